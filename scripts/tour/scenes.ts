import type { ChromiumRoad } from '../../tests/e2e/harness/chromium.ts';
import type { ChromiumPage } from '../../tests/e2e/harness/chromium-page.ts';
import { stageIs } from '../../tests/e2e/product/stage.ts';
import { ready } from '../../tests/e2e/product/stored.ts';
import { setClock } from './set-clock.ts';

/** Something of the product to be looked at. */
export interface Scene {
  readonly name: string;
  /** CSS pixels, where no look says otherwise. */
  readonly width: number;
  readonly height: number;
  open(road: ChromiumRoad): Promise<ChromiumPage>;
}

async function openReady(road: ChromiumRoad, name: string, query = ''): Promise<ChromiumPage> {
  const page = await road.openPage(name, query);
  await ready(page);
  await page.waitFor(() => document.querySelector('h1, h2') !== null);
  return page;
}

/** A page that stands after one address. */
function page(name: string, file: string, query = ''): Scene {
  return { name, width: 1200, height: 800, open: (road) => openReady(road, file, query) };
}

const popup: Pick<Scene, 'width' | 'height'> = { width: 360, height: 600 };

const popups = (['sitting', 'due', 'held', 'in-call', 'paused', 'away'] as const).map(
  (tone): Scene => ({
    name: `popup-${tone}`,
    ...popup,
    async open(road) {
      const opened = await openReady(road, 'popup');
      await setClock(opened, tone);
      await opened.waitFor(
        (wanted) => document.querySelector(`.popup[data-mode="${wanted}"]`) !== null,
        tone,
      );
      return opened;
    },
  }),
);

/** A hold that stands still, and what comes after it. */
async function openStage(road: ChromiumRoad): Promise<ChromiumPage> {
  const opened = await openReady(road, 'session', '?movement=seated-twist&start=1');
  await stageIs(opened, { status: 'running', phase: 'get-ready' });
  await opened.press('ArrowRight');
  await opened.press('ArrowRight');
  await stageIs(opened, { phase: 'hold' });
  await opened.press(' ');
  await stageIs(opened, { status: 'paused' });
  return opened;
}

const window: Pick<Scene, 'width' | 'height'> = { width: 960, height: 760 };

export const scenes: readonly Scene[] = [
  page('welcome', 'welcome'),
  page('newtab', 'newtab'),
  ...popups,
  {
    name: 'popup-stretching',
    ...popup,
    async open(road) {
      const opened = await openReady(road, 'popup');
      await opened.click({ role: 'button', name: /^Start/ });
      await stageIs(opened, { status: 'running' });
      await opened.click({ role: 'button', name: 'Pause' });
      await stageIs(opened, { status: 'paused' });
      return opened;
    },
  },
  page('history', 'history'),
  page('insights', 'history', '#insights'),
  page('settings', 'options'),
  page('library', 'library'),
  page('movement', 'library', '#movement/thread-the-needle'),
  page('advice', 'library', '#advice'),
  page('see-someone', 'library', '#advice/see-someone'),
  page('sets', 'library', '#sets'),
  page('routine', 'library', '#routine/evening'),
  page('plan', 'library', '#plan'),
  { name: 'session-hold', ...window, open: openStage },
  {
    name: 'session-keys',
    ...window,
    async open(road) {
      const opened = await openStage(road);
      await opened.press('?');
      await opened.waitFor(() => document.querySelector('dialog[open]') !== null);
      return opened;
    },
  },
  {
    name: 'session-end',
    ...window,
    async open(road) {
      const opened = await openStage(road);
      await opened.press('Escape');
      await opened.waitFor(() => document.querySelector('.stage-end') !== null);
      return opened;
    },
  },
];
