import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumRoad } from './harness/chromium.ts';
import type { ChromiumPage } from './harness/chromium-page.ts';
import { until } from './harness/until.ts';
import { violations } from './product/axe.ts';
import { openRoad } from './product/open-road.ts';
import { stageIs, stageOf } from './product/stage.ts';
import { inSeconds, ready, stored, storeSettings } from './product/stored.ts';

let road: ChromiumRoad;
beforeAll(async () => {
  const opened = await openRoad('chromium');
  if (!(opened instanceof ChromiumRoad)) throw new Error('This needs Chromium.');
  road = opened;
  await ready(await road.pageAt('welcome.html', { within: 20_000 }));
});
afterAll(() => road?.close());

async function openReady(name: string, query = ''): Promise<ChromiumPage> {
  const page = await road.openPage(name, query);
  await ready(page);
  await page.waitFor(() => document.querySelector('h1, h2') !== null);
  return page;
}

/** A session of which the stage stands still, so that axe looks at one moment of it. */
async function pausedStage(): Promise<ChromiumPage> {
  const page = await openReady('session', '?movement=seated-twist&start=1');
  await stageIs(page, { status: 'running', phase: 'get-ready' });
  await page.press('ArrowRight');
  await page.press(' ');
  await stageIs(page, { status: 'paused' });
  return page;
}

/** Every surface, and the states of those that have several. */
const surfaces: Readonly<Record<string, () => Promise<ChromiumPage>>> = {
  welcome: () => openReady('welcome'),
  popup: () => openReady('popup'),
  newtab: () => openReady('newtab'),
  history: () => openReady('history'),
  settings: () => openReady('options'),
  library: () => openReady('library'),
  'a movement': () => openReady('library', '#movement/cobra'),
  'a one-sided movement': () => openReady('library', '#movement/erector-release'),
  'the advice': () => openReady('library', '#advice'),
  'when to see someone': () => openReady('library', '#advice/see-someone'),
  'sets and routines': () => openReady('library', '#sets'),
  'a new routine': () => openReady('library', '#routine/new/sphinx'),
  'an offer that is over': () => openReady('session', '?offer=gone'),
  'the stage': pausedStage,
  'the list of keys': async () => {
    const page = await pausedStage();
    await page.press('?');
    await page.waitFor(() => document.querySelector('dialog[open]') !== null);
    return page;
  },
  'the end of a session': async () => {
    const page = await pausedStage();
    await page.press('ArrowRight');
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('.stage-end') !== null);
    return page;
  },
};

