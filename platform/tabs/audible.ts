import { browser } from 'wxt/browser';
import { runsInFirefox } from '../extension/url.ts';

/** Whether some tab plays sound. Asks for no permission and learns no address. */
export async function someTabIsAudible(): Promise<boolean> {
  const tabs = await browser.tabs.query({ audible: true });
  return tabs.length > 0;
}

/** Whether some tab uses camera or microphone, which only Firefox tells without a permission. */
export async function someTabIsSharing(): Promise<boolean> {
  if (!runsInFirefox()) return false;
  const used = await Promise.all(
    [{ camera: true }, { microphone: true }].map((what) => browser.tabs.query(what as object)),
  );
  return used.some((tabs) => tabs.length > 0);
}
