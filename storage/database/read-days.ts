import { daysEnding } from '../../domain/history/day-keys.ts';
import type { DayRecords } from '../../domain/history/day-records.ts';
import { groupByDay } from '../../domain/history/group-by-day.ts';
import {
  addTotals,
  type IntervalTotals,
  noTotals,
  totalsOf,
} from '../../domain/history/interval-totals.ts';
import type { IntervalRecord } from '../../domain/history/records.ts';
import { type DaySummary, summariseTotals } from '../../domain/history/summarise-day.ts';
import { addComfort } from '../../domain/statistics/comfort-by-week.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { MidbackDatabase } from './midback-database.ts';
import type { DayTotalsRow, ReceivedCounts } from './rows.ts';

/** The days of a range of which there is anything, the oldest first. */
export async function readDays(
  database: MidbackDatabase,
  from: DayKey,
  to: DayKey,
): Promise<DayRecords[]> {
  const [intervals, offers, sessions] = await database.transaction(
    'r',
    [database.intervals, database.offers, database.sessions],
    () =>
      Promise.all([
        database.intervals.where('day').between(from, to, true, true).toArray(),
        database.offers.where('day').between(from, to, true, true).toArray(),
        database.sessions.where('day').between(from, to, true, true).toArray(),
      ]),
  );
  const byDay = {
    intervals: groupByDay(inOrder(intervals, 'fromMs')),
    offers: groupByDay(inOrder(offers, 'offeredAtMs')),
    sessions: groupByDay(inOrder(sessions, 'startedAtMs')),
  };
  const days = new Set(Object.values(byDay).flatMap((groups) => [...groups.keys()]));
  return [...days].sort().map((day) => ({
    day,
    intervals: byDay.intervals.get(day) ?? [],
    offers: byDay.offers.get(day) ?? [],
    sessions: byDay.sessions.get(day) ?? [],
  }));
}

function inOrder<Time extends string, Row extends Readonly<Record<Time, number>>>(
  rows: Row[],
  time: Time,
): Row[] {
  return rows.sort((a, b) => a[time] - b[time]);
}

export async function readDay(database: MidbackDatabase, day: DayKey): Promise<DayRecords> {
  const [records] = await readDays(database, day, day);
  return records ?? emptyDay(day);
}

function emptyDay(day: DayKey): DayRecords {
  return { day, intervals: [], offers: [], sessions: [] };
}

/** Every one of the last days, also those of which there is nothing. */
export async function readLastDays(
  database: MidbackDatabase,
  count: number,
  today: DayKey,
): Promise<DayRecords[]> {
  const days = daysEnding(today, count);
  const [first] = days;
  if (first === undefined) return [];
  const found = new Map(
    (await readDays(database, first, today)).map((records) => [records.day, records]),
  );
  return days.map((day) => found.get(day) ?? emptyDay(day));
}

/** The days of a range in numbers; intervals are read only of days whose totals are not kept ready. */
export async function readSummaries(
  database: MidbackDatabase,
  from: DayKey,
  to: DayKey,
): Promise<DaySummary[]> {
  const { intervals, offers, sessions, dayTotals } = database;
  const [rows, dayOffers, daySessions, loose] = await database.transaction(
    'r',
    [intervals, offers, sessions, dayTotals],
    async () => {
      const ready = await dayTotals.where('day').between(from, to, true, true).toArray();
      const summed = new Set(ready.filter(({ folded }) => !folded).map(({ day }) => day));
      const days = await intervals.where('day').between(from, to, true, true).uniqueKeys();
      const open = days.map(String).filter((day) => !summed.has(day));
      return Promise.all([
        ready,
        offers.where('day').between(from, to, true, true).toArray(),
        sessions.where('day').between(from, to, true, true).toArray(),
        intervals.where('day').anyOf(open).toArray(),
      ]);
    },
  );
  const totals = totalsByDay(rows, loose);
  const offersOf = groupByDay(dayOffers);
  const sessionsOf = groupByDay(daySessions);
  const receivedOf = groupByDay(rows.filter(({ received }) => received));
  const days = new Set([...totals.keys(), ...offersOf.keys(), ...sessionsOf.keys()]);
  return [...days]
    .sort()
    .map((day) =>
      withReceived(
        summariseTotals(
          totals.get(day) ?? noTotals,
          offersOf.get(day) ?? [],
          sessionsOf.get(day) ?? [],
          day,
        ),
        receivedOf.get(day) ?? [],
      ),
    );
}

/** The day with what other machines told of its breaks and stretches; times are added already. */
function withReceived(summary: DaySummary, rows: readonly DayTotalsRow[]): DaySummary {
  const told = rows.flatMap(({ received }) => (received ? [received] : []));
  const sum = (name: Exclude<keyof ReceivedCounts, 'comfort'>) =>
    told.reduce((all, counts) => all + counts[name], 0);
  const comfort = told.flatMap((counts) => (counts.comfort ? [counts.comfort] : []));
  return {
    ...summary,
    breaksOffered: summary.breaksOffered + sum('breaksOffered'),
    breaksTaken: summary.breaksTaken + sum('breaksTaken'),
    breaks: summary.breaks + sum('breaksTaken') + sum('ownSessions'),
    sessions: summary.sessions + sum('sessions'),
    ownSessions: summary.ownSessions + sum('ownSessions'),
    stretchMs: summary.stretchMs + sum('stretchMs'),
    ...(comfort.length > 0 && { toldComfort: addComfort(comfort) }),
  };
}

function totalsByDay(
  rows: readonly DayTotalsRow[],
  loose: readonly IntervalRecord[],
): Map<DayKey, IntervalTotals> {
  const added = [...groupByDay(loose)].map(([day, intervals]) => ({
    day,
    totals: totalsOf(intervals),
  }));
  const days = groupByDay<{ day: DayKey; totals: IntervalTotals }>([...rows, ...added]);
  return new Map(
    [...days].map(([day, found]) => [day, addTotals(found.map(({ totals }) => totals))]),
  );
}
