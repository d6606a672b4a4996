import { liveQuery, type Subscription } from 'dexie';
import type { History } from './history.ts';
import { createLazyDatabase, type LazyDatabase } from './lazy-database.ts';
import type { IndexedDbDeps, MidbackDatabase } from './midback-database.ts';
import { readDay, readDays, readLastDays, readSummaries } from './read-days.ts';
import { readOffers, readSessions } from './read-period.ts';
import type { DayTotalsRow } from './rows.ts';
import { writeEntries } from './write-entries.ts';

/**
 * The history over IndexedDB. Nothing is opened before the first call that needs it. Whoever has
 * the database for other work, too, gives it here, so that it is opened once.
 */
export function openHistory(
  deps: IndexedDbDeps,
  lazy: LazyDatabase = createLazyDatabase(deps),
): History {
  /** Once more with a database opened anew, when the browser closed the open one behind our back. */
  async function run<Result>(
    work: (database: MidbackDatabase) => Promise<Result>,
  ): Promise<Result> {
    const database = await lazy.open();
    try {
      return await work(database);
    } catch (error) {
      if (database.isOpen()) throw error;
      lazy.close();
      return work(await lazy.open());
    }
  }

  return {
    write: (entries) => run((database) => writeEntries(database, entries)),
    day: (day) => run((database) => readDay(database, day)),
    daysBetween: (from, to) => run((database) => readDays(database, from, to)),
    lastDays: (count, today) => run((database) => readLastDays(database, count, today)),
    summaries: (from, to) => run((database) => readSummaries(database, from, to)),
    firstDay: () =>
      run(async ({ intervals, offers, sessions, dayTotals }) => {
        const tables = [intervals, offers, sessions, dayTotals];
        const firsts = await Promise.all(tables.map((table) => table.orderBy('day').first()));
        return firsts.flatMap((row) => (row ? [row.day] : [])).sort()[0] ?? null;
      }),
    recentSessions: (count) =>
      run(({ sessions }) => sessions.orderBy('startedAtMs').reverse().limit(count).toArray()),
    sessionsBetween: (from, to) => run((database) => readSessions(database, from, to)),
    offersBetween: (from, to) => run((database) => readOffers(database, from, to)),
    sessionsOf: (movementId) =>
      run(async ({ sessions }) => {
        const found = await sessions.where('movementIds').equals(movementId).distinct().toArray();
        return found.sort((a, b) => b.startedAtMs - a.startedAtMs);
      }),
    setComfort: (sessionId, comfort) =>
      run(async ({ sessions }) => (await sessions.update(sessionId, { comfort })) > 0),
    deleteDay: (day) =>
      run((database) =>
        database.transaction('rw', database.tables, async () => {
          // What another machine told of stays: it would be told again, and is deleted over there.
          const isHere = (row: Partial<DayTotalsRow>) => row.received === undefined;
          await Promise.all(
            database.dayTables.map((table) =>
              table.where('day').equals(day).filter(isHere).delete(),
            ),
          );
        }),
      ),
    deleteEverything: () =>
      run((database) =>
        database.transaction('rw', database.tables, async () => {
          await Promise.all(database.tables.map((table) => table.clear()));
        }),
      ),
    observeDay(day, onDay, onFailure = () => undefined) {
      let ended = false;
      let subscription: Subscription | undefined;
      lazy.open().then(
        (database) => {
          if (ended) return;
          subscription = liveQuery(() => readDay(database, day)).subscribe(onDay, onFailure);
        },
        (error: unknown) => {
          if (!ended) onFailure(error);
        },
      );
      return () => {
        ended = true;
        subscription?.unsubscribe();
      };
    },
    close: () => lazy.close(),
  };
}
