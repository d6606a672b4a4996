import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { ChromiumRoad } from '../harness/chromium.ts';
import type { FirefoxRoad } from '../harness/firefox.ts';
import type { RoadPage } from '../harness/road.ts';
import { until } from '../harness/until.ts';

/** As much as is used of what Chromium's own page of extensions can do. */
interface ExtensionsPageApi {
  readonly developerPrivate: {
    updateProfileConfiguration(changes: object): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
  };
  readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
}
declare const chrome: ExtensionsPageApi;

/** As much of Firefox's manager of add-ons as is used, inside Firefox. */
interface AddonManagerModule {
  readonly AddonManager: {
    getAddonByID(id: string): Promise<{
      enable(): Promise<void>;
      disable(): Promise<void>;
      reload(): Promise<void>;
    }>;
  };
}
declare const ChromeUtils: { importESModule(address: string): AddonManagerModule };

type Taken = 'disabled' | 'reloaded';

/** Takes the extension away and brings it back, as the browser's page of extensions does. */
export async function takeAwayAndBringBack(
  road: ChromiumRoad | FirefoxRoad,
  how: Taken,
): Promise<void> {
  await inNewPage(road, markSession);
  if (road instanceof ChromiumRoad) await inChromium(road, how);
  else await road.inItself(inFirefox, { id: road.extensionId, how });
  await untilAnew(road);
}

/** Waits until the extension is there without what was noted in its session. */
async function untilAnew(road: ChromiumRoad | FirefoxRoad): Promise<void> {
  await until(() => inNewPage(road, isSessionNew), {
    within: 30_000,
    what: 'the extension to be back',
  });
}

/** `undefined` from a page that was taken away before it answered. */
export async function inNewPage<R>(
  road: ChromiumRoad | FirefoxRoad,
  fn: () => Promise<R>,
): Promise<R | undefined> {
  const page: RoadPage = await road.openPage('welcome');
  try {
    return await Promise.race([page.evaluate(fn), pause(5_000, undefined)]);
  } finally {
    await page.close().catch(() => undefined); // taken away with the extension
  }
}

interface SessionApi {
  readonly storage: {
    readonly session: {
      get(key: string): Promise<object>;
      set(values: object): Promise<void>;
    };
  };
}

async function markSession(): Promise<void> {
  const scope = globalThis as unknown as { browser?: SessionApi; chrome: SessionApi };
  await (scope.browser ?? scope.chrome).storage.session.set({ before: true });
}

async function isSessionNew(): Promise<boolean> {
  const scope = globalThis as unknown as { browser?: SessionApi; chrome: SessionApi };
  const found = await (scope.browser ?? scope.chrome).storage.session.get('before');
  return !('before' in found);
}

async function inChromium(road: ChromiumRoad, how: Taken): Promise<void> {
  const page = await road.context.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(road.origin).hostname;
  // Out of developer mode, an unpacked extension does not come back.
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  if (how === 'disabled') {
    await page.evaluate((own) => chrome.management.setEnabled(own, false), id);
    await page.evaluate((own) => chrome.management.setEnabled(own, true), id);
  } else {
    await reload(page, id);
    // With debuggers attached Chromium sometimes gives the new worker up while it starts, and is
    // left without any: then a person, too, would reload once more.
    await until(() => road.hasBackground, { within: 5_000 }).catch(() => reload(page, id));
  }
  await page.close();
}

async function reload(page: Page, id: string): Promise<void> {
  // Not waited for: what is taken away answers nobody.
  void page.evaluate((own) => void chrome.developerPrivate.reload(own, {}), id);
  await pause(500);
}

async function inFirefox({ id, how }: { id: string; how: Taken }): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addon = await AddonManager.getAddonByID(id);
  if (how === 'reloaded') return addon.reload();
  await addon.disable();
  await addon.enable();
}
