import type { IntervalKind } from '../../domain/history/records.ts';
import { useWords } from '../words/words-context.tsx';
import { type RibbonInterval, totals } from './ribbon-parts.ts';

const order: readonly IntervalKind[] = ['sitting', 'in-call', 'watching', 'paused', 'away'];

/** What the marks of a ribbon mean and how long each lasted; only what occurs is named. */
export function RibbonKey(props: { readonly intervals: readonly RibbonInterval[] }) {
  const common = useWords('common');
  const sums = totals(props.intervals);
  return (
    <ul class="ribbon-key">
      {order
        .filter((kind) => (sums.get(kind) ?? 0) >= 60_000)
        .map((kind) => (
          <li key={kind}>
            <svg class="ribbon-sample" viewBox="0 0 12 20" aria-hidden="true">
              <rect
                class={`ribbon-${kind}`}
                x="0"
                y={kind === 'away' ? 17 : kind === 'paused' ? 14 : kind === 'watching' ? 8 : 4}
                width="12"
                height="20"
              />
            </svg>
            <span>
              {common.intervals[kind]}{' '}
              <span class="soft">{common.durationShort(sums.get(kind) ?? 0)}</span>
            </span>
          </li>
        ))}
    </ul>
  );
}
