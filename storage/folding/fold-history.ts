import { addDays } from '../../domain/history/day-keys.ts';
import { groupByDay } from '../../domain/history/group-by-day.ts';
import { addTotals, totalsOf } from '../../domain/history/interval-totals.ts';
import { deviceOf } from '../../domain/history/record-device.ts';
import type { IntervalRecord } from '../../domain/history/records.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { OpenedDatabase } from '../database/lazy-database.ts';
import type { MidbackDatabase } from '../database/midback-database.ts';
import { allDevices, type DayTotalsRow } from '../database/rows.ts';

export interface FoldingOptions {
  readonly today: DayKey;
  /** Intervals of this many days stay as they are; older ones are folded. */
  readonly detailDays?: number;
  /** Everything older than this is deleted; `null` (the default): nothing ever is. */
  readonly retentionDays?: number | null;
}

export interface Folded {
  readonly days: number;
  readonly intervals: number;
  /** Days that retention deleted. */
  readonly deletedDays: number;
}

/** A year and a day: the calendar of a year shows every day in detail. */
export const usualDetailDays = 366;

const daysAtOnce = 31;

/**
 * Keeps the database small and the year quick to read. Old intervals become the sums of their day,
 * a month in a transaction, so that a death in between leaves every day either whole or folded;
 * finished days get their sums ready. Safe to do again at any time; to be done about once a day.
 */
export async function foldHistory(
  lazy: OpenedDatabase,
  { today, detailDays = usualDetailDays, retentionDays = null }: FoldingOptions,
): Promise<Folded> {
  const database = await lazy.open();
  const deletedDays =
    retentionDays === null ? 0 : await deleteBefore(database, addDays(today, -retentionDays));
  const oldest = addDays(today, -detailDays);
  const old = (await database.intervals.where('day').below(oldest).uniqueKeys()).map(String);
  let intervals = 0;
  for (let from = 0; from < old.length; from += daysAtOnce) {
    intervals += await foldDays(database, old.slice(from, from + daysAtOnce));
  }
  await sumUpFinishedDays(database, today);
  return { days: old.length, intervals, deletedDays };
}

function foldDays(database: MidbackDatabase, days: readonly DayKey[]): Promise<number> {
  const { intervals, dayTotals } = database;
  return database.transaction('rw', [intervals, dayTotals], async () => {
    const found = await intervals
      .where('day')
      .anyOf([...days])
      .toArray();
    const rows = [...groupByDay(found)].flatMap(([day, ofDay]) => foldedRows(day, ofDay));
    const before = await dayTotals.bulkGet(rows.map(({ day, device }) => [day, device]));
    await dayTotals.bulkPut(
      rows.map((row, index) => ({
        ...row,
        totals: addTotals([
          ...(before[index] && !before[index].received ? [before[index].totals] : []),
          row.totals,
        ]),
      })),
    );
    await dayTotals.bulkDelete(days.map((day): [string, string] => [day, allDevices]));
    await intervals.bulkDelete(found.map(({ id }) => id));
    return found.length;
  });
}

function foldedRows(day: DayKey, intervals: readonly IntervalRecord[]): DayTotalsRow[] {
  const byDevice = new Map<string, IntervalRecord[]>();
  for (const interval of intervals) {
    const device = deviceOf(interval.id);
    byDevice.set(device, [...(byDevice.get(device) ?? []), interval]);
  }
  return [...byDevice].map(([device, own]) => ({
    day,
    device,
    folded: true,
    totals: totalsOf(own),
  }));
}

/** The sums of each day before today that has its intervals and no sums yet. */
async function sumUpFinishedDays(database: MidbackDatabase, today: DayKey): Promise<void> {
  const { intervals, dayTotals } = database;
  const days = (await intervals.where('day').below(today).uniqueKeys()).map(String);
  const ready = await dayTotals.bulkGet(days.map((day): [string, string] => [day, allDevices]));
  const missing = days.filter((_, index) => ready[index] === undefined);
  for (let from = 0; from < missing.length; from += daysAtOnce) {
    const some = missing.slice(from, from + daysAtOnce);
    await database.transaction('rw', [intervals, dayTotals], async () => {
      const found = await intervals.where('day').anyOf(some).toArray();
      await dayTotals.bulkPut(
        [...groupByDay(found)].map(([day, ofDay]) => ({
          day,
          device: allDevices,
          folded: false,
          totals: totalsOf(ofDay),
        })),
      );
    });
  }
}

/** A month in a transaction: a shorter wait for whoever writes meanwhile, and safe to break off. */
async function deleteBefore(database: MidbackDatabase, day: DayKey): Promise<number> {
  const found = new Set<string>();
  for (const table of database.dayTables) {
    for (const key of await table.where('day').below(day).uniqueKeys()) found.add(String(key));
  }
  const days = [...found].sort();
  for (let from = 0; from < days.length; from += daysAtOnce) {
    const some = days.slice(from, from + daysAtOnce);
    await database.transaction('rw', database.dayTables, async () => {
      for (const table of database.dayTables) await table.where('day').anyOf(some).delete();
    });
  }
  return days.length;
}
