import { browser } from 'wxt/browser';

/**
 * Closes the tab of the page that calls it, and with it a window that holds nothing else. Firefox
 * lets no page close a tab in which another one was before.
 */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
