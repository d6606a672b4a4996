import { browser } from 'wxt/browser';

/** Plain JSON values by key, in the extension's own storage. */
export interface LocalItems {
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back with the new value of each changed key (`undefined`: removed). Returns the unsubscription. */
  subscribe(listener: (changes: Record<string, unknown>) => void): () => void;
}

type StorageChanges = Record<string, { newValue?: unknown }>;

export const localItems: LocalItems = {
  get: (keys) => browser.storage.local.get([...keys]),
  set: (values) => browser.storage.local.set(values),
  remove: (keys) => browser.storage.local.remove([...keys]),
  subscribe(listener) {
    const onChanged = (changes: StorageChanges, area: string) => {
      if (area !== 'local') return;
      listener(
        Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])),
      );
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};

/** What an administrator has preset, or nothing. Firefox rejects where no policy exists. */
export async function managedItems(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}
