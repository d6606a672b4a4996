import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumRoad } from './harness/chromium.ts';
import type { FirefoxRoad } from './harness/firefox.ts';
import { browsers, builtFor } from './harness/launch-road.ts';
import { outside, type RoadPage } from './harness/road.ts';
import { until } from './harness/until.ts';
import { violations } from './product/axe.ts';
import { answerQuestion, visitedOften } from './product/firefox-permissions.ts';
import { openRoad } from './product/open-road.ts';
import { preGranted } from './product/pre-granted.ts';
import { ready, stored, storeSettings } from './product/stored.ts';

const searchSwitch = '#new-tab-search';
const sitesSwitch = '#new-tab-sites';

const isOn = (page: RoadPage, control: string) =>
  page.evaluate((it) => document.querySelector<HTMLInputElement>(it)?.checked, control);

const rowOf = (page: RoadPage) =>
  stored<{ newTabRow?: string[] }>(page, 'settings').then((settings) => settings?.newTabRow ?? []);

/** Takes a permission back, as the browser's own page of extensions does. */
const takeBack = (page: RoadPage, permission: string) =>
  page.evaluate((name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { remove(what: { permissions: string[] }): Promise<boolean> } };
    };
    return chrome.permissions.remove({ permissions: [name] });
  }, permission);

interface Apis {
  readonly chrome: {
    readonly permissions: { contains(what: { permissions: string[] }): Promise<boolean> };
  };
}

const allowsSearch = () => {
  const { chrome } = globalThis as never as Apis;
  return chrome.permissions.contains({ permissions: ['search'] });
};

const rowIsThere = (page: RoadPage, isThere: boolean) =>
  page.waitFor((wanted) => (document.querySelector('.newtab-row') !== null) === wanted, isThere);

describe.each(browsers)('search on the new tab in %s', (browser) => {
  let road: ChromiumRoad | FirefoxRoad;
  let settings: RoadPage;
  beforeAll(async () => {
    road = await openRoad(browser);
    settings = await ready(await road.openPage('options'));
  });
  afterAll(() => road?.close());

  test('is off, and nothing was asked for', async () => {
    expect(await isOn(settings, searchSwitch)).toBe(false);
    const tab = await ready(await road.openNewTab());
    expect(await tab.has('.newtab-row')).toBe(false);
    expect(await tab.evaluate(allowsSearch)).toBe(false);
    await tab.close();
  });

  test('comes with a click, does not take the focus, and searches with the browser’s own', async () => {
    await settings.click(searchSwitch);
    await until(async () => (await rowOf(settings)).includes('search'), { what: 'it to be kept' });
    const tab = await ready(await road.openNewTab());
    await rowIsThere(tab, true);
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await tab.fill('.newtab-search input', 'thoracic spine');
    await tab.press('Enter');
    // Without a network Chromium shows a page of its own; what it asked for is noted.
    const asked = async () => [await tab.url(), ...(await road.requests()).map(({ url }) => url)];
    const found = await until(
      async () => (await asked()).find((url) => /thoracic(\+|%20)spine/.test(url)),
      { what: 'the search engine to be asked' },
    );
    expect(found).toMatch(/^https:/);
    await tab.close();
  });

  test('goes quietly when the permission is taken back, and the setting says why', async () => {
    const tab = await ready(await road.openNewTab());
    await rowIsThere(tab, true);
    await takeBack(settings, 'search');
    await rowIsThere(tab, false);
    await settings.waitFor(() =>
      document.querySelector('#new-tab-search-error')?.textContent?.includes('taken back'),
    );
    expect(await isOn(settings, searchSwitch)).toBe(true);
    await settings.click({ role: 'button', name: /^Allow/ });
    await rowIsThere(tab, true);
    await tab.close();
  });

  test('is given back when it is switched off', async () => {
    await settings.click(searchSwitch);
    await settings.waitFor(async (name) => {
      const { chrome } = globalThis as never as Apis;
      return !(await chrome.permissions.contains({ permissions: [name] }));
    }, 'search');
    expect(await rowOf(settings)).toEqual([]);
  });

  test('comes back with Undo, and its permission with it', async () => {
    await settings.click({ role: 'button', name: 'Undo' });
    await until(async () => (await rowOf(settings)).includes('search'), { what: 'it to be kept' });
    expect(await settings.evaluate(allowsSearch)).toBe(true);
  });
});

