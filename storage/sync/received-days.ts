import { deviceOf } from '../../domain/history/record-device.ts';
import type { SharedDay } from '../../domain/sync/shared-day.ts';
import type { MidbackDatabase } from '../database/midback-database.ts';
import type { DayTotalsRow } from '../database/rows.ts';

/**
 * Puts another machine's days into the history, each in the place of what was heard of it before.
 * A day of which that machine's own records are here, from a backup, stays as it is: they say more.
 */
export async function keepReceivedDays(
  database: MidbackDatabase,
  device: string,
  days: readonly SharedDay[],
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
