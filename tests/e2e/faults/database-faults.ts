import type { RoadPage } from '../harness/road.ts';

/** Opens the database as a version from the future would, which takes away what it knows. */
export function makeNewer(page: RoadPage): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('midback', 2_000_000);
        opening.onupgradeneeded = () => {
          for (const name of [...opening.result.objectStoreNames]) {
            opening.result.deleteObjectStore(name);
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
}

export function deleteDatabase(page: RoadPage): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('midback');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

/**
 * Holds the database open from this page, deaf to everybody who wants it to let go, and has it
 * deleted: whoever opens it now waits for that. Lasts until the page is closed.
 */
export function lockDatabase(page: RoadPage): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('midback');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          (globalThis as { held?: IDBDatabase }).held = opening.result;
          indexedDB.deleteDatabase('midback').onblocked = () => resolve();
        };
      }),
  );
}

/** A transaction over all that never comes to its end. Lasts until the page is closed. */
export function holdTransaction(page: RoadPage): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('midback');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const store = database.transaction(names, 'readwrite').objectStore(names[0] ?? '');
          const goOn = () => {
            resolve();
            store.count().onsuccess = goOn;
          };
          goOn();
        };
      }),
  );
}
