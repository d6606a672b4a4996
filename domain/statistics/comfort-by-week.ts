import { addDays } from '../history/day-keys.ts';
import type { Comfort, SessionRecord } from '../history/records.ts';
import type { DayKey } from '../time/epoch.ts';

/** How often each answer was given. */
export type ComfortCounts = Readonly<Record<Comfort, number>>;

/** The answers of one week, from Monday to Sunday. */
export interface ComfortWeek extends ComfortCounts {
  readonly monday: DayKey;
}

/** The Monday of the week a day is in. A day key has no zone, so neither has this. */
export function mondayOf(day: DayKey): DayKey {
  const weekday = new Date(Date.parse(`${day}T00:00:00Z`)).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** Counts the answers among sessions; those without one count nowhere. */
export function countComfort(sessions: readonly SessionRecord[]): ComfortCounts {
  const counts: Record<Comfort, number> = { better: 0, same: 0, worse: 0 };
  for (const { comfort } of sessions) if (comfort) counts[comfort] += 1;
  return counts;
}

/** Counts of several machines or days together. */
export function addComfort(counts: readonly ComfortCounts[]): ComfortCounts {
  const sum = (of: Comfort) => counts.reduce((all, one) => all + one[of], 0);
  return { better: sum('better'), same: sum('same'), worse: sum('worse') };
}

/** The answers of a day on another machine, of which the sessions themselves are not here. */
export interface ToldComfort {
  readonly day: DayKey;
  readonly counts: ComfortCounts;
}

/** The last `weeks` weeks up to the one with `today`, the oldest first, quiet ones among them. */
export function comfortByWeek(
  sessions: readonly SessionRecord[],
  today: DayKey,
  weeks: number,
  told: readonly ToldComfort[] = [],
): readonly ComfortWeek[] {
  const last = mondayOf(today);
  return Array.from({ length: weeks }, (_, index) => {
    const monday = addDays(last, 7 * (index - weeks + 1));
    const next = addDays(monday, 7);
    const isOfWeek = ({ day }: { readonly day: DayKey }) => day >= monday && day < next;
    const here = countComfort(sessions.filter(isOfWeek));
    return { monday, ...addComfort([here, ...told.filter(isOfWeek).map(({ counts }) => counts)]) };
  });
}
