import { hourMs, minuteMs } from '../../domain/time/units.ts';
import {
  type HoursOfDay,
  type RibbonInterval,
  ribbonSpan,
  withoutQuietEnds,
} from './ribbon-parts.ts';

const midnightHour = (localMs: number) => Math.floor(localMs / hourMs) % 24;

/**
 * The hours that hold every one of these days, so that the same place in two ribbons below each
 * other is the same time of day. Undefined where there is nothing to show.
 */
export function sharedHours(days: readonly (readonly RibbonInterval[])[]): HoursOfDay | undefined {
  const hours = days.flatMap((day): HoursOfDay[] => {
    const intervals = withoutQuietEnds(day);
    const span = ribbonSpan(intervals);
    const [first] = intervals;
    if (!span || !first) return [];
    const from = midnightHour(span.fromMs + first.zoneOffsetMinutes * minuteMs);
    return [{ from, to: from + span.hours }];
  });
  if (hours.length === 0) return undefined;
  return {
    from: Math.min(...hours.map(({ from }) => from)),
    to: Math.max(...hours.map(({ to }) => to)),
  };
}
