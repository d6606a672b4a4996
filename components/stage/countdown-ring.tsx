import type { ReadonlySignal } from '@preact/signals';
import type { SessionWords } from '../../content/words/en-session.ts';
import type { SessionGlance } from '../../domain/session/glance.ts';
import { isRepetition } from '../../domain/session/phase.ts';
import './countdown-ring.css';

const radius = 44;
const length = 2 * Math.PI * radius;

/** What is left of this step: a ring that empties, and a number inside. */
export function CountdownRing(props: {
  readonly view: ReadonlySignal<SessionGlance>;
  readonly words: SessionWords;
}) {
  const now = props.view.value;
  const left = Math.min(1, Math.max(0, 1 - now.stepProgress));
  const { number, unit } = countOf(now, props.words);
  return (
    <div class="stage-ring">
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle class="stage-ring-track" cx="50" cy="50" r={radius} />
        {left > 0 && (
          <circle
            class="stage-ring-left"
            cx="50"
            cy="50"
            r={radius}
            transform="rotate(-90 50 50)"
            stroke-dasharray={`${left * length} ${length}`}
          />
        )}
      </svg>
      {/* A timer is not read out by itself; whoever wants to know goes there. */}
      <p class="stage-ring-inside" role="timer">
        <span class="stage-ring-number numbers">{number}</span>{' '}
        <span class="stage-ring-unit">{unit}</span>
      </p>
    </div>
  );
}

/** Repetitions done of all, breaths or seconds left, or that it waits. */
function countOf(now: SessionGlance, words: SessionWords): { number: string; unit: string } {
  const { phase } = now;
  if (!phase) return { number: '', unit: '' };
  if (now.waiting) return { number: '✓', unit: words.whenReady };
  if (isRepetition(phase) && phase.kind !== 'repetitions') {
    return { number: String(phase.repetition), unit: words.progress.of(phase.repetitionOf) };
  }
  if (phase.holdUnit === 'breaths' && now.breath) {
    const { breathsLeft } = now.breath;
    return { number: String(breathsLeft), unit: words.breathsShort(breathsLeft) };
  }
  return { number: String(Math.ceil(now.remainingMs / 1_000)), unit: words.secondsShort };
}
