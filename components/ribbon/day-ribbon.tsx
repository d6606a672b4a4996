import type { IntervalKind } from '../../domain/history/records.ts';
import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { hourMs, minuteMs } from '../../domain/time/units.ts';
import { useWords } from '../words/words-context.tsx';
import {
  type HoursOfDay,
  type RibbonInterval,
  ribbonSpan,
  totals,
  withoutQuietEnds,
  withoutSeams,
} from './ribbon-parts.ts';
import './day-ribbon.css';

const height = 28;

interface Band {
  readonly top: number;
  readonly height: number;
}

/** Where each kind lies: told apart by height and by number of bands, not by colour alone. */
export const bands: Record<IntervalKind, readonly Band[]> = {
  sitting: [{ top: 8, height: 20 }],
  'in-call': [
    { top: 8, height: 8 },
    { top: 20, height: 8 },
  ],
  watching: [{ top: 16, height: 12 }],
  paused: [{ top: 22, height: 6 }],
  away: [{ top: 26, height: 2 }],
};

export interface DayRibbonProps {
  readonly intervals: readonly RibbonInterval[];
  /** When stretches ended. */
  readonly stretchedAtMs: readonly EpochMs[];
  readonly zone: TimeZone;
  /** Hours under the ribbon; left out where many stand below each other. */
  readonly hours?: boolean;
  /** The hours of several days that stand below each other; else those of this one. */
  readonly shared?: HoursOfDay | undefined;
}

/** One day as a bar: sitting is full, absence a thin line, each stretch a mark above it. */
export function DayRibbon(props: DayRibbonProps) {
  const common = useWords('common');
  const intervals = withoutQuietEnds(props.intervals);
  const span = ribbonSpan(intervals, props.shared);
  if (!span) return <p class="soft small">{common.ribbon.empty}</p>;
  const time = (at: EpochMs) => common.time(at, props.zone);
  const minutes = (at: EpochMs) => (at - span.fromMs) / minuteMs;
  const parts = [...totals(intervals)].map(([kind, lengthMs]) =>
    common.ribbon.part(common.intervals[kind], common.duration(lengthMs)),
  );
  if (props.stretchedAtMs.length > 0) parts.push(common.stretches(props.stretchedAtMs.length));
  const every = span.hours > 14 ? 4 : span.hours > 9 ? 2 : 1;
  return (
    <div class="ribbon">
      <svg
        role="img"
        aria-label={common.ribbon.label(time(span.fromMs), time(span.toMs), parts)}
        viewBox={`0 0 ${span.hours * 60} ${height}`}
        preserveAspectRatio="none"
      >
        <rect class="ribbon-ground" x="0" y="26" width={span.hours * 60} height="2" />
        {withoutSeams(intervals).flatMap(({ kind, fromMs, toMs }) =>
          bands[kind].map(({ top, height: tall }) => (
            <rect
              key={`${fromMs} ${top}`}
              class={`ribbon-${kind}`}
              x={minutes(fromMs)}
              y={top}
              width={Math.max(1, (toMs - fromMs) / minuteMs)}
              height={tall}
            />
          )),
        )}
        {props.stretchedAtMs.map((at) => (
          <line
            key={at}
            class="ribbon-stretch"
            x1={minutes(at)}
            x2={minutes(at)}
            y1="3"
            y2="3"
            vector-effect="non-scaling-stroke"
          />
        ))}
      </svg>
      {props.hours !== false && (
        <div class="ribbon-hours" aria-hidden="true">
          {Array.from({ length: span.hours }, (_, hour) => (
            <span key={hour} class={hour % every ? '' : 'ribbon-hour'}>
              {hour % every ? '' : common.hour(span.fromMs + hour * hourMs, props.zone)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
