import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openHistory } from '../../../storage/database/open-history.ts';
import { schemaVersion } from '../../../storage/database/schema.ts';
import { freshIndexedDb } from '../fresh-database.ts';
import { layDown, type StoredDatabase, takeUp } from './stored-database.ts';

const folder = join(import.meta.dirname, 'fixtures');
const versions = readdirSync(folder).map((name) => Number(/^v(\d+)\.json$/.exec(name)?.[1]));

function fixtureOf(version: number): StoredDatabase {
  return JSON.parse(readFileSync(join(folder, `v${version}.json`), 'utf8'));
}

/** Dexie keeps room between its versions. */
const nativeStep = 10;

function shapeOf({ version, stores }: StoredDatabase) {
  return {
    version,
    stores: Object.entries(stores).map(([name, { keyPath, indexes }]) => [name, keyPath, indexes]),
  };
}

describe('databases of every version', () => {
  test('there is one stored of each', () => {
    expect(versions.sort((a, b) => a - b)).toEqual(
      Array.from({ length: schemaVersion }, (_, index) => index + 1),
    );
  });

  test('a new database has the shape of the newest stored one: a released version is never changed', async () => {
    const deps = freshIndexedDb();
    const history = openHistory(deps);
    await history.firstDay();
    history.close();
    expect(shapeOf(await takeUp(deps))).toEqual(shapeOf(fixtureOf(schemaVersion)));
  });

  test.each(versions)('one of version %i opens with everything in it', async (version) => {
    const deps = freshIndexedDb();
    const fixture = fixtureOf(version);
    expect(fixture.version).toBe(version * nativeStep);
    await layDown(deps, fixture);
    const history = openHistory(deps);
    const day = await history.day('2027-03-01');
    expect(day.intervals.map(({ kind }) => kind)).toEqual(['sitting', 'away', 'in-call']);
    expect(day.offers.map(({ ending }) => ending)).toEqual(['snoozed', 'taken']);
    expect(day.sessions).toMatchObject([{ comfort: 'better', movementIds: ['seated-twist'] }]);
    expect(await history.sessionsOf('seated-twist')).toHaveLength(1);
    const [folded] = await history.summaries('2025-01-01', '2025-12-31');
    expect(folded).toMatchObject({ day: '2025-11-03', sittingMs: 7_200_000 });
    history.close();
    expect((await takeUp(deps)).version).toBe(schemaVersion * nativeStep);
  });

  test('one of a newer version is read as far as it is known, and nothing of it is lost', async () => {
    const deps = freshIndexedDb();
    const newest = fixtureOf(schemaVersion);
    const later = { keyPath: 'id', indexes: [], rows: [{ id: 'of tomorrow' }] };
    await layDown(deps, { version: 900, stores: { ...newest.stores, later } });
    const history = openHistory(deps);
    expect((await history.day('2027-03-01')).intervals).toHaveLength(3);
    history.close();
    const after = await takeUp(deps);
    expect(after.version).toBeGreaterThanOrEqual(900);
    expect(after.stores.later?.rows).toEqual(later.rows);
  });
});
