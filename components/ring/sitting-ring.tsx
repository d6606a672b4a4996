import type { ComponentChildren } from 'preact';
import type { ClockTone } from '../../domain/clock/types.ts';
import './sitting-ring.css';

const radius = 44;
const length = 2 * Math.PI * radius;
/** Whole, but not closed: as the toolbar's icon shows it. */
const heldDashes = `${length / 9} ${length / 18}`;

/**
 * A ring that fills while one sits. It repeats what the words beside it say, so it is not read
 * out. The tone shows in the line (whole, dotted, dashed) as well as in its colour.
 */
export function SittingRing(props: {
  readonly tone: ClockTone;
  /** 0 to 1; more than 1 is drawn as full. */
  readonly fullness: number;
  readonly children?: ComponentChildren;
}) {
  const full = Math.min(1, Math.max(0, props.fullness));
  return (
    <div class={`ring ring-${props.tone}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="50" cy="50" r={radius} />
        {full > 0 && (
          <circle
            class="ring-fill"
            cx="50"
            cy="50"
            r={radius}
            transform="rotate(-90 50 50)"
            stroke-dasharray={props.tone === 'held' ? heldDashes : `${full * length} ${length}`}
          />
        )}
      </svg>
      <div class="ring-inside">{props.children}</div>
    </div>
  );
}
