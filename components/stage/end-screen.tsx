import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { doneMovements } from '../../domain/history/done-movements.ts';
import type { Comfort, SessionRecord } from '../../domain/history/records.ts';
import { ComfortScale } from './comfort-scale.tsx';
import type { EndScreenProps } from './stage-props.ts';
import './stage.css';
import './end-screen.css';

const answers: readonly Comfort[] = ['better', 'same', 'worse'];

/** After a session: what was done, and how it feels. "Worse" is told to stop, and where to look. */
export function EndScreen(props: EndScreenProps) {
  const { record, comfort } = props;
  const words = props.words.end;
  // The one thing to do here is to say how it feels; after that, to be done.
  const asks = record.parts.length > 0 && !comfort;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="stage stage-end" aria-labelledby="stage-end-title">
      <h1 id="stage-end-title" tabIndex={-1} ref={heading}>
        {sentencesOf(titleOf(record, words))}
      </h1>
      {record.parts.length > 0 && (
        <fieldset class="stage-comfort">
          <legend>{words.question}</legend>
          <div class="stage-answers">
            {answers.map((answer) => (
              <button
                key={answer}
                type="button"
                class="button"
                aria-pressed={comfort === answer}
                onClick={() => props.onRate(answer)}
              >
                {words.comfort[answer]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {record.parts.length > 0 && props.ratings && props.onRatings && (
        <ComfortScale
          when="after"
          ratings={props.ratings}
          words={props.words}
          onRatings={props.onRatings}
        />
      )}
      <div role="status">
        {comfort && (
          <p>
            {comfort === 'worse' && doneMovements(record).length > 1
              ? words.worseSeveral
              : words.thanks[comfort]}
          </p>
        )}
        {comfort === 'worse' && (
          <div class="stage-care">
            <p>{words.worseWhat}</p>
            <p>
              <a href={props.adviceHref}>{words.seeSomeone}</a>
            </p>
          </div>
        )}
      </div>
      <div class="stage-end-actions">
        {props.onDone && (
          <button
            type="button"
            class={asks ? 'button' : 'button button-main'}
            onClick={props.onDone}
          >
            {words.done}
          </button>
        )}
        {props.onAgain && comfort !== 'worse' && (
          <button type="button" class="button" onClick={props.onAgain}>
            {words.again}
          </button>
        )}
      </div>
    </section>
  );
}

/** What happened, and below it what there is to say of it. One heading, as it is read out. */
const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?]) /).map((sentence) => (
    <Fragment key={sentence}>
      <span class="stage-end-sentence">{sentence}</span>{' '}
    </Fragment>
  ));

function titleOf(record: SessionRecord, words: EndScreenProps['words']['end']): string {
  if (record.outcome === 'complete') return words.complete;
  return record.parts.length > 0 ? words.partly : words.nothing;
}
