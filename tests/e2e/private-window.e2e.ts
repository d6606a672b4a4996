import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumRoad } from './harness/chromium.ts';
import type { FirefoxRoad } from './harness/firefox.ts';
import { errorsOf } from './product/firefox-errors.ts';
import { openRoad } from './product/open-road.ts';
import { ready } from './product/stored.ts';

const figureIsDrawn = () => document.querySelectorAll('.figure path').length > 20;

describe('in a private window of Firefox', () => {
  let road: FirefoxRoad;
  beforeAll(async () => {
    road = (await openRoad('firefox', { inPrivateWindows: true })) as FirefoxRoad;
    // Outside of it a mirror lies ready, which the private window must neither need nor see.
    const outsideIt = await ready(await road.openPage('newtab'));
    await outsideIt.waitFor(() => localStorage.getItem('first-paint newtab') !== null);
  });
  afterAll(() => road?.close());

  test.each(['newtab', 'popup'])('%s comes right without a mirror', async (name) => {
    const page = await road.openPrivately(name);
    const { isPrivate } = await page.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { extension: { inIncognitoContext: boolean } };
      };
      return { isPrivate: browser.extension.inIncognitoContext };
    });
    expect(isPrivate).toBe(true);
    await ready(page);
    expect(await page.text('main')).toMatch(/Start/);
    await page.waitFor(figureIsDrawn);
    expect(await road.inItself(errorsOf, road.origin)).toEqual([]);
    await page.close();
  });
});

interface Views {
  readonly chrome: {
    readonly extension: {
      isAllowedIncognitoAccess(): Promise<boolean>;
      getViews(of: { type: 'popup' }): Window[];
    };
    readonly windows: {
      create(what: object): Promise<{ id: number; incognito: boolean }>;
    };
    readonly action: { openPopup(where: { windowId: number }): Promise<void> };
  };
}

/** There the extension goes on as one for both kinds of windows, and its new tab stays outside. */
describe('in an incognito window of Chromium', () => {
  let road: ChromiumRoad;
  beforeAll(async () => {
    road = (await openRoad('chromium')) as ChromiumRoad;
    const page = await road.context.newPage();
    await page.goto('chrome://extensions');
    const id = road.origin.replace('chrome-extension://', '');
    await page.evaluate(async (extensionId) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { updateExtensionConfiguration(to: object): Promise<void> } };
      };
      const allowed = { extensionId, incognitoAccess: true };
      await chrome.developerPrivate.updateExtensionConfiguration(allowed);
    }, id);
    // Chromium takes an extension down to allow it, and one from its command line not up again.
    await road.quit();
    await road.relaunch();
  });
  afterAll(() => road?.close());

  test('the popup comes right without a mirror', async () => {
    const page = await ready(await road.openPage('options'));
    const windowId = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as Views;
      localStorage.removeItem('first-paint popup');
      const { id, incognito } = await chrome.windows.create({ incognito: true });
      const allowed = await chrome.extension.isAllowedIncognitoAccess();
      return allowed && incognito ? id : null;
    });
    expect(windowId).not.toBeNull();
    await page.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as Views;
      await chrome.action.openPopup({ windowId: id ?? 0 });
    }, windowId);
    await page.waitFor(() => {
      const { chrome } = globalThis as unknown as Views;
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      const main = popup?.document.querySelector('main');
      return (
        popup?.document.body.dataset.ready === '' &&
        /Start/.test(main?.textContent ?? '') &&
        popup.document.querySelectorAll('.figure path').length > 20
      );
    });
    await page.close();
  });
});
