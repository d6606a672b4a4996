import { describe, expect, test } from 'vitest';
import { addDays } from '../../../domain/history/day-keys.ts';
import type { HistoryEntry } from '../../../domain/history/records.ts';
import { applyImport } from '../../../storage/backup/import-backup.ts';
import { readBackup } from '../../../storage/backup/read-backup.ts';
import { createLazyDatabase } from '../../../storage/database/lazy-database.ts';
import { openHistory } from '../../../storage/database/open-history.ts';
import { foldHistory } from '../../../storage/folding/fold-history.ts';
import { interval, offer, session } from '../../domain/history/invented-records.ts';
import { exportedAt, freshMachine, movements, textOf } from '../backup/invented-backup.ts';
import { freshIndexedDb } from '../fresh-database.ts';

const today = '2028-06-01';
const old = '2027-03-01';
const recent = '2028-05-20';

const ofDay = (day: string, device?: string): HistoryEntry[] => [
  { type: 'interval', record: interval('sitting', 540, 570, day, device) },
  { type: 'interval', record: interval('away', 570, 600, day, device) },
  { type: 'interval', record: interval('in-call', 600, 660, day, device) },
];

const entries: readonly HistoryEntry[] = [
  ...ofDay(old),
  { type: 'offer', record: offer('taken', 570, old) },
  { type: 'session', record: session(570, {}, old) },
  ...ofDay(recent),
  ...ofDay(today),
];

function setUp() {
  const deps = freshIndexedDb();
  return { history: openHistory(deps), database: createLazyDatabase(deps) };
}

describe('folding', () => {
  test('a folded day keeps its numbers, its offers and its sessions, and loses its intervals', async () => {
    const { history, database } = setUp();
    await history.write(entries);
    const before = await history.summaries(old, today);
    expect(await foldHistory(database, { today })).toEqual({
      days: 1,
      intervals: 3,
      deletedDays: 0,
    });
    expect(await history.summaries(old, today)).toEqual(before);
    expect(await history.day(old)).toMatchObject({
      intervals: [],
      offers: [offer('taken', 570, old)],
      sessions: [session(570, {}, old)],
    });
    expect((await history.day(recent)).intervals).toHaveLength(3);
  });

  test('doing it again changes nothing', async () => {
    const { history, database } = setUp();
    await history.write(entries);
    await foldHistory(database, { today });
    const once = await history.summaries(old, today);
    expect(await foldHistory(database, { today })).toMatchObject({ days: 0, intervals: 0 });
    expect(await history.summaries(old, today)).toEqual(once);
  });

  test('the last year stays in detail to the day', async () => {
    const { history, database } = setUp();
    const days = [addDays(today, -367), addDays(today, -366), addDays(today, -365)];
    await history.write(days.flatMap((day) => ofDay(day)));
    await foldHistory(database, { today });
    const counts = await Promise.all(
      days.map(async (day) => (await history.day(day)).intervals.length),
    );
    expect(counts).toEqual([0, 3, 3]);
  });

  test('what is written to a finished day afterwards is in its numbers', async () => {
    const { history, database } = setUp();
    await history.write(entries);
    await foldHistory(database, { today });
    await history.write([{ type: 'interval', record: interval('sitting', 700, 710, recent) }]);
    const [summary] = await history.summaries(recent, recent);
    expect(summary?.sittingMs).toBe(100 * 60_000);
  });

  test('two machines’ parts of a day are folded each by itself', async () => {
    const { history, database } = setUp();
    await history.write([...ofDay(old), ...ofDay(old, 'laptop01')]);
    await foldHistory(database, { today });
    const { dayTotals } = await database.open();
    expect((await dayTotals.toArray()).map(({ device }) => device)).toEqual([
      'desk0001',
      'laptop01',
    ]);
  });
});

describe('folding and backups', () => {
  const readAll = async (text: string) => {
    const read = await readBackup(text, { movements });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return read.backup;
  };

  test('a backup from before folding brings no day back a second time', async () => {
    const machine = await freshMachine(entries);
    const backup = await readAll(await textOf(machine));
    await foldHistory(machine.database, { today });
    const folded = await textOf(machine);
    const result = await applyImport(machine, backup, 'first', exportedAt);
    expect(result.fresh.intervals).toBe(0);
    expect(await textOf(machine)).toBe(folded);
  });

  test('a backup from after folding brings the sums to a new machine', async () => {
    const machine = await freshMachine(entries);
    await foldHistory(machine.database, { today });
    const text = await textOf(machine);
    const other = await freshMachine();
    await applyImport(other, await readAll(text), 'first', exportedAt);
    expect(await textOf(other)).toBe(text);
  });

  test('the sum of a day that is here in detail is not added to it', async () => {
    const machine = await freshMachine(entries);
    const detailed = await textOf(machine);
    const other = await freshMachine(entries);
    await foldHistory(other.database, { today });
    await applyImport(machine, await readAll(await textOf(other)), 'first', exportedAt);
    expect(await textOf(machine)).toBe(detailed);
  });
});

describe('retention', () => {
  test('without a limit nothing is ever deleted', async () => {
    const { history, database } = setUp();
    await history.write(entries);
    await foldHistory(database, { today: '2060-01-01' });
    expect(await history.firstDay()).toBe(old);
  });

  test('with one, everything older goes and the rest stays', async () => {
    const { history, database } = setUp();
    await history.write(entries);
    expect(await foldHistory(database, { today, retentionDays: 30 })).toMatchObject({
      deletedDays: 1,
    });
    expect(await history.firstDay()).toBe(recent);
  });

  test('the day that is just as old as the limit stays', async () => {
    const { history, database } = setUp();
    await history.write([...ofDay(addDays(today, -30)), ...ofDay(addDays(today, -31))]);
    await foldHistory(database, { today, retentionDays: 30 });
    expect(await history.firstDay()).toBe(addDays(today, -30));
  });
});
