import { nothingRecent, withEntries, withoutDay } from '../../domain/history/recent.ts';
import type { HistoryEntry } from '../../domain/history/records.ts';
import type { DayKey, EpochMs } from '../../domain/time/epoch.ts';
import { type Failure, failureOf } from '../database/failure.ts';
import type { History } from '../database/history.ts';
import { within } from '../database/within.ts';
import { type HistoryHealth, historyHealthItem } from '../items/history-health-item.ts';
import type { ItemStore } from '../items/item-store.ts';
import { outboxItem } from '../items/outbox-item.ts';
import { recentItem } from '../items/recent-item.ts';
import { packItem, readItem, readItems } from '../items/stored-item.ts';
import { type Waiting, withoutWritten, withWaiting } from './waiting.ts';

/** A page may hold the database for itself; what it takes in the end is written twice and there once. */
const writeWithinMs = 15_000;

export interface OutboxDeps {
  readonly items: ItemStore;
  /** May load the database's code when first called. */
  openHistory(): Promise<Pick<History, 'write'>>;
  now(): EpochMs;
}

export interface Flushed {
  readonly written: number;
  readonly left: number;
  /** Why the database did not take them. */
  readonly failure?: Failure;
}

/**
 * The way into the history. Entries first go into extension storage, together with the clock's
 * state that brought them about, and from there into the database; a death at any point between
 * leaves them in one of the two or in both, and a record written twice is there once.
 *
 * One context only (the background) may have an outbox.
 */
export interface Outbox {
  /**
   * Keeps entries and, in the same write, whatever else is given (`packItem` of other items).
   * Rejects when extension storage refuses; then nothing has been stored.
   */
  add(entries: readonly HistoryEntry[], alongside?: Record<string, unknown>): Promise<void>;
  /** Writes what is waiting into the database. Never rejects over the database. */
  flush(): Promise<Flushed>;
  /**
   * Forgets a day, or everything, when the person deletes it: what is waiting of it and what the
   * extract says of it. The database is the caller's part, afterwards.
   */
  forget(what: DayKey | 'everything'): Promise<void>;
}

export function createOutbox({ items, openHistory, now }: OutboxDeps): Outbox {
  let tail: Promise<unknown> = Promise.resolve();
  /** The write that is under way, or the one that will come after it. */
  let flushing: Promise<unknown> = Promise.resolve();
  let queued: Promise<Flushed> | null = null;

  /** Reading and writing the waiting list is done by one at a time. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = tail.then(work, work);
    tail = result.catch(() => undefined);
    return result;
  }

  async function settle(written: readonly HistoryEntry[], failure: Failure | null) {
    const { waiting, health } = await readItems(items, {
      waiting: outboxItem,
      health: historyHealthItem,
    });
    const left = withoutWritten(waiting, written);
    const next = healthAfter(health, left, failure, now());
    const changes = {
      ...(left.entries.length !== waiting.entries.length && packItem(outboxItem, left)),
      ...(JSON.stringify(next) !== JSON.stringify(health) && packItem(historyHealthItem, next)),
    };
    if (Object.keys(changes).length > 0) await items.set(changes);
    return left.entries.length;
  }

  async function flushNow(): Promise<Flushed> {
    const { entries } = await inTurn(() => readItem(items, outboxItem));
    if (entries.length === 0) return { written: 0, left: 0 };
    const failure = await write(openHistory, entries);
    const written = failure ? [] : entries;
    const left = await inTurn(() => settle(written, failure));
    return { written: written.length, left, ...(failure && { failure }) };
  }

  return {
    add: (entries, alongside = {}) =>
      inTurn(async () => {
        if (entries.length === 0) {
          if (Object.keys(alongside).length > 0) await items.set(alongside);
          return;
        }
        const { waiting, recent } = await readItems(items, {
          waiting: outboxItem,
          recent: recentItem,
        });
        await items.set({
          ...packItem(outboxItem, withWaiting(waiting, entries)),
          ...packItem(recentItem, withEntries(recent, entries)),
          ...alongside,
        });
      }),

    flush() {
      // One after another, and not in turn with the rest: a database that hangs must not keep new
      // entries from being stored.
      queued ??= flushing.then(() => {
        queued = null;
        return flushNow();
      });
      flushing = queued.catch(() => undefined);
      return queued;
    },

    async forget(what) {
      // A write that is under way would bring back what is forgotten now.
      await flushing;
      await inTurn(async () => {
        const { waiting, recent } = await readItems(items, {
          waiting: outboxItem,
          recent: recentItem,
        });
        const isAll = what === 'everything';
        const entries = isAll ? [] : waiting.entries.filter(({ record }) => record.day !== what);
        await items.set({
          ...packItem(outboxItem, { ...waiting, entries }),
          ...packItem(recentItem, isAll ? nothingRecent : withoutDay(recent, what)),
        });
      });
    },
  };
}

async function write(
  openHistory: OutboxDeps['openHistory'],
  entries: readonly HistoryEntry[],
): Promise<Failure | null> {
  try {
    const history = await openHistory();
    await within(writeWithinMs, 'written', history.write(entries));
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

function healthAfter(
  before: HistoryHealth,
  { entries, joined, lost }: Waiting,
  failure: Failure | null,
  nowMs: EpochMs,
): HistoryHealth {
  const isThinner = joined > before.joined || lost > before.lost;
  const kept = {
    waiting: failure ? entries.length : 0,
    joined,
    lost,
    thinnedAtMs: isThinner ? nowMs : before.thinnedAtMs,
  };
  if (!failure) return { state: 'ok', ...kept };
  const sinceMs = before.state === 'failing' ? before.sinceMs : nowMs;
  return { state: 'failing', sinceMs, ...failure, ...kept };
}
