import { describe, expect, test } from 'vitest';
import { clockVersion, initialClock } from '../../../domain/clock/clock-state.ts';
import type { IntervalRecord } from '../../../domain/history/records.ts';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import { createLightStore, type ReadOnce } from '../../../entrypoints/background/light-store.ts';
import type { BackgroundChanges, BackgroundStore } from '../../../entrypoints/background/ports.ts';
import { clockItem } from '../../../storage/items/clock-item.ts';
import { dailyWorkItem } from '../../../storage/items/daily-work-item.ts';
import { deviceItem } from '../../../storage/items/device-item.ts';
import { handedInItem, handedInTakenItem } from '../../../storage/items/handed-in-item.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { outboxItem } from '../../../storage/items/outbox-item.ts';
import { pendingImportItem } from '../../../storage/items/pending-import-item.ts';
import { presentedItem } from '../../../storage/items/presented-item.ts';
import * as raw from '../../../storage/items/raw-items.ts';
import { sessionItem } from '../../../storage/items/session-item.ts';
import { settingsItem } from '../../../storage/items/settings-item.ts';
import { packItem } from '../../../storage/items/stored-item.ts';
import {
  storedSyncState,
  syncChoiceItem,
  syncStateItem,
  unsynced,
} from '../../../storage/items/sync-items.ts';

const now = { at: Date.UTC(2026, 4, 4, 10), zone: 'UTC' };
const clock = initialClock(now.at - 60_000, 'UTC', 'abcd1234');
const storedClock = clockItem<unknown>(clockVersion, (value) => value);
const settings = { ...defaultSettings, singleKeys: false };

const interval: IntervalRecord = {
  id: 'abcd1234-1',
  day: '2026-05-04',
  zone: 'UTC',
  zoneOffsetMinutes: 0,
  kind: 'sitting',
  fromMs: now.at - 60_000,
  toMs: now.at,
};

/** A light store whose whole store notes what it is asked for, or cannot be loaded at all. */
function aStore(stored: Record<string, unknown> = {}, wholeLoads = true) {
  const items = createMemoryItemStore({
    ...packItem(storedClock, clock),
    ...packItem(deviceItem, 'abcd1234'),
    ...stored,
  });
  const asked: string[] = [];
  const saved: BackgroundChanges[] = [];
  let last: unknown;
  const note = (what: string) => async () => {
    asked.push(what);
  };
  const whole: BackgroundStore = {
    load: async () => {
      asked.push('load');
      return { clock, settings, presented: null, session: null, handedIn: null };
    },
    save: async (changes) => {
      asked.push('save');
      saved.push(changes);
    },
    flush: note('flush'),
    deleteDay: note('deleteDay'),
    deleteEverything: note('deleteEverything'),
    finishImport: note('finishImport'),
    dailyWork: note('dailyWork'),
    sync: async () => {
      asked.push('sync');
      return true;
    },
  };
  const store = createLightStore({
    items,
    managed: async () => ({}),
    whole: async () => {
      if (!wholeLoads) throw new Error('NetworkError');
      return whole;
    },
    lastSettings: {
      get: async () => last,
      set: async (value: ReadOnce) => {
        last = structuredClone(value);
      },
    },
  });
  return { store, items, asked, saved };
}

describe('a wake at which only time passes', () => {
  test('reads the settings with the whole store once, and without it afterwards', async () => {
    const { store, asked } = aStore();
    await store.load(now);
    const again = await store.load(now);
    expect(asked).toEqual(['load']);
    expect(again.settings).toEqual(settings);
    expect(again.clock.deviceId).toBe('abcd1234');
  });

  test('stores the clock and asks for nothing else', async () => {
    const { store, items, asked } = aStore();
    await store.save({ clock });
    await store.flush();
    expect(asked).toEqual([]);
    expect(await items.get(['clock'])).toEqual(packItem(storedClock, clock));
  });

  test('does no daily work on a day on which it is done', async () => {
    const done = { doneDay: '2026-05-04', triedAtMs: now.at - 5_000_000 };
    const { store, asked } = aStore(packItem(dailyWorkItem, done));
    await store.dailyWork(now);
    await store.finishImport();
    expect(asked).toEqual([]);
  });
});

