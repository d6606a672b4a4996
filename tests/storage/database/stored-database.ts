import type { IndexedDbDeps } from '../../../storage/database/midback-database.ts';

/** A whole database as it lay on a disk: what a fixture holds. */
export interface StoredDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, StoredTable>>;
}

interface StoredTable {
  readonly keyPath: string | readonly string[];
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | readonly string[];
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

/** Puts a fixture onto the disk, without our own code. */
export async function layDown({ indexedDB }: IndexedDbDeps, stored: StoredDatabase): Promise<void> {
  const opening = indexedDB.open('midback', stored.version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes, rows }] of Object.entries(stored.stores)) {
      const store = opening.result.createObjectStore(name, { keyPath: mutable(keyPath) });
      for (const index of indexes) {
        store.createIndex(index.name, mutable(index.keyPath), { multiEntry: index.multiEntry });
      }
      for (const row of rows) store.put(row);
    }
  };
  (await done(opening)).close();
}

/** Takes a database up from the disk, without our own code. */
export async function takeUp({ indexedDB }: IndexedDbDeps): Promise<StoredDatabase> {
  const database = await done(indexedDB.open('midback'));
  const names = [...database.objectStoreNames].sort();
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(async (name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].sort().map((index) => {
        const { keyPath, multiEntry } = store.index(index);
        return { name: index, keyPath, multiEntry };
      });
      const table: StoredTable = {
        keyPath: store.keyPath ?? '',
        indexes,
        rows: await done(store.getAll()),
      };
      return [name, table] as const;
    }),
  );
  const { version } = database;
  database.close();
  return { version, stores: Object.fromEntries(stores) };
}

function mutable(keyPath: string | readonly string[]): string | string[] {
  return typeof keyPath === 'string' ? keyPath : [...keyPath];
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
