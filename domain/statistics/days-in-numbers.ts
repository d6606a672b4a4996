import { daysEnding } from '../history/day-keys.ts';
import type { DaySummary } from '../history/summarise-day.ts';
import type { DayKey } from '../time/epoch.ts';

/** A day of a period; `summary` is `null` where nothing was recorded. */
export interface NumberedDay {
  readonly day: DayKey;
  readonly summary: DaySummary | null;
}

/** The last `count` days up to and with `today`, the oldest first. */
export function daysInNumbers(
  summaries: readonly DaySummary[],
  today: DayKey,
  count: number,
): readonly NumberedDay[] {
  const byDay = new Map(summaries.map((summary) => [summary.day, summary]));
  return daysEnding(today, count).map((day) => ({ day, summary: byDay.get(day) ?? null }));
}

/** A period in one line. */
export interface PeriodTotals {
  /** Days of which anything was recorded. */
  readonly days: number;
  readonly sittingMs: number;
  readonly longestSittingMs: number;
  readonly breaksOffered: number;
  readonly breaksTaken: number;
  /** Taken, and stretches of one's own besides. */
  readonly breaks: number;
  /** Days with at least one break. */
  readonly daysWithBreak: number;
}

export function periodTotals(days: readonly NumberedDay[]): PeriodTotals {
  const known = days.flatMap(({ summary }) => (summary ? [summary] : []));
  const sum = (value: (summary: DaySummary) => number) =>
    known.reduce((total, summary) => total + value(summary), 0);
  return {
    days: known.length,
    sittingMs: sum(({ sittingMs }) => sittingMs),
    longestSittingMs: Math.max(0, ...known.map(({ longestSittingMs }) => longestSittingMs)),
    breaksOffered: sum(({ breaksOffered }) => breaksOffered),
    breaksTaken: sum(({ breaksTaken }) => breaksTaken),
    breaks: sum(({ breaks }) => breaks),
    daysWithBreak: known.filter(({ breaks }) => breaks > 0).length,
  };
}