describe('sites on the new tab in firefox', () => {
  let road: FirefoxRoad;
  let settings: RoadPage;
  const sites = ['https://one.example/', 'https://two.example/start'];
  beforeAll(async () => {
    road = (await openRoad('firefox')) as FirefoxRoad;
    await road.inItself(visitedOften, sites);
    settings = await ready(await road.openPage('options'));
  });
  afterAll(() => road?.close());

  test('stay off when the person refuses, which is fine', async () => {
    await settings.click(sitesSwitch);
    await until(() => road.inItself(answerQuestion, false), { what: 'Firefox to ask' });
    await settings.waitFor(() =>
      document.querySelector('#new-tab-sites-error')?.textContent?.includes('That is fine'),
    );
    expect(await isOn(settings, sitesSwitch)).toBe(false);
    expect(await rowOf(settings)).toEqual([]);
  });

  test('are shown when the person allows it, and kept nowhere', async () => {
    await settings.click(sitesSwitch);
    await until(() => road.inItself(answerQuestion, true), { what: 'Firefox to ask' });
    await until(async () => (await rowOf(settings)).includes('sites'), { what: 'it to be kept' });
    const tab = await ready(await road.openNewTab());
    await rowIsThere(tab, true);
    const shown = await tab.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>('.visited-sites a'), (a) => a.href),
    );
    expect(shown).toEqual(expect.arrayContaining(sites));
    const kept = await tab.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { storage: { local: { get(): Promise<object> } } };
      };
      return (
        JSON.stringify({ ...localStorage }) + JSON.stringify(await browser.storage.local.get())
      );
    });
    expect(kept).not.toContain('one.example');
    await takeBack(settings, 'topSites');
    await rowIsThere(tab, false);
    await tab.close();
    expect(outside(road, await road.requests())).toEqual([]);
  });
});

describe('sites on the new tab in chromium, granted beforehand', () => {
  let road: ChromiumRoad;
  let build: string;
  beforeAll(async () => {
    build = await preGranted(builtFor.chromium, ['search', 'topSites', 'favicon']);
    road = (await openRoad('chromium', { extensionPath: build })) as ChromiumRoad;
    const page = await ready(await road.openPage('options'));
    await storeSettings(page, { newTabRow: ['search', 'sites'] });
    await page.close();
  });
  afterAll(async () => {
    await road?.close();
    await rm(build, { recursive: true, force: true });
  });

  test('come with their icons, from the browser alone, and move nothing', async () => {
    for (const _ of ['without a mirror', 'with one']) {
      const tab = await road.openNewTab();
      const moved = await tab.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
                sum += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            const look = () =>
              document.querySelector('.newtab-row') && document.body.dataset.ready === ''
                ? requestAnimationFrame(() => requestAnimationFrame(() => done(sum)))
                : requestAnimationFrame(look);
            look();
          }),
      );
      expect(moved).toBe(0);
      await tab.waitFor(() => {
        const icons = [...document.querySelectorAll<HTMLImageElement>('.visited-sites img')];
        return icons.length > 0 && icons.every(({ naturalWidth }) => naturalWidth > 0);
      });
      expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      await tab.close();
    }
    expect(outside(road, await road.requests())).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s', async (colorScheme) => {
    const tab = await road.openNewTab();
    await ready(tab);
    await rowIsThere(tab, true);
    await tab.page.emulateMedia({ colorScheme });
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });
});
