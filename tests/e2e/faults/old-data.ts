import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RoadPage } from '../harness/road.ts';

/** What a version stored: extension storage by key, and the rows of the database by table. */
export interface StoredData {
  readonly items: Readonly<Record<string, unknown>>;
  readonly history: {
    readonly intervals: readonly { readonly id: string }[];
    readonly offers: readonly { readonly id: string }[];
    readonly sessions: readonly { readonly id: string }[];
  };
}

const dayMs = 86_400_000;
const dayOfFixture = '2025-03-03';

/** What the first version left behind, as if it had been ten days ago. */
export async function dataOfFirstVersion(): Promise<StoredData> {
  const path = join(import.meta.dirname, 'fixtures/stored-by-0.1.0.json');
  const day = Math.floor(Date.now() / dayMs) * dayMs - 10 * dayMs;
  return movedTo(JSON.parse(await readFile(path, 'utf8')), day) as StoredData;
}

/** The same on another day: older history would be folded up. */
function movedTo(value: unknown, day: number): unknown {
  const byMs = day - Date.parse(dayOfFixture);
  if (typeof value === 'number') return value >= Date.parse(dayOfFixture) ? value + byMs : value;
  if (value === dayOfFixture) return new Date(day).toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map((each) => movedTo(each, day));
  if (typeof value !== 'object' || value === null) return value;
  const moved = Object.entries(value).map(([key, each]) => [key, movedTo(each, day)]);
  return Object.fromEntries(moved);
}

interface StorageApi {
  readonly storage: {
    readonly local: { clear(): Promise<void>; set(values: object): Promise<void> };
  };
}

/** Puts it in the place of everything that is stored, as the browser's own interfaces do. */
export async function putInPlace(page: RoadPage, data: StoredData): Promise<void> {
  await page.evaluate(async ({ items, history }) => {
    const scope = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    const { local } = (scope.browser ?? scope.chrome).storage;
    await local.clear();
    await local.set(items);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('midback');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    for (const [name, rows] of Object.entries(history)) {
      for (const row of rows) transaction.objectStore(name).put(row);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, data);
}
