import type { InsightsProps, LongInsights } from '../../components/insights/insights-props.ts';
import { findMovement } from '../../content/catalogue/index.ts';
import { addDays } from '../../domain/history/day-keys.ts';
import { breaksByHour } from '../../domain/statistics/breaks-by-hour.ts';
import { comfortByWeek, mondayOf } from '../../domain/statistics/comfort-by-week.ts';
import { daysInNumbers } from '../../domain/statistics/days-in-numbers.ts';
import { averageFelt, feltByWeek } from '../../domain/statistics/felt-by-week.ts';
import { helpfulMovements } from '../../domain/statistics/helpful-movements.ts';
import { movementBalance } from '../../domain/statistics/movement-balance.ts';
import { firstDayOfYear, yearCalendar } from '../../domain/statistics/year-calendar.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { History } from '../../storage/database/history.ts';

const daysOfFortnight = 14;
const daysOfBalance = 28;
const daysOfHours = 90;
const weeksOfComfort = 12;
const daysOfYear = 366;

/** The fortnight: read with the first picture, from totals alone. */
export async function readFortnight(
  history: History,
  today: DayKey,
): Promise<NonNullable<InsightsProps['fortnight']>> {
  const from = addDays(today, 1 - daysOfFortnight);
  return daysInNumbers(await history.summaries(from, today), today, daysOfFortnight);
}

/** Everything that looks further back, at most a year. */
export async function readLongInsights(history: History, today: DayKey): Promise<LongInsights> {
  const first = firstDayOfYear(today);
  const [summaries, sessions, offers] = await Promise.all([
    history.summaries(first, today),
    history.sessionsBetween(addDays(today, -daysOfYear), today),
    history.offersBetween(addDays(today, 1 - daysOfHours), today),
  ]);
  const sinceBalance = addDays(today, 1 - daysOfBalance);
  const sinceComfort = addDays(mondayOf(today), 7 * (1 - weeksOfComfort));
  const ofComfort = sessions.filter(({ day }) => day >= sinceComfort);
  const told = summaries.flatMap(({ day, toldComfort }) =>
    toldComfort ? [{ day, counts: toldComfort }] : [],
  );
  return {
    yearDays: daysInNumbers(summaries, today, daysOfYear).filter(({ day }) => day >= first),
    year: yearCalendar(summaries, today),
    balance: movementBalance(
      sessions.filter(({ day }) => day >= sinceBalance),
      findMovement,
    ),
    comfort: comfortByWeek(ofComfort, today, weeksOfComfort, told),
    felt: feltByWeek(ofComfort, today, weeksOfComfort),
    feltInAll: averageFelt(ofComfort),
    helped: helpfulMovements(sessions),
    hours: breaksByHour(offers),
  };
}
