import { setTimeout as pause } from 'node:timers/promises';
import type { ChromiumRoad } from '../harness/chromium.ts';

/** As much as is used of what the browser's own page of extensions can do. */
interface ExtensionsPageApi {
  readonly developerPrivate: {
    updateProfileConfiguration(changes: object): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
  };
}
declare const chrome: ExtensionsPageApi;

/** Presses "reload" on the browser's page of extensions, as an update does by itself. */
export async function reloadExtension(road: ChromiumRoad): Promise<void> {
  const page = await road.context.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(road.origin).hostname;
  // Out of developer mode, an unpacked extension does not come back.
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  // Not waited for: what is taken away answers nobody.
  void page.evaluate((own) => void chrome.developerPrivate.reload(own, {}), id);
  await pause(1_500);
}
