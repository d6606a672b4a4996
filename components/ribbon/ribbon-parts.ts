import type { IntervalKind, IntervalRecord } from '../../domain/history/records.ts';
import type { EpochMs } from '../../domain/time/epoch.ts';
import { dayMs, hourMs, minuteMs } from '../../domain/time/units.ts';

/** What the ribbon needs of an interval; the one that is still open may be given as well. */
export type RibbonInterval = Pick<IntervalRecord, 'kind' | 'fromMs' | 'toMs' | 'zoneOffsetMinutes'>;

export interface RibbonSpan {
  /** Whole local hours around everything there is. */
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly hours: number;
}

/** Whole hours of a day, from its local midnight; `to` may lie in the next day. */
export interface HoursOfDay {
  readonly from: number;
  readonly to: number;
}

const leastHours = 8;

/**
 * The whole hours the ribbon shows: from the hour of the first interval on, at least eight so
 * that a young day does not look long. `shared`: the hours of several days that are compared.
 */
export function ribbonSpan(
  intervals: readonly RibbonInterval[],
  shared?: HoursOfDay,
): RibbonSpan | null {
  const first = intervals[0];
  if (!first) return null;
  const offsetMs = first.zoneOffsetMinutes * 60_000;
  const start = Math.min(...intervals.map((interval) => interval.fromMs)) + offsetMs;
  const end = Math.max(...intervals.map((interval) => interval.toMs)) + offsetMs;
  const midnight = Math.floor(start / dayMs) * dayMs;
  const fromMs = shared ? midnight + shared.from * hourMs : Math.floor(start / hourMs) * hourMs;
  const hours = shared
    ? shared.to - shared.from
    : Math.max(leastHours, Math.ceil((end - fromMs) / hourMs));
  return { fromMs: fromMs - offsetMs, toMs: fromMs - offsetMs + hours * hourMs, hours };
}

/** How long each kind lasted in all, the kinds that did not happen left out. */
export function totals(intervals: readonly RibbonInterval[]): ReadonlyMap<IntervalKind, number> {
  const sums = new Map<IntervalKind, number>();
  for (const { kind, fromMs, toMs } of intervals) {
    sums.set(kind, (sums.get(kind) ?? 0) + (toMs - fromMs));
  }
  return sums;
}

/** Neighbours of one kind as one: what lies between them is narrower than can be drawn. */
export function withoutSeams(intervals: readonly RibbonInterval[]): readonly RibbonInterval[] {
  const joined: RibbonInterval[] = [];
  for (const interval of intervals) {
    const before = joined.at(-1);
    const touches = before?.kind === interval.kind && interval.fromMs - before.toMs < minuteMs;
    if (touches) joined[joined.length - 1] = { ...before, toMs: interval.toMs };
    else joined.push(interval);
  }
  return joined;
}

/** Night before the first and after the last sitting says nothing: both ends are cut. */
export function withoutQuietEnds(intervals: readonly RibbonInterval[]): readonly RibbonInterval[] {
  const busy = (interval: RibbonInterval) => interval.kind !== 'away';
  const first = intervals.findIndex(busy);
  if (first < 0) return [];
  return intervals.slice(first, intervals.findLastIndex(busy) + 1);
}
