import { addDays } from '../history/day-keys.ts';
import type { Comfort } from '../history/records.ts';
import type { DayKey, EpochMs } from '../time/epoch.ts';
import { dayMs } from '../time/units.ts';
import type { CareMemory } from './care-memory.ts';

/**
 * Why the page about seeing someone is shown. "See a professional when it grows worse or does not
 * change with regular stretching" is what the source articles say (S0, S2, S3).
 */
export type CareReason = 'warning-sign' | 'worse-twice' | 'worse-weeks';

/** A session, as much of it as matters here. */
export interface AnsweredSession {
  readonly at: EpochMs;
  readonly day: DayKey;
  readonly comfort?: Comfort;
}

/** Once it was answered, comfort alone says nothing for this long. */
const quietAfterAnswerMs = 30 * dayMs;
/** Two answers further back than this are no "in a row". */
const twiceWithinMs = 14 * dayMs;
/** What regular use is: answers on so many days in each of the two weeks. */
const leastDaysAWeek = 3;

/**
 * Whether to show the page about seeing someone, and why; `null`: not now. Whatever came before the
 * last answer has been told and is not told again. `sessions` may be in any order.
 */
export function careReason(
  sessions: readonly AnsweredSession[],
  memory: CareMemory,
  at: EpochMs,
  today: DayKey,
): CareReason | null {
  const { signAtMs, answeredAtMs } = memory;
  if (signAtMs !== null && (answeredAtMs === null || signAtMs > answeredAtMs)) {
    return 'warning-sign';
  }
  if (answeredAtMs !== null && at - answeredAtMs < quietAfterAnswerMs) return null;
  const answered = sessions
    .filter((session) => session.comfort && session.at > (answeredAtMs ?? 0))
    .sort((one, other) => one.at - other.at);
  if (isWorseTwice(answered, at)) return 'worse-twice';
  return isWorseForWeeks(answered, today) ? 'worse-weeks' : null;
}

/** The two latest answers are "worse". */
function isWorseTwice(answered: readonly AnsweredSession[], at: EpochMs): boolean {
  const latest = answered.slice(-2);
  return (
    latest.length === 2 &&
    latest.every((session) => session.comfort === 'worse' && at - session.at <= twiceWithinMs)
  );
}

/** Two weeks of regular use, and in both of them "worse" came more often than "better". */
function isWorseForWeeks(answered: readonly AnsweredSession[], today: DayKey): boolean {
  return [0, 7].every((ago) => {
    const to = addDays(today, -ago);
    const from = addDays(to, -6);
    const week = answered.filter(({ day }) => day >= from && day <= to);
    const count = (comfort: Comfort) => week.filter((each) => each.comfort === comfort).length;
    return (
      new Set(week.map(({ day }) => day)).size >= leastDaysAWeek && count('worse') > count('better')
    );
  });
}
