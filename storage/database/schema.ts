import type { Dexie } from 'dexie';

export const databaseName = 'midback';

/** The newest version of the schema below. */
export const schemaVersion = 2;

/**
 * Every version there ever was: people come from any of them. A version that has been released is
 * not changed; a new one is added, with its upgrade, and a fixture in `tests/storage/database/`.
 */
export function declareVersions(database: Dexie): void {
  database.version(1).stores({
    intervals: 'id, day, fromMs, kind',
    offers: 'id, day, offeredAtMs',
    sessions: 'id, day, startedAtMs, *movementIds',
    dayTotals: '[day+device], day',
    imports: 'id',
  });
  // Without the indexes that nothing asked for: each is one more write for every row.
  database.version(2).stores({ intervals: 'id, day', offers: 'id, day' });
}
