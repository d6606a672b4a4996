import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../domain/history/records.ts';
import { createHistoryCare } from '../../../storage/daily-work/daily-work.ts';
import { createLazyDatabase } from '../../../storage/database/lazy-database.ts';
import { openHistory } from '../../../storage/database/open-history.ts';
import { backupReminderItem } from '../../../storage/items/backup-reminder-item.ts';
import { dailyWorkItem } from '../../../storage/items/daily-work-item.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { pendingImportItem } from '../../../storage/items/pending-import-item.ts';
import { packItem, readItem, writeItem } from '../../../storage/items/stored-item.ts';
import { writeSettings } from '../../../storage/settings/write-settings.ts';
import { interval } from '../../domain/history/invented-records.ts';
import { freshIndexedDb } from '../fresh-database.ts';

const zone = 'Europe/Berlin';
const noon = Date.parse('2028-06-01T12:00:00+02:00');
const hour = 3_600_000;
const old = '2027-03-01';

const ofDay = (day: string): HistoryEntry => ({
  type: 'interval',
  record: interval('sitting', 540, 570, day),
});

async function setUp(
  entries: readonly HistoryEntry[] = [ofDay(old)],
  managed: Readonly<Record<string, unknown>> = {},
) {
  const deps = freshIndexedDb();
  const items = createMemoryItemStore();
  const lazy = createLazyDatabase(deps);
  let opened = 0;
  let works = true;
  const database = {
    ...lazy,
    open() {
      opened += 1;
      return works ? lazy.open() : Promise.reject(new Error('backing store'));
    },
  };
  const history = openHistory(deps);
  await history.write(entries);
  const care = createHistoryCare({
    items,
    database,
    history,
    managed: async () => managed,
    whenNobodyImports: (work) => work(),
  });
  return {
    items,
    history,
    care,
    opened: () => opened,
    breakDatabase: (broken: boolean) => {
      works = !broken;
    },
  };
}

describe('the work of each day', () => {
  test('folds what is older than a year, once in a local day however often it is asked for', async () => {
    const { history, care, opened } = await setUp();
    await Promise.all([care.dailyWork({ at: noon, zone }), care.dailyWork({ at: noon, zone })]);
    await care.dailyWork({ at: noon + hour, zone });
    expect((await history.day(old)).intervals).toEqual([]);
    expect((await history.summaries(old, old))[0]?.sittingMs).toBe(30 * 60_000);
    expect(opened()).toBe(1);
  });

  test('is done again after local midnight', async () => {
    const { items, care } = await setUp();
    await care.dailyWork({ at: noon, zone });
    await care.dailyWork({ at: Date.parse('2028-06-02T00:30:00+02:00'), zone });
    expect((await readItem(items, dailyWorkItem)).doneDay).toBe('2028-06-02');
  });

  test('deletes what is older than the person keeps', async () => {
    const { items, history, care } = await setUp([ofDay(old), ofDay('2028-05-20')]);
    await writeSettings(items, { keepHistoryDays: 30 });
    await care.dailyWork({ at: noon, zone });
    expect(await history.firstDay()).toBe('2028-05-20');
  });

  test.each([
    ['deletes what a policy does not keep, though the person would', null, 30, '2028-05-20'],
    ['keeps what a policy keeps, though the person would not', 30, null, old],
  ])('%s', async (_name, own, byPolicy, first) => {
    const days = [ofDay(old), ofDay('2028-05-20')];
    const { items, history, care } = await setUp(days, { keepHistoryDays: byPolicy });
    await writeSettings(items, { keepHistoryDays: own });
    await care.dailyWork({ at: noon, zone });
    expect(await history.firstDay()).toBe(first);
  });

  test('a database that refuses is tried again after an hour, and nothing is thrown', async () => {
    const { history, care, opened, breakDatabase } = await setUp();
    breakDatabase(true);
    await care.dailyWork({ at: noon, zone });
    breakDatabase(false);
    await care.dailyWork({ at: noon + hour - 1, zone });
    expect(opened()).toBe(1);
    await care.dailyWork({ at: noon + hour, zone });
    expect((await history.day(old)).intervals).toEqual([]);
  });

  test('a try that lies in the future, by a clock that was set back since, holds nothing up', async () => {
    const { items, care } = await setUp();
    await writeItem(items, dailyWorkItem, { doneDay: null, triedAtMs: noon + 50 * hour });
    await care.dailyWork({ at: noon, zone });
    expect((await readItem(items, dailyWorkItem)).doneDay).toBe('2028-06-01');
  });

  test.each([
    ['wanted and 90 days without one', true, noon],
    ['not wanted', false, null],
  ])('a backup is reminded of when it is %s', async (_name, wanted, remindedAtMs) => {
    const { items, care } = await setUp();
    await writeItem(items, backupReminderItem, {
      wanted,
      lastBackupAtMs: null,
      remindedAtMs: null,
      closedAtMs: null,
    });
    await care.dailyWork({ at: noon, zone });
    expect((await readItem(items, backupReminderItem)).remindedAtMs).toBe(remindedAtMs);
  });
});

describe('an import that was not seen to its end', () => {
  test('nothing is opened when there is none', async () => {
    const { care, opened } = await setUp();
    await care.finishImport();
    expect(opened()).toBe(0);
  });

  test('one whose history was never written is forgotten', async () => {
    const { items, care } = await setUp();
    await items.set(packItem(pendingImportItem, { id: 'a', changes: { theme: 1 } }));
    await care.finishImport();
    expect(await items.get(['pendingImport', 'theme'])).toEqual({});
  });

  test('one that a page is still at is left alone', async () => {
    const { items, history } = await setUp();
    const pending = packItem(pendingImportItem, { id: 'a', changes: {} });
    await items.set(pending);
    const care = createHistoryCare({
      items,
      database: createLazyDatabase(freshIndexedDb()),
      history,
      managed: async () => ({}),
      whenNobodyImports: async () => undefined,
    });
    await care.finishImport();
    expect(await items.get(['pendingImport'])).toEqual(pending);
  });
});
