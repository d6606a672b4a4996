import { browser } from 'wxt/browser';

/** Whether some tab plays sound. Asks for no permission and learns no address. */
export async function someTabIsAudible(): Promise<boolean> {
  const tabs = await browser.tabs.query({ audible: true });
  return tabs.length > 0;
}
