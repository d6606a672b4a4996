import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumRoad } from './harness/chromium.ts';
import { builtFor } from './harness/launch-road.ts';
import { leaveMirror, noteFrames, openNoted } from './product/frames.ts';
import { welcomed } from './product/welcomed.ts';

const pages = ['newtab', 'popup'] as const;

interface StoredClock {
  get(key: 'clock'): Promise<{ clock: { value: { open: { fromMs: number } } } }>;
  set(values: object): Promise<void>;
}

/** A stored mirror with some of it replaced. */
function changed(text: string, by: object): string {
  return JSON.stringify({ ...JSON.parse(text), ...by });
}

describe.each(pages)('the first frame of %s in Chromium', (name) => {
  let road: ChromiumRoad;
  const key = `first-paint ${name}`;

  beforeAll(async () => {
    road = await ChromiumRoad.launch({ extensionPath: builtFor.chromium, colorScheme: 'light' });
    await welcomed(road);
    await noteFrames(road);
  });

  afterAll(async () => {
    await road?.close();
  });

  /** Changes what is stored, from a page that does not write the mirror itself. */
  async function store<A>(change: (argument: A) => void, argument: A): Promise<void> {
    const other = await road.openPage('options');
    await other.waitFor(() => document.body.hasAttribute('data-ready'));
    await other.evaluate(change, argument);
    await other.close();
  }

  test('without a mirror the page comes right, and nothing moves', async () => {
    await store((it) => localStorage.removeItem(it), key);
    const { frames, shift, page } = await openNoted(road, name);
    expect(frames.at(-1)?.text).toMatch(/Start/);
    expect(shift).toBe(0);
    await page.close();
  });

  test('with a mirror it shows name, reason, minutes and figure, before any other code', async () => {
    await leaveMirror(road, name);
    const { frames, shift, page } = await openNoted(road, name);
    const [first] = frames;
    const last = frames.at(-1);
    expect(first?.ready).toBe(false);
    expect(first?.paths).toBeGreaterThan(20);
    expect(last?.ready).toBe(true);
    expect(first?.text).toBe(last?.text);
    expect(first?.paths).toBe(last?.paths);
    expect(shift).toBe(0);
    // The figure never goes away while the page takes over.
    expect(Math.min(...frames.map(({ paths }) => paths))).toBe(first?.paths);
    await page.close();
  });

  test('the address bar keeps the focus', async () => {
    const { focused, page } = await openNoted(road, name);
    expect(focused).toBe('BODY');
    await page.close();
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['of another kind', () => '{"html":7}'],
    ['no JSON', () => '<b>'],
    ['of another build', (text: string) => changed(text, { build: '/old.js' })],
    ['of yesterday', (text: string) => changed(text, { day: 'Fri Jan 02 2026' })],
    ['of the future', (text: string) => changed(text, { writtenAtMs: Date.now() + 9e6 })],
  ])('a mirror that is %s is not shown, and the page comes right', async (_, spoil) => {
    await leaveMirror(road, name);
    const other = await road.openPage('options');
    const text = (await other.evaluate((it) => localStorage.getItem(it), key)) ?? '';
    const spoiled = spoil(changed(text, { html: `<p>Spoiled</p>${JSON.parse(text).html}` }));
    await other.evaluate(([it, value]) => localStorage.setItem(it, value), [key, spoiled] as const);
    await other.close();
    const { frames, page } = await openNoted(road, name);
    // Empty, or drawn by the page's own code, which does not wait where there is no mirror.
    for (const frame of frames) expect(frame.text).not.toMatch(/Spoiled/);
    expect(frames.at(-1)?.text).toMatch(/Start/);
    await page.close();
  });

  test('a mirror that is too old says nothing of this moment, and moves nothing', async () => {
    await leaveMirror(road, name);
    await store((it) => {
      const mirror = JSON.parse(localStorage.getItem(it) ?? '{}');
      mirror.untilMs = mirror.writtenAtMs - 1;
      localStorage.setItem(it, JSON.stringify(mirror));
    }, key);
    const { frames, shift, page } = await openNoted(road, name);
    const moment = name === 'newtab' ? /of sitting so far/ : /sat down|Sitting since|Next break/i;
    expect(frames[0]?.text).not.toMatch(moment);
    expect(frames[0]?.paths).toBeGreaterThan(20);
    expect(shift).toBe(0);
    await page.close();
  });

  // What may be said of the moment comes a little later than the rest.
  const late = name === 'popup' ? ['of a longer sitting: what was wrong may be said'] : [];
  test.each(late)('%s, and nothing moves', async () => {
    const other = await road.openPage('options');
    await other.waitFor(() => document.body.hasAttribute('data-ready'));
    await other.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: StoredClock } } };
      const { clock } = await chrome.storage.local.get('clock');
      clock.value.open.fromMs -= 600_000;
      await chrome.storage.local.set({ clock });
    });
    await other.close();
    for (const _ of ['the mirror is of the time before', 'the mirror has it']) {
      const { frames, shift, page } = await openNoted(road, name);
      expect(frames.at(-1)?.text).toContain('Not right? Correct it');
      expect(shift).toBe(0);
      await page.close();
    }
  });

  test('no frame is light in a dark theme', async () => {
    const other = await road.openPage('options');
    await other.waitFor(() => document.body.hasAttribute('data-ready'));
    await other.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ settings: { version: 1, value: { theme: 'dark' } } });
    });
    await other.waitFor(() => localStorage.getItem('theme') === 'dark');
    await other.close();
    await leaveMirror(road, name);
    const { frames, page } = await openNoted(road, name);
    expect(new Set(frames.map(({ background }) => background))).toEqual(
      new Set(['rgb(19, 25, 39)']),
    );
    await page.close();
  });
});

test('a new tab that is opened before the background has ever run comes right', async () => {
  const road = await ChromiumRoad.launch({ extensionPath: builtFor.chromium });
  try {
    await road.stopBackground();
    const page = await road.openPage('newtab');
    await page.waitFor(() => document.body.hasAttribute('data-ready'));
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void> } } };
      };
      localStorage.clear();
      return chrome.storage.local.clear();
    });
    await road.stopBackground();
    await page.reload();
    await page.waitFor(() => document.body.hasAttribute('data-ready'));
    expect(await page.text('main')).toMatch(/Start/);
    await page.waitFor(() => document.querySelectorAll('.figure path').length > 20);
  } finally {
    await road.close();
  }
});
