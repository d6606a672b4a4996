import { describe, expect, test } from 'vitest';
import { nothingRecent, withEntries } from '../../../domain/history/recent.ts';
import { clockItem } from '../../../storage/items/clock-item.ts';
import { deviceItem, ensureDevice } from '../../../storage/items/device-item.ts';
import { healthyHistory, historyHealthItem } from '../../../storage/items/history-health-item.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { outboxItem } from '../../../storage/items/outbox-item.ts';
import { recentItem } from '../../../storage/items/recent-item.ts';
import { sessionItem } from '../../../storage/items/session-item.ts';
import { settingsItem } from '../../../storage/items/settings-item.ts';
import {
  packItem,
  readItem,
  readItems,
  watchItem,
  writeItem,
} from '../../../storage/items/stored-item.ts';
import { session } from '../../domain/history/invented-records.ts';

const clock = clockItem(2, (value, storedVersion) =>
  typeof value === 'number' ? { minute: value, storedVersion } : null,
);
const every = {
  clock,
  session: sessionItem,
  device: deviceItem,
  outbox: outboxItem,
  recent: recentItem,
  settings: settingsItem,
  health: historyHealthItem,
};

describe('items in extension storage', () => {
  test('every item reads its fallback where nothing is', async () => {
    const values = await readItems(createMemoryItemStore(), every);
    for (const [name, item] of Object.entries(every)) {
      expect(values[name as keyof typeof values], name).toEqual(item.fallback);
    }
  });

  test('no two items share a key', () => {
    const keys = Object.values(every).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ['nothing at all', null],
    ['a text', 'broken'],
    ['no version', { value: 1 }],
    ['no value', { version: 1 }],
    ['a value of another shape', { version: 1, value: { a: [1, 2] } }],
    ['a list', { version: 1, value: [[[]]] }],
    ['a number', { version: 1, value: 7 }],
  ])('no item throws over %s', async (_name, stored) => {
    const keys = Object.values(every).map(({ key }) => key);
    const store = createMemoryItemStore(Object.fromEntries(keys.map((key) => [key, stored])));
    await expect(readItems(store, every)).resolves.toBeDefined();
  });

  test('what is written is what is read', async () => {
    const store = createMemoryItemStore();
    const recent = withEntries(nothingRecent, [{ type: 'session', record: session(60) }]);
    await store.set({ ...packItem(recentItem, recent), ...packItem(deviceItem, 'abcd1234') });
    expect(await readItems(store, { recent: recentItem, device: deviceItem })).toEqual({
      recent,
      device: 'abcd1234',
    });
  });

  test('the clock is told by which version its state was stored', async () => {
    const store = createMemoryItemStore({ clock: { version: 1, value: 7 } });
    expect(await readItem(store, clock)).toEqual({ minute: 7, storedVersion: 1 });
  });

  test('a stored session that cannot be played on is lost, not fatal', async () => {
    const store = createMemoryItemStore({ session: { version: 0, value: { soFar: session(60) } } });
    expect(await readItem(store, sessionItem)).toMatchObject({
      kind: 'lost',
      record: { id: session(60).id },
    });
  });

  test('in the extract, a broken session goes alone', async () => {
    const recent = withEntries(nothingRecent, [{ type: 'session', record: session(60) }]);
    const store = createMemoryItemStore({
      recent: { version: 1, value: { sessions: [{ id: 5 }, ...recent.sessions], today: 'x' } },
    });
    expect(await readItem(store, recentItem)).toEqual({
      sessions: recent.sessions,
      today: null,
      lastEndings: [],
    });
  });

  test('watching tells of new values of this item only, until it is ended', async () => {
    const store = createMemoryItemStore();
    const seen: (string | null)[] = [];
    const end = watchItem(store, deviceItem, (device) => seen.push(device));
    await writeItem(store, deviceItem, 'abcd1234');
    await writeItem(store, historyHealthItem, healthyHistory);
    await store.remove(['device']);
    end();
    await writeItem(store, deviceItem, 'efgh5678');
    expect(seen).toEqual(['abcd1234', null]);
  });

  test('a machine keeps the name it was given', async () => {
    const store = createMemoryItemStore();
    const first = await ensureDevice(store, () => 0.5);
    expect(first).toMatch(/^[a-z0-9]{8}$/);
    expect(await ensureDevice(store, () => 0.1)).toBe(first);
  });
});
