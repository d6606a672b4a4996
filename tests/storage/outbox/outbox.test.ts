import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { todaysTotals } from '../../../domain/history/recent.ts';
import type { HistoryEntry } from '../../../domain/history/records.ts';
import { minuteMs } from '../../../domain/time/units.ts';
import { openHistory } from '../../../storage/database/open-history.ts';
import { deviceItem } from '../../../storage/items/device-item.ts';
import { historyHealthItem } from '../../../storage/items/history-health-item.ts';
import type { ItemStore } from '../../../storage/items/item-store.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { outboxItem } from '../../../storage/items/outbox-item.ts';
import { recentItem } from '../../../storage/items/recent-item.ts';
import { packItem, readItem } from '../../../storage/items/stored-item.ts';
import { createOutbox } from '../../../storage/outbox/outbox.ts';
import { interval, offer, session } from '../../domain/history/invented-records.ts';
import { freshIndexedDb } from '../fresh-database.ts';

const day = '2027-03-01';
const entries: readonly HistoryEntry[] = [
  { type: 'interval', record: interval('sitting', 540, 570) },
  { type: 'offer', record: offer('taken', 570) },
  { type: 'session', record: session(570) },
  { type: 'interval', record: interval('away', 570, 600) },
];

const crashed = () => Promise.reject(new DOMException('backing store', 'UnknownError'));

/** Something that is waited for until the test lets it happen. */
function aSignal() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function setUp(items: ItemStore = createMemoryItemStore()) {
  const history = openHistory(freshIndexedDb());
  let opens: () => Promise<Pick<typeof history, 'write'>> = async () => history;
  let nowMs = 1_000;
  const outbox = createOutbox({ items, openHistory: () => opens(), now: () => nowMs });
  return {
    items,
    history,
    outbox,
    breakDatabase: (how: typeof opens = crashed) => {
      opens = how;
    },
    mendDatabase: () => {
      opens = async () => history;
    },
    passTime: (ms: number) => {
      nowMs += ms;
    },
  };
}

describe('the way into the history', () => {
  test('entries wait in extension storage and are then written', async () => {
    const { items, history, outbox } = setUp();
    await outbox.add(entries);
    expect((await readItem(items, outboxItem)).entries).toEqual(entries);
    expect(await outbox.flush()).toEqual({ written: 4, left: 0 });
    expect((await readItem(items, outboxItem)).entries).toEqual([]);
    expect((await history.day(day)).intervals).toHaveLength(2);
  });

  test('what is given alongside is in the same write', async () => {
    const writes: Record<string, unknown>[] = [];
    const memory = createMemoryItemStore();
    const { outbox } = setUp({
      ...memory,
      set: (values) => {
        writes.push(values);
        return memory.set(values);
      },
    });
    await outbox.add(entries, packItem(deviceItem, 'abcd1234'));
    expect(writes.map((values) => Object.keys(values).sort())).toEqual([
      ['device', 'outbox', 'recent'],
    ]);
  });

  test('without entries only what is given alongside is written', async () => {
    const { items, outbox } = setUp();
    await outbox.add([], packItem(deviceItem, 'abcd1234'));
    expect(Object.keys(await items.get(['device', 'outbox', 'recent']))).toEqual(['device']);
  });

  test('the extract for the popup is kept up with every entry', async () => {
    const { items, outbox } = setUp();
    await outbox.add(entries);
    expect(todaysTotals(await readItem(items, recentItem), day)).toEqual({
      sittingMs: 30 * minuteMs,
      breaks: 2,
      offered: 2,
      sessions: 1,
    });
  });

  test('nothing waiting opens no database', async () => {
    const { outbox, breakDatabase } = setUp();
    breakDatabase();
    expect(await outbox.flush()).toEqual({ written: 0, left: 0 });
  });

  test('when extension storage refuses, adding says so and the next one works', async () => {
    const memory = createMemoryItemStore();
    let full = true;
    const { outbox } = setUp({
      ...memory,
      set: (values) => (full ? Promise.reject(new Error('QUOTA_BYTES')) : memory.set(values)),
    });
    await expect(outbox.add(entries)).rejects.toThrow('QUOTA_BYTES');
    full = false;
    await outbox.add(entries);
    expect(await outbox.flush()).toEqual({ written: 4, left: 0 });
  });
});

