import { setTimeout as pause } from 'node:timers/promises';
import { ChromiumRoad } from '../harness/chromium.ts';
import type { FirefoxRoad } from '../harness/firefox.ts';
import type { RoadPage } from '../harness/road.ts';
import { until } from '../harness/until.ts';

interface View {
  readonly type: string;
  readonly renderProcessId: number;
}

/** As much as is used of what Chromium's own page of extensions can do. */
interface ExtensionsPageApi {
  readonly developerPrivate: {
    updateProfileConfiguration(changes: object): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
    getExtensionInfo(id: string): Promise<{ readonly views: readonly View[] }>;
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

/**
 * Chromium updates an extension when none of its pages is open. Loaded anew beside an open page of
 * its own, even one without any script, it sometimes never gets its worker back (seen in Chromium
 * 156, about one time in five, with no debugger attached): nothing that an extension could mend.
 * With none open it happens once in a hundred times, and then it is loaded anew once more.
 */
async function inChromium(road: ChromiumRoad, how: Taken): Promise<void> {
  for (const page of await road.pages()) await page.close();
  const id = new URL(road.origin).hostname;
  const expression = `(${onExtensionsPage.toString()})('${id}', '${how}')`;
  for (let tries = 1; ; tries += 1) {
    try {
      return await road.unwatched('chrome://extensions', expression);
    } catch (error) {
      if (tries === 3 || !String(error).includes('The worker of the extension does not run')) {
        throw error;
      }
    }
  }
}

/** Runs in Chromium's page of extensions, and ends when the extension's worker runs again. */
async function onExtensionsPage(id: string, how: Taken): Promise<void> {
  const { developerPrivate, management } = chrome;
  const workerView = 'EXTENSION_SERVICE_WORKER_BACKGROUND';
  // Out of developer mode, an unpacked extension does not come back.
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  if (how === 'reloaded') await developerPrivate.reload(id, { failQuietly: true });
  else {
    await management.setEnabled(id, false);
    await management.setEnabled(id, true);
  }
  for (let look = 0; look < 50; look += 1) {
    const { views } = await developerPrivate.getExtensionInfo(id);
    // The worker is always among the views; one that does not run is in no process.
    if (views.some((view) => view.type === workerView && view.renderProcessId >= 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The worker of the extension does not run.');
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