test('what was handed in and taken is nothing to look at', async () => {
  const { store, asked } = aStore({
    ...packItem(raw.rawHandedInItem, { stamp: 'a', records: [] }),
    ...packItem(raw.rawHandedInTakenItem, 'a'),
  });
  await store.load(now);
  await store.load(now);
  expect(asked).toEqual(['load']);
});

describe('the whole store is asked', () => {
  test('when the settings have changed', async () => {
    const { store, items, asked } = aStore();
    await store.load(now);
    await items.set(packItem(settingsItem, { theme: 'dark' }));
    await store.load(now);
    expect(asked).toEqual(['load', 'load']);
  });

  test.each([
    ['a session is stored', packItem(raw.rawSessionItem, { version: 1 })],
    ['an offer has been shown', packItem(raw.rawPresentedItem, { offerId: 'o' })],
    ['a record has been handed in', packItem(raw.rawHandedInItem, { stamp: 'a', records: [] })],
    ['the machine has no name yet', { device: undefined }],
  ])('when %s', async (_, stored) => {
    const { store, asked } = aStore(stored);
    await store.load(now);
    await store.load(now);
    expect(asked).toEqual(['load', 'load']);
  });

  test('when there is something for the history, with everything that belongs to it', async () => {
    const { store, saved } = aStore();
    const changes = { clock, entries: [{ type: 'interval' as const, record: interval }] };
    await store.save(changes);
    expect(saved).toEqual([changes]);
  });

  test('when history waits, work is due, or an import is unfinished', async () => {
    const waiting = { entries: [{ type: 'interval', record: interval }], joined: 0, lost: 0 };
    const { store, asked } = aStore({
      ...packItem(raw.rawOutboxItem, waiting),
      ...packItem(pendingImportItem, { id: 'i', changes: {} }),
    });
    await store.flush();
    await store.dailyWork(now);
    await store.finishImport();
    expect(asked).toEqual(['flush', 'dailyWork', 'finishImport']);
  });

  test.each([
    ['sharing is chosen', packItem(syncChoiceItem, { on: true, comfort: false }), true],
    ['it was chosen once', packItem(syncStateItem, storedSyncState(unsynced)), true],
    ['it was never chosen', {}, false],
    ['it is chosen off', packItem(syncChoiceItem, { on: false, comfort: false }), false],
  ])('when %s: asked to share %#', async (_name, stored, isAsked) => {
    const { store, asked } = aStore(stored);
    expect(await store.sync(now)).toBe(isAsked);
    expect(asked).toEqual(isAsked ? ['sync'] : []);
  });
});

describe('when the whole store cannot be loaded', () => {
  test('time goes on with the usual settings', async () => {
    const { store } = aStore({}, false);
    const memory = await store.load(now);
    expect(memory.clock.deviceId).toBe('abcd1234');
    expect(memory.settings).toEqual(defaultSettings);
  });

  test('a write of history says so, so that it is kept and tried again', async () => {
    const { store } = aStore({}, false);
    const entries = [{ type: 'interval' as const, record: interval }];
    await expect(store.save({ clock, entries })).rejects.toThrow('NetworkError');
  });
});

test.each([
  [raw.rawSessionItem, sessionItem],
  [raw.rawSettingsItem, settingsItem],
  [raw.rawPresentedItem, presentedItem],
  [raw.rawOutboxItem, outboxItem],
  [raw.rawDailyWorkItem, dailyWorkItem],
  [raw.rawPendingImportItem, pendingImportItem],
  [raw.rawHandedInItem, handedInItem],
  [raw.rawHandedInTakenItem, handedInTakenItem],
])('$key lies where its item reads it', (asItLies, item) => {
  expect([asItLies.key, asItLies.version]).toEqual([item.key, item.version]);
});
