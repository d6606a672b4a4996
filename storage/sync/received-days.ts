import { addDays } from '../../domain/history/day-keys.ts';
import { deviceOf } from '../../domain/history/record-device.ts';
import type { SharedDay } from '../../domain/sync/shared-day.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { MidbackDatabase } from '../database/midback-database.ts';
import type { DayTotalsRow } from '../database/rows.ts';
import { sharedDays } from './own-days.ts';

/** Somewhere on earth the calendar may be this many days ahead of ours. */
const daysAhead = 2;

/**
 * Puts another machine's days into the history, each in the place of what was heard of it before.
 * One it could still tell of and does not was deleted there, and goes here, too; older ones stay.
 * A day of which that machine's own records are here, from a backup, stays as it is: they say more.
 */
export async function keepReceivedDays(
  database: MidbackDatabase,
  device: string,
  days: readonly SharedDay[],
  today: DayKey,
): Promise<void> {
  const { intervals, dayTotals } = database;
  await database.transaction('rw', [intervals, dayTotals], async () => {
    const here = await intervals
      .where('day')
      .anyOf(days.map(({ day }) => day))
      .toArray();
    const detailed = new Set(
      here.filter(({ id }) => deviceOf(id) === device).map(({ day }) => day),
    );
    const known = await dayTotals.bulkGet(days.map(({ day }): [string, string] => [day, device]));
    const isHeardOnly = (row: DayTotalsRow | undefined) => !row || row.received !== undefined;
    const rows = days.filter(({ day }, index) => !detailed.has(day) && isHeardOnly(known[index]));
    const told = new Set(days.map(({ day }) => day));
    await dayTotals
      .where('day')
      .aboveOrEqual(addDays(today, 1 - sharedDays + daysAhead))
      .filter((row) => row.device === device && row.received !== undefined && !told.has(row.day))
      .delete();
    await dayTotals.bulkPut(rows.map((day) => receivedRow(device, day)));
  });
}

function receivedRow(device: string, { day, ...shared }: SharedDay): DayTotalsRow {
  const { sittingMs, watchingMs, inCallMs, awayMs, pausedMs, longestSittingMs, ...received } =
    shared;
  return {
    day,
    device,
    folded: true,
    totals: {
      sittingMs,
      watchingMs,
      inCallMs,
      awayMs,
      pausedMs,
      longestSittingMs,
      sittingRunsMs: [],
    },
    received,
  };
}
