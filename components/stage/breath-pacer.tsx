import type { ReadonlySignal } from '@preact/signals';
import type { SessionWords } from '../../content/words/en-session.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';
import './breath-pacer.css';

/** In hundredths of the ring: the smallest goes round the number, the largest leaves the ring clear. */
const smallest = 23;
const largest = 38;

/** A disc that grows with the breath in and shrinks with the breath out, and the words for both. */
export function BreathPacer(props: {
  readonly view: ReadonlySignal<SessionGlance>;
  readonly words: SessionWords;
}) {
  const { breath } = props.view.value;
  if (!breath) return null;
  const eased = (1 - Math.cos(Math.PI * breath.progress)) / 2;
  const fullness = breath.direction === 'in' ? eased : 1 - eased;
  return (
    // Read out it would speak every few seconds; the cue already says to breathe.
    <div class="stage-breath" aria-hidden="true" data-breath={breath.direction}>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle cx="50" cy="50" r={smallest + fullness * (largest - smallest)} />
      </svg>
      <span>{props.words.breath[breath.direction]}</span>
    </div>
  );
}
