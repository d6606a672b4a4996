import type { ItemStore } from './item-store.ts';

/**
 * An item store that lives as long as the page: for tests, and for showing a page without an
 * extension around it. Values are copied in and out, as a real store does.
 */
export function createMemoryItemStore(initial: Record<string, unknown> = {}): ItemStore {
  const values = new Map(Object.entries(structuredClone(initial)));
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  const tell = (changes: Record<string, unknown>) => {
    for (const listener of listeners) listener(structuredClone(changes));
  };
  return {
    async get(keys) {
      const found = keys.filter((key) => values.has(key));
      return Object.fromEntries(found.map((key) => [key, structuredClone(values.get(key))]));
    },
    async set(changes) {
      // Through JSON, because that is all that extension storage keeps.
      const copy: Record<string, unknown> = JSON.parse(JSON.stringify(changes));
      for (const [key, value] of Object.entries(copy)) values.set(key, value);
      tell(copy);
    },
    async remove(keys) {
      const gone = keys.filter((key) => values.delete(key));
      if (gone.length > 0) tell(Object.fromEntries(gone.map((key) => [key, undefined])));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
