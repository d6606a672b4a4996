import type { IntervalKind } from '../../domain/history/records.ts';
import { useWords } from '../words/words-context.tsx';
import { bands } from './day-ribbon.tsx';
import { type RibbonInterval, totals } from './ribbon-parts.ts';

const order: readonly IntervalKind[] = ['sitting', 'in-call', 'watching', 'paused', 'away'];

interface RibbonKeyProps {
  readonly intervals: readonly RibbonInterval[];
  /** What the mark of a stretch is called, where there are some. */
  readonly stretch?: string | false;
  /** Of several ribbons, whose lengths together say nothing. */
  readonly withoutLengths?: boolean;
}

/** What the marks of a ribbon mean and how long each lasted; only what occurs is named. */
export function RibbonKey(props: RibbonKeyProps) {
  const common = useWords('common');
  const sums = totals(props.intervals);
  return (
    <ul class="ribbon-key">
      {order
        .filter((kind) => (sums.get(kind) ?? 0) >= 60_000)
        .map((kind) => (
          <li key={kind}>
            <svg class="ribbon-sample" viewBox="0 6 14 22" aria-hidden="true">
              {bands[kind].map(({ top, height }) => (
                <rect key={top} class={`ribbon-${kind}`} x="0" y={top} width="14" height={height} />
              ))}
            </svg>
            <span>
              {common.intervals[kind]}{' '}
              {!props.withoutLengths && (
                <span class="soft">{common.durationShort(sums.get(kind) ?? 0)}</span>
              )}
            </span>
          </li>
        ))}
      {props.stretch && (
        <li>
          <svg class="ribbon-sample ribbon-mark" viewBox="0 0 14 22" aria-hidden="true">
            <line class="ribbon-stretch" x1="7" x2="7" y1="11" y2="11" />
          </svg>
          <span>{props.stretch}</span>
        </li>
      )}
    </ul>
  );
}
