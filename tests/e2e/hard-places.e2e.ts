import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setClock } from '../../scripts/tour/set-clock.ts';
import type { ChromiumRoad } from './harness/chromium.ts';
import { ChromiumPage } from './harness/chromium-page.ts';
import { openRoad } from './product/open-road.ts';
import { stageIs } from './product/stage.ts';
import { ready } from './product/stored.ts';

/** What library and history show beside what they begin with. */
const within = [
  'history#insights',
  'library#advice',
  'library#advice/see-someone',
  'library#movement/thread-the-needle',
  'library#plan',
  'library#routine/new/cat-cow',
  'library#sets',
] as const;
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

// Before any session is begun, which a popup would go on with.
describe('a popup of 600 px, the most there is, has no need to scroll', () => {
  test.each(['sitting', 'due', 'held', 'in-call', 'paused', 'away'] as const)(
    '%s',
    async (tone) => {
      const page = await road.openPage('popup');
      await ready(page);
      await setClock(page, tone);
      await page.waitFor(
        (wanted) => document.querySelector(`.popup[data-mode="${wanted}"]`) !== null,
        tone,
      );
      // What can be said of the moment comes late, and makes it longer.
      if (tone !== 'away') {
        await page.waitFor(() => document.querySelector('.was-wrong') !== null, undefined, {
          within: 20_000,
        });
      }
      await page.page.setViewportSize({ width: 360, height: 600 });
      for (const contrast of ['no-preference', 'more'] as const) {
        await page.page.emulateMedia({ contrast });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height).toBeLessThanOrEqual(600);
      }
      await page.close();
    },
  );
});

test.each(['.suggested-actions .button-main', '.set-start'])(
  'a session begun in a popup of 600 px by %s has no need to scroll',
  async (start) => {
    const page = await road.openPage('popup');
    await ready(page);
    await page.page.setViewportSize({ width: 360, height: 600 });
    await page.waitFor((it) => document.querySelector(it) !== null, start);
    await page.page.locator(start).first().click();
    await stageIs(page, { status: 'running', phase: 'get-ready' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(600);
    expect(await page.text('.stage-steps')).toContain('How to begin');
    await page.click({ role: 'button', name: 'Stop' });
    await page.close();
  },
);

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
  test.each(width === 345 ? ['popup'] : [...pages, ...within])(
    'nothing of %s lies beside the page',
    async (address) => {
      const [name, hash] = address.split('#') as [(typeof pages)[number], string?];
      const page = await road.openPage(name, hash && `#${hash}`);
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

describe('with text twice as large', () => {
  const enlarge = (page: ChromiumPage) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });

  test.each([320, 640, 1200])(
    'at %i px, nothing in the settings lies on something else',
    async (width) => {
      const page = await road.openPage('options');
      await ready(page);
      await page.page.setViewportSize({ width, height: 800 });
      await enlarge(page);
      const overlaps = await page.evaluate(() => {
        const rows = [
          [...document.querySelectorAll('.ribbon-hour')].filter(
            (hour) => getComputedStyle(hour).visibility === 'visible',
          ),
          ...[...document.querySelectorAll('.field')].map((field) =>
            [...field.querySelectorAll('.field-words, .field-control, output, input')].filter(
              (part) => part.tagName !== 'INPUT' || part.getAttribute('type') === 'range',
            ),
          ),
        ];
        /** Where its words are: a label is as wide as a point, and its words stand out. */
        const placeOf = (element: Element) => {
          if (!element.classList.contains('ribbon-hour')) return element.getBoundingClientRect();
          const words = document.createRange();
          words.selectNodeContents(element);
          return words.getBoundingClientRect();
        };
        return rows.flatMap((row) =>
          row.flatMap((one, index) =>
            row.slice(index + 1).flatMap((other) => {
              if (one.contains(other)) return [];
              const [a, b] = [placeOf(one), placeOf(other)];
              const apart =
                a.right <= b.left + 1 ||
                b.right <= a.left + 1 ||
                a.bottom <= b.top + 1 ||
                b.bottom <= a.top + 1;
              return apart ? [] : [`${one.textContent} / ${other.textContent}`];
            }),
          ),
        );
      });
      expect(overlaps).toEqual([]);
      await page.close();
    },
  );

  test('the list of keys can be closed without scrolling, and its last line be reached', async () => {
    const page = await road.openPage('session', '?movement=seated-twist&start=1');
    await stageIs(page, { status: 'running' });
    await page.page.setViewportSize({ width: 640, height: 400 });
    await enlarge(page);
    await page.press('?');
    await page.waitFor(() => document.querySelector('dialog[open]') !== null);
    const close = page.page.locator('dialog[open] button');
    const place = () => close.boundingBox();
    const before = await place();
    expect(before?.y ?? 0).toBeGreaterThan(0);
    expect((before?.y ?? 400) + (before?.height ?? 0)).toBeLessThan(400);
    const last = await page.evaluate(() => {
      const dialog = document.querySelector('dialog[open]') as Element;
      dialog.scrollTo(0, dialog.scrollHeight);
      return dialog.querySelector('dl > :last-child')?.getBoundingClientRect().bottom;
    });
    expect(await place()).toEqual(before);
    expect(last).toBeLessThan(400);
    await close.click();
    await page.waitFor(() => document.querySelector('dialog[open]') === null);
    await page.close();
  });
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
