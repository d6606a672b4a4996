import { browser } from 'wxt/browser';

type StorageChanges = Record<string, { newValue?: unknown }>;

/** Plain JSON values in memory: they outlive the background, not the browser. */
export const sessionItems = {
  async get(key: string): Promise<unknown> {
    return (await browser.storage.session.get(key))[key];
  },
  set: (key: string, value: unknown): Promise<void> =>
    browser.storage.session.set({ [key]: value }),
  /** Calls back with each new value, from whichever context. */
  subscribe(key: string, listener: (value: unknown) => void): void {
    browser.storage.session.onChanged.addListener((changes: StorageChanges) => {
      if (key in changes) listener(changes[key]?.newValue);
    });
  },
};
