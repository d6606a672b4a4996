import { addDays } from '../history/day-keys.ts';
import type { SessionRecord } from '../history/records.ts';
import type { DayKey } from '../time/epoch.ts';
import { mondayOf } from './comfort-by-week.ts';

/** How the back felt before and after, on the scale of 0 to 10, on average. */
export interface FeltAverage {
  readonly before: number;
  readonly after: number;
  /** Sessions with both numbers: one alone compares with nothing. */
  readonly count: number;
}

export interface FeltWeek {
  readonly monday: DayKey;
  /** `null`: nobody gave both numbers in that week. */
  readonly felt: FeltAverage | null;
}

/** The average over sessions with both numbers; `null` without any. */
export function averageFelt(sessions: readonly SessionRecord[]): FeltAverage | null {
  const pairs = sessions.flatMap(({ ratings }) =>
    ratings?.before !== undefined && ratings.after !== undefined
      ? [{ before: ratings.before, after: ratings.after }]
      : [],
  );
  const count = pairs.length;
  if (count === 0) return null;
  const mean = (of: 'before' | 'after') => pairs.reduce((sum, pair) => sum + pair[of], 0) / count;
  return { before: mean('before'), after: mean('after'), count };
}

/** The last `weeks` weeks up to the one with `today`, the oldest first. */
export function feltByWeek(
  sessions: readonly SessionRecord[],
  today: DayKey,
  weeks: number,
): readonly FeltWeek[] {
  const last = mondayOf(today);
  return Array.from({ length: weeks }, (_, index) => {
    const monday = addDays(last, 7 * (index - weeks + 1));
    const next = addDays(monday, 7);
    return {
      monday,
      felt: averageFelt(sessions.filter(({ day }) => day >= monday && day < next)),
    };
  });
}