describe.each(['light', 'dark'] as const)('axe finds nothing wrong in %s', (colorScheme) => {
  test.each(Object.entries(surfaces))('with %s', async (_name, open) => {
    const page = await open();
    await page.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

test('axe finds nothing wrong with an offer and with the number before a session', async () => {
  const settings = await openReady('options');
  await storeSettings(settings, { clock: inSeconds, session: { askComfort: true } });
  const offerId = await until(
    () => stored<{ offerId?: string } | null>(settings, 'presented').then((it) => it?.offerId),
    { within: 60_000, what: 'an offer' },
  );
  const page = await openReady('session', `?offer=${encodeURIComponent(offerId)}`);
  const inBoth = async () => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.page.emulateMedia({ colorScheme });
      found.push(...(await violations(page)));
    }
    return found;
  };
  const offered = await inBoth();
  await page.click({ role: 'button', name: /^Start/ });
  await page.waitFor(() => document.querySelector('[name="felt-before"]') !== null);
  const asked = await inBoth();
  // First, so that what is wrong here is not wrong in the tests that follow, too.
  await storeSettings(settings, {});
  await page.close();
  await settings.close();
  expect({ offered, asked }).toEqual({ offered: [], asked: [] });
});

describe('by keyboard alone', () => {
  /** What has the focus, as a person hears it. */
  const focused = (page: ChromiumPage) =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });

  async function tabTo(page: ChromiumPage, name: RegExp): Promise<void> {
    for (let tabs = 0; tabs < 80; tabs++) {
      await page.press('Tab');
      if (name.test(await focused(page))) return;
    }
    throw new Error(`Tab does not come to ${name}`);
  }

  const pressed = (page: ChromiumPage, name: string) =>
    page.page.getByRole('button', { name, exact: true }).getAttribute('aria-pressed');

  test('a session is paused, stepped through, extended, hushed, explained and stopped', async () => {
    const page = await openReady('session', '?movement=seated-twist&start=1');
    await stageIs(page, { status: 'running', phase: 'get-ready' });
    await page.press(' ');
    await stageIs(page, { status: 'paused', phase: 'get-ready' });
    await page.press(' ');
    await stageIs(page, { status: 'running', phase: 'get-ready' });
    await page.press('ArrowRight');
    await stageIs(page, { phase: 'move-in', side: 'left' });
    await page.press('ArrowLeft');
    await stageIs(page, { phase: 'get-ready' });
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    await stageIs(page, { phase: 'hold' });
    await page.press(' ');
    await stageIs(page, { status: 'paused', phase: 'hold' });

    const left = async () => Number(await page.text('.stage-ring-number'));
    const before = await left();
    await page.press('+');
    await until(async () => (await left()) === before + 10, { what: 'ten seconds more' });

    expect(await pressed(page, 'Sound')).toBe('true');
    await page.press('m');
    await until(async () => (await pressed(page, 'Sound')) === 'false', { what: 'no sound' });
    await page.press('m');
    await until(async () => (await pressed(page, 'Sound')) === 'true', { what: 'sound again' });
    await page.press('v');
    await until(async () => (await pressed(page, 'Voice')) === 'true', { what: 'the voice' });
    await page.press('v');
    await until(async () => (await pressed(page, 'Voice')) === 'false', { what: 'no voice' });

    await page.press('?');
    await page.waitFor(() => document.querySelector('dialog[open]') !== null);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('dialog[open]') === null);
    expect((await stageOf(page))?.status).toBe('paused');
    expect(await page.evaluate(() => document.activeElement?.closest('.stage') !== null)).toBe(
      true,
    );

    await page.press('Escape');
    await page.waitFor(() => document.querySelector('.stage-end') !== null);
    expect(await focused(page)).toMatch(/Stopped here/);
    await tabTo(page, /^Better$/);
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('[aria-pressed="true"]') !== null);
    await page.close();
  });

  test('Escape stops a session in the very moment in which the list of keys is closed', async () => {
    const page = await openReady('session', '?movement=seated-twist&start=1');
    await stageIs(page, { status: 'running' });
    await page.press('?');
    await page.waitFor(() => document.querySelector('dialog[open]') !== null);
    await page.evaluate(() => {
      const pressed = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      document.body.dispatchEvent(pressed()); // the list is open: not the session's
      if (document.querySelector('.stage-end')) throw new Error('The session ended.');
      document.querySelector('dialog')?.close();
      document.body.dispatchEvent(pressed());
    });
    await page.waitFor(() => document.querySelector('.stage-end') !== null);
    await page.close();
  });

  test('a stretch is found in the library, marked and started', async () => {
    const page = await openReady('library');
    await tabTo(page, /^Seated twist$/);
    await tabTo(page, /^Favourite: Seated twist$/);
    await page.press(' ');
    await page.waitFor(
      () => document.activeElement?.getAttribute('aria-pressed') === 'true',
      undefined,
      { what: 'the mark, with the focus still on it' },
    );
    await tabTo(page, /^Seated twist.+floor$/);
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.tagName === 'H1');
    expect(await focused(page)).toMatch(/floor/);
    await tabTo(page, /^Start$/);
    await page.press('Enter');
    await stageIs(page, { status: 'running' });
    await page.press('Escape');
    await page.close();
  });

  test('a routine is put together, kept, deleted and brought back', async () => {
    const page = await openReady('library', '#sets');
    await tabTo(page, /^New routine$/);
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('#routine-name') !== null);
    await page.page.locator('#routine-name').focus();
    await page.page.keyboard.type('Evening');
    await page.press('Tab');
    await page.page.keyboard.type('Cobra');
    await page.press('Tab');
    expect(await focused(page)).toBe('Add');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.routine-item') !== null);
    await tabTo(page, /^Save$/);
    await page.press('Enter');
    await page.waitFor(() => document.body.textContent?.includes('Saved.'));
    await page.page.goBack();
    await page.waitFor(() => document.querySelector('.routine') !== null);
    await tabTo(page, /^Delete Evening$/);
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.routine') === null);
    await until(async () => (await focused(page)) === 'Undo', { what: 'Undo to have the focus' });
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.routine') !== null);
    await page.close();
  });
});
