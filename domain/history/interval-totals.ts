import type { EpochMs } from '../time/epoch.ts';
import { secondMs } from '../time/units.ts';
import { type Span, withoutOverlap } from './overlap.ts';
import type { IntervalKind, IntervalRecord } from './records.ts';

/** What the intervals of one day come to. Everything in milliseconds. */
export interface IntervalTotals {
  /** On the chair, whatever was done there: `sitting`, `watching` and `in-call` together. */
  readonly sittingMs: number;
  /** Of `sittingMs`: without input while something played. */
  readonly watchingMs: number;
  /** Of `sittingMs`: in a call, as the person said. */
  readonly inCallMs: number;
  readonly awayMs: number;
  readonly pausedMs: number;
  /** The longest of `sittingRunsMs`; 0 without any. */
  readonly longestSittingMs: number;
  /** Each unbroken sitting of the day, in order. */
  readonly sittingRunsMs: readonly number[];
}

export const noTotals: IntervalTotals = {
  sittingMs: 0,
  watchingMs: 0,
  inCallMs: 0,
  awayMs: 0,
  pausedMs: 0,
  longestSittingMs: 0,
  sittingRunsMs: [],
};

/** Kinds during which the person is on the chair. */
export function isSitting(kind: IntervalKind): boolean {
  return kind === 'sitting' || kind === 'watching' || kind === 'in-call';
}

/** Two intervals this close are one after the other: a clock's rounding is no break. */
const seamMs = secondMs;

/** A sitting without a break: from when, until when. */
export interface SittingRun {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

/** The unbroken sittings, in order: sitting, watching and being in a call follow on one another. */
export function sittingRuns(intervals: readonly IntervalRecord[]): SittingRun[] {
  return runsOf(withoutOverlap(intervals));
}

function runsOf(spans: readonly Span[]): SittingRun[] {
  const runs: SittingRun[] = [];
  for (const { kind, fromMs, toMs } of spans) {
    if (!isSitting(kind)) continue;
    const last = runs.at(-1);
    if (last && fromMs - last.toMs <= seamMs) runs[runs.length - 1] = { ...last, toMs };
    else runs.push({ fromMs, toMs });
  }
  return runs;
}

/**
 * Adds up the intervals of one day, in any order. Time that two machines both recorded is counted
 * once.
 */
export function totalsOf(intervals: readonly IntervalRecord[]): IntervalTotals {
  const spans = withoutOverlap(intervals);
  const sum = (wanted: (kind: IntervalKind) => boolean) =>
    spans.reduce((ms, { kind, fromMs, toMs }) => (wanted(kind) ? ms + toMs - fromMs : ms), 0);
  const sittingRunsMs = runsOf(spans).map(({ fromMs, toMs }) => toMs - fromMs);
  return {
    sittingMs: sum(isSitting),
    watchingMs: sum((kind) => kind === 'watching'),
    inCallMs: sum((kind) => kind === 'in-call'),
    awayMs: sum((kind) => kind === 'away'),
    pausedMs: sum((kind) => kind === 'paused'),
    longestSittingMs: Math.max(0, ...sittingRunsMs),
    sittingRunsMs,
  };
}

/** Totals of the same day from several machines, added. */
export function addTotals(totals: readonly IntervalTotals[]): IntervalTotals {
  return totals.reduce(
    (sum, one) => ({
      sittingMs: sum.sittingMs + one.sittingMs,
      watchingMs: sum.watchingMs + one.watchingMs,
      inCallMs: sum.inCallMs + one.inCallMs,
      awayMs: sum.awayMs + one.awayMs,
      pausedMs: sum.pausedMs + one.pausedMs,
      longestSittingMs: Math.max(sum.longestSittingMs, one.longestSittingMs),
      sittingRunsMs: [...sum.sittingRunsMs, ...one.sittingRunsMs],
    }),
    noTotals,
  );
}
