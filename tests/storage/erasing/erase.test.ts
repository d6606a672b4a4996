import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../domain/history/records.ts';
import { openHistory } from '../../../storage/database/open-history.ts';
import { eraseDay, eraseEverything } from '../../../storage/erasing/erase.ts';
import { itemKeys } from '../../../storage/items/item-keys.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { createOutbox } from '../../../storage/outbox/outbox.ts';
import { writeSettings } from '../../../storage/settings/write-settings.ts';
import { interval } from '../../domain/history/invented-records.ts';
import { freshIndexedDb } from '../fresh-database.ts';

const monday = '2027-03-01';
const tuesday = '2027-03-02';
const entry = (day: string, minute: number): HistoryEntry => ({
  type: 'interval',
  record: interval('sitting', minute, minute + 5, day),
});

async function setUp() {
  const items = createMemoryItemStore({ clock: { version: 1, value: {} } });
  const history = openHistory(freshIndexedDb());
  const open = async () => history;
  const outbox = createOutbox({ items, openHistory: open, now: () => 0 });
  await outbox.add([entry(monday, 0), entry(tuesday, 0)]);
  await outbox.flush();
  await outbox.add([entry(monday, 5), entry(tuesday, 5)]);
  return { items, history, outbox, openHistory: open };
}

describe('erasing', () => {
  test('a day is gone from the database and from what is waiting; its neighbour stays', async () => {
    const deps = await setUp();
    await eraseDay(deps, monday);
    await deps.outbox.flush();
    expect((await deps.history.day(monday)).intervals).toEqual([]);
    expect((await deps.history.day(tuesday)).intervals).toHaveLength(2);
  });

  test('with everything erased it is as newly installed', async () => {
    const deps = await setUp();
    await writeSettings(deps.items, { theme: 'dark' });
    await eraseEverything(deps);
    await deps.outbox.flush();
    expect(await deps.history.firstDay()).toBeNull();
    expect(await deps.items.get(itemKeys)).toEqual({});
  });

  test('a database that does not open keeps the settings', async () => {
    const deps = await setUp();
    await writeSettings(deps.items, { theme: 'dark' });
    const openHistory = () => Promise.reject(new Error('backing store'));
    await expect(eraseEverything({ ...deps, openHistory })).rejects.toThrow('backing store');
    expect(await deps.items.get(['settings'])).not.toEqual({});
  });

  test('every item there is, is known to be erased', () => {
    const folder = join(import.meta.dirname, '../../../storage/items');
    const keys = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:key: |raw\()'(\w+)'/g)].map(
        (match) => match[1],
      ),
    );
    expect([...itemKeys].sort()).toEqual([...new Set(keys)].sort());
  });
});
