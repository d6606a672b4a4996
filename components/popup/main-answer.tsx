import { useWords } from '../words/words-context.tsx';
import type { PopupMode, PopupProps } from './popup-props.ts';
import { keyed } from './popup-shortcuts.ts';

/** The answers that belong to the state, before the suggestion: go on, call over, remind again. */
export function MainAnswer(props: PopupProps & { readonly mode: PopupMode }) {
  const words = useWords('popup');
  if (props.mode === 'resume') {
    return (
      <div class="main-answer">
        <button
          type="button"
          class="button button-main"
          {...keyed(props, 'S', words.resume.action)}
          onClick={props.onResumeSession}
        >
          {words.resume.action}
        </button>
        <button type="button" class="button" onClick={props.onLeaveSession}>
          {words.resume.discard}
        </button>
      </div>
    );
  }
  if (props.mode === 'in-call') {
    return (
      <div class="main-answer">
        <button
          type="button"
          class="button button-main"
          {...keyed(props, 'C', words.call.off)}
          onClick={() => props.onCall(false)}
        >
          {words.call.off}
        </button>
      </div>
    );
  }
  if (props.mode === 'paused') {
    return (
      <div class="main-answer">
        <button
          type="button"
          class="button button-main"
          {...keyed(props, 'P', words.pause.end)}
          onClick={props.onResumeReminders}
        >
          {words.pause.end}
        </button>
      </div>
    );
  }
  return null;
}