describe('a database that cannot be opened', () => {
  test('entries go on waiting, and the pages are told since when and why', async () => {
    const { items, outbox, breakDatabase, passTime } = setUp();
    breakDatabase();
    await outbox.add(entries);
    expect(await outbox.flush()).toMatchObject({
      written: 0,
      left: 4,
      failure: { reason: 'cannot-open' },
    });
    passTime(minuteMs);
    await outbox.add([{ type: 'interval', record: interval('sitting', 600, 610) }]);
    await outbox.flush();
    expect(await readItem(items, historyHealthItem)).toMatchObject({
      state: 'failing',
      reason: 'cannot-open',
      sinceMs: 1_000,
      waiting: 5,
    });
  });

  test('once it opens again everything is written and the pages are told', async () => {
    const { items, history, outbox, breakDatabase, mendDatabase } = setUp();
    breakDatabase();
    await outbox.add(entries);
    await outbox.flush();
    mendDatabase();
    expect(await outbox.flush()).toEqual({ written: 4, left: 0 });
    expect(await readItem(items, historyHealthItem)).toMatchObject({ state: 'ok', waiting: 0 });
    expect((await history.day(day)).sessions).toEqual([session(570)]);
  });

  test('entries that come while the database hangs are stored at once, and stay', async () => {
    const { items, outbox, breakDatabase } = setUp();
    const hanging = aSignal();
    const begun = aSignal();
    breakDatabase(async () => ({
      write: () => {
        begun.resolve();
        return hanging.promise;
      },
    }));
    await outbox.add(entries);
    const flushing = outbox.flush();
    await begun.promise;
    const rated: HistoryEntry = { type: 'session', record: session(570, { comfort: 'same' }) };
    await outbox.add([rated]);
    hanging.resolve();
    expect(await flushing).toEqual({ written: 4, left: 1 });
    expect((await readItem(items, outboxItem)).entries).toEqual([rated]);
  });

  test('what is forgotten while a write is under way is forgotten after it', async () => {
    const { items, outbox, breakDatabase } = setUp();
    const order: string[] = [];
    const hanging = aSignal();
    const begun = aSignal();
    breakDatabase(async () => ({
      write: async () => {
        begun.resolve();
        await hanging.promise;
        order.push('written');
      },
    }));
    await outbox.add(entries);
    const flushing = outbox.flush();
    await begun.promise;
    const forgetting = outbox.forget(day).then(() => order.push('forgotten'));
    hanging.resolve();
    await Promise.all([flushing, forgetting]);
    expect(order).toEqual(['written', 'forgotten']);
    expect((await readItem(items, outboxItem)).entries).toEqual([]);
  });

  test('many who want it written at once make two writes: one under way and one after it', async () => {
    const { outbox, breakDatabase } = setUp();
    let opened = 0;
    const hanging = aSignal();
    const begun = aSignal();
    breakDatabase(async () => {
      opened += 1;
      begun.resolve();
      await hanging.promise;
      throw new DOMException('backing store', 'UnknownError');
    });
    await outbox.add(entries);
    const first = outbox.flush();
    await begun.promise;
    const others = [outbox.flush(), outbox.flush(), outbox.flush()];
    hanging.resolve();
    await Promise.all([first, ...others]);
    expect(opened).toBe(2);
  });
});

describe('a death at any point', () => {
  test('killed between any two storage calls, the history is whole after the next start', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(6), { maxLength: 6 }), async (deaths) => {
        const memory = createMemoryItemStore();
        const history = openHistory(freshIndexedDb());
        const stored: HistoryEntry[] = [];
        const steps = [...deaths, Number.POSITIVE_INFINITY];
        for (const [index, callsLeft] of steps.entries()) {
          let left = callsLeft;
          const alive = <Result>(work: () => Promise<Result>) =>
            left-- > 0 ? work() : new Promise<Result>((_, reject) => reject(new Error('killed')));
          const outbox = createOutbox({
            items: {
              ...memory,
              get: (keys) => alive(() => memory.get(keys)),
              set: (values) => alive(() => memory.set(values)),
            },
            openHistory: async () => ({ write: (some) => alive(() => history.write(some)) }),
            now: () => index,
          });
          const entry: HistoryEntry = {
            type: 'interval',
            record: interval('sitting', index * 10, index * 10 + 10),
          };
          await outbox.add([entry]).then(
            () => stored.push(entry),
            () => undefined,
          );
          await outbox.flush().catch(() => undefined);
        }
        const { intervals } = await history.day(day);
        expect(intervals).toEqual(stored.map(({ record }) => record));
        expect((await readItem(memory, outboxItem)).entries).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('forgetting', () => {
  test('a day the person deletes does not come back from the waiting list', async () => {
    const { items, history, outbox } = setUp();
    const other = interval('sitting', 540, 550, '2027-03-02');
    await outbox.add([...entries, { type: 'interval', record: other }]);
    await outbox.forget(day);
    await outbox.flush();
    expect(await history.firstDay()).toBe('2027-03-02');
    expect((await readItem(items, recentItem)).sessions).toEqual([]);
  });

  test('with everything forgotten nothing is left to be written or shown', async () => {
    const { items, history, outbox } = setUp();
    await outbox.add(entries);
    await outbox.forget('everything');
    await outbox.flush();
    expect(await history.firstDay()).toBeNull();
    expect(await readItem(items, recentItem)).toEqual(recentItem.fallback);
  });
});
