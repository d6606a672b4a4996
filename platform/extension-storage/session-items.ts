import { browser } from 'wxt/browser';

/** Plain JSON values in memory: they outlive the background, not the browser. */
export const sessionItems = {
  async get(key: string): Promise<unknown> {
    return (await browser.storage.session.get(key))[key];
  },
  set: (key: string, value: unknown): Promise<void> =>
    browser.storage.session.set({ [key]: value }),
};
