import { useState } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';
import type { PauseChoice, PopupMode, PopupProps } from './popup-props.ts';
import { keyed } from './popup-shortcuts.ts';

const choices: readonly PauseChoice[] = ['30-minutes', '1-hour', 'until-tomorrow'];
const snoozes = [5, 10] as const;

/** Snooze while an offer is open; "in a call", pause and "I just got up" at any time. */
export function MomentActions(props: PopupProps & { readonly mode: PopupMode }) {
  const words = useWords('popup');
  const [choosing, setChoosing] = useState(false);
  const { mode } = props;
  const mayPause = mode !== 'paused' && mode !== 'resume';
  return (
    <>
      {props.reading.offer && mode !== 'resume' && (
        <div class="snoozes">
          {snoozes.map((minutes) => (
            <button
              key={minutes}
              type="button"
              class="button"
              onClick={() => props.onSnooze(minutes)}
            >
              {words.snooze(minutes)}
            </button>
          ))}
        </div>
      )}
      <div class="moments">
        {mode !== 'in-call' && (
          <button
            type="button"
            class="moment"
            {...keyed(props, 'C', words.call.on)}
            onClick={() => props.onCall(true)}
          >
            <Icon name="call" />
            <span>{words.call.on}</span>
          </button>
        )}
        <button
          type="button"
          class="moment"
          {...keyed(props, 'U', words.gotUp)}
          onClick={props.onGotUp}
        >
          <Icon name="rise" />
          <span>{words.gotUp}</span>
        </button>
        {mayPause && (
          <button
            type="button"
            class="moment"
            aria-expanded={choosing}
            aria-controls="pause-choices"
            {...keyed(props, 'P', words.pause.open)}
            data-shortcut="p"
            onClick={() => setChoosing(!choosing)}
          >
            <Icon name="pause" />
            <span>{words.pause.open}</span>
          </button>
        )}
      </div>
      {mayPause && choosing && (
        // biome-ignore lint/a11y/useSemanticElements: three buttons under one name, no form to fill
        <div class="pause-choices" id="pause-choices" role="group" aria-label={words.pause.group}>
          {choices.map((choice) => (
            <button key={choice} type="button" class="button" onClick={() => props.onPause(choice)}>
              {words.pause[choice]}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
