import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionWords } from '../../content/words/en-session.ts';
import type { ComfortRatings } from '../../domain/history/records.ts';
import { ComfortScale } from './comfort-scale.tsx';
import './stage.css';
import './end-screen.css';

/** Before a session, for whoever wants it: how the back feels in a number. Nothing has begun yet. */
export function BeforeScreen(props: {
  readonly words: SessionWords;
  /** `null`: without a number. */
  readonly onBegin: (ratings: ComfortRatings | null) => void;
}) {
  const { words } = props;
  const [ratings, setRatings] = useState<ComfortRatings>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="stage stage-end" aria-labelledby="stage-before-title">
      <h1 id="stage-before-title" tabIndex={-1} ref={heading}>
        {words.felt.title}
      </h1>
      <ComfortScale when="before" ratings={ratings} words={words} onRatings={setRatings} />
      <div class="stage-end-actions">
        {ratings.before !== undefined && (
          <button type="button" class="button button-main" onClick={() => props.onBegin(ratings)}>
            {words.felt.begin}
          </button>
        )}
        <button type="button" class="button" onClick={() => props.onBegin(null)}>
          {words.felt.skip}
        </button>
      </div>
    </section>
  );
}
