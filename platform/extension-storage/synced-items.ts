import { browser } from 'wxt/browser';

/**
 * What the browser itself carries between a person's machines, where they have that switched on:
 * 100 kB in all, 8 kB an item. Every call may be refused.
 */
export const syncedItems = {
  getAll: (): Promise<Record<string, unknown>> => browser.storage.sync.get(null),
  set: (values: Record<string, unknown>): Promise<void> => browser.storage.sync.set(values),
  remove: (keys: readonly string[]): Promise<void> => browser.storage.sync.remove([...keys]),
};
