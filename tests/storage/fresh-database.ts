import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { IndexedDbDeps } from '../../storage/database/midback-database.ts';

/** An IndexedDB of its own, with nothing in it. */
export function freshIndexedDb(): IndexedDbDeps {
  const indexedDB = new IDBFactory();
  // Observing asks whether there is an IndexedDB at all, and looks nowhere else.
  Dexie.dependencies.indexedDB = indexedDB;
  return { indexedDB, IDBKeyRange };
}
