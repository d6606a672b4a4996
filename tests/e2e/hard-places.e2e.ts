import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumRoad } from './harness/chromium.ts';
import { ChromiumPage } from './harness/chromium-page.ts';
import { openRoad } from './product/open-road.ts';
import { ready } from './product/stored.ts';

const pages = ['newtab', 'popup', 'options', 'history', 'library', 'session', 'welcome'] as const;

let road: ChromiumRoad;
beforeAll(async () => {
  road = (await openRoad('chromium')) as ChromiumRoad;
  await ready(await road.pageAt('welcome.html', { within: 20_000 }));
});
afterAll(() => road?.close());

/** A page whose document is given something before any of its own scripts run. */
async function openWith(name: string, before: () => void): Promise<ChromiumPage> {
  const page = await road.context.newPage();
  await page.addInitScript(before);
  await page.goto(`${road.origin}/${name}.html`);
  const opened = new ChromiumPage(page);
  await ready(opened);
  return opened;
}

describe.each(['newtab', 'popup'])('%s comes right', (name) => {
  test('where the page’s own storage is full', async () => {
    const page = await openWith(name, () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    expect(await page.text('main')).toMatch(/Start/);
    await page.close();
  });

  test('where the page’s own storage is closed, as a strict browser has it', async () => {
    const page = await openWith(name, () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    expect(await page.text('main')).toMatch(/Start/);
    await page.close();
  });

  test('where the extension’s storage takes nothing more', async () => {
    const page = await openWith(name, () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set: unknown } } };
      };
      chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    expect(await page.text('main')).toMatch(/Start/);
    await page.waitFor(() => document.querySelectorAll('.figure path').length > 20);
    await page.close();
  });
});

describe.each([
  ['at 320 px', 320, 100],
  ['at 1280 px with text twice as large', 1280, 200],
  // 600 px, the most there is for a popup, are 400 then; what is longer scrolls.
  ['in a popup at 150 % zoom, beside a bar to scroll with', 345, 100],
] as const)('%s', (_, width, textPercent) => {
  test.each(width === 345 ? ['popup'] : pages)(
    'nothing of %s lies beside the page',
    async (name) => {
      const page = await road.openPage(name);
      await ready(page);
      await page.waitFor(() => document.querySelector('h1, h2') !== null);
      await page.page.setViewportSize({ width, height: width === 345 ? 400 : 640 });
      const wide = await page.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, textPercent);
      expect(wide).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});

test('right to left, arrows and days run the way the page is read; the stage keeps its left', async () => {
  const turned = async (name: string, query: string, drawing: string) => {
    const page = await road.openPage(name, query);
    await ready(page);
    await page.page.emulateMedia({ reducedMotion: 'reduce' });
    await page.waitFor((it) => document.querySelector(it) !== null, drawing);
    const transforms = await page.evaluate((it) => {
      const now = () => getComputedStyle(document.querySelector(it) as Element).transform;
      const before = now();
      document.documentElement.dir = 'rtl';
      return [before, now()];
    }, drawing);
    await page.close();
    return transforms;
  };
  const mirrored = ['none', 'matrix(-1, 0, 0, 1, 0, 0)'];
  expect(await turned('options', '', '.ribbon svg')).toEqual(mirrored);
  expect(await turned('library', '#movement/cobra', '.figure-arrow')).toEqual(mirrored);
  const stage = await turned('session', '?movement=cobra&start=1', '.figure-arrow');
  expect(stage).toEqual(['none', 'none']);
});
