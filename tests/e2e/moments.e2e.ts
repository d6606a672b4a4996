import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ClockState } from '../../domain/clock/clock-state.ts';
import type { StoredSession } from '../../domain/session/stored-session.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { ChromiumRoad } from './harness/chromium.ts';
import type { FirefoxRoad } from './harness/firefox.ts';
import { builtFor } from './harness/launch-road.ts';
import type { Road, RoadPage } from './harness/road.ts';
import { until } from './harness/until.ts';
import { answerQuestion } from './product/firefox-permissions.ts';
import { type BrowserName, openRoad } from './product/open-road.ts';
import { preGranted } from './product/pre-granted.ts';
import { historyOf, inSeconds, ready, stored, storeSettings } from './product/stored.ts';

let road: Road | undefined;
afterEach(async () => {
  await road?.close();
  road = undefined;
});

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** Asks the background as pages do. */
function tell(page: RoadPage, request: object): Promise<unknown> {
  return page.evaluate(async (message) => {
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined
    >;
    return (scope.browser ?? scope.chrome)?.runtime.sendMessage(message);
  }, request);
}

/** Puts a value where the product keeps it. */
function store(page: RoadPage, key: string, value: unknown): Promise<void> {
  return page.evaluate(
    async ([key, value]) => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { local: { set(values: object): Promise<void> } } } | undefined
      >;
      const api = scope.browser ?? scope.chrome;
      await api?.storage.local.set({ [key]: { version: 1, value } });
    },
    [key, value] as const,
  );
}

/** Waits until the page says this. */
async function said(page: RoadPage, words: string): Promise<void> {
  await page.show();
  await saidBehind(page, words);
}

/** Said by a page that stays where it is, maybe behind another. */
async function saidBehind(page: RoadPage, words: string): Promise<void> {
  await page.waitFor((words) => document.body.innerText.includes(words), words, {
    what: `the page to say “${words}”`,
    within: 30_000,
  });
}

const clockOf = (page: RoadPage) => stored<ClockState>(page, 'clock');

/** An offer that is open, in a browser whose settings are these. */
async function openOffer(
  page: RoadPage,
  offersBy: 'badge' | 'new-tab' | 'window',
): Promise<string> {
  await storeSettings(page, { clock: inSeconds, offersBy });
  const clock = await until(
    async () => {
      const found = await clockOf(page);
      return found?.offer ? found : null;
    },
    { within: 60_000, what: 'the offer' },
  );
  return clock.offer?.shown.id ?? '';
}

describe.each(browsers)('what is said and asked of the moment, in %s', (browser) => {
  test('an interval in the history becomes what it was, the account follows, and it can be taken back', async () => {
    road = await openRoad(browser);
    const page = await ready(await road.openPage('history'));
    await until(
      async () => Date.now() - ((await clockOf(page))?.recordedToMs ?? Date.now()) > 1_500,
    );
    // A pause ends the interval, as a person's click does.
    await tell(page, { type: 'pause', untilMs: Date.now() + 60_000 });
    await tell(page, { type: 'resume' });
    const [first] = await until(async () => {
      const { intervals } = await historyOf(page);
      return intervals.length >= 2 && intervals.sort((a, b) => a.fromMs - b.fromMs);
    });
    expect(first?.kind).toBe('sitting');
    await page.reload();
    await ready(page);
    await page.click('.history-details');
    await page.click('.history-table tbody .was-wrong > button');
    await page.click({ role: 'button', name: 'I was in a call' });
    const corrected = await until(async () => {
      const { intervals } = await historyOf(page);
      return intervals.find(({ id, kind }) => id === first?.id && kind === 'in-call');
    });
    expect(corrected).toMatchObject({
      fromMs: first?.fromMs,
      toMs: first?.toMs,
      why: 'by-hand',
    });
    const part = (await clockOf(page))?.trail.find(({ fromMs }) => fromMs === first?.fromMs);
    expect(part).toMatchObject({ kind: 'in-call', was: { kind: 'sitting' } });
    await page.waitFor(() => /Corrected/.test(document.body.textContent ?? ''));
    await page.click({ role: 'button', name: 'Take it back' });
    const back = await until(async () => {
      const { intervals } = await historyOf(page);
      return intervals.find(({ id, kind }) => id === first?.id && kind === 'sitting');
    });
    expect(back).toEqual(first);
  });

  test('an open offer ends with what was wrong with it', async () => {
    road = await openRoad(browser);
    const popup = await ready(await road.openPage('popup'));
    const offerId = await openOffer(popup, 'badge');
    expect(await road.notifications()).toEqual([]);
    await popup.click('.was-wrong > button', { within: 20_000 });
    await popup.click({ role: 'button', name: 'It was a bad moment' });
    const offer = await until(async () =>
      (await historyOf(popup)).offers.find(({ id }) => id === offerId),
    );
    expect(offer).toMatchObject({ ending: 'dismissed', wrong: 'bad-moment' });
  });

  test('an open offer is a line on the new tab, where it is wanted so', async () => {
    road = await openRoad(browser);
    const page = await ready(await road.openPage('newtab'));
    const offerId = await openOffer(page, 'new-tab');
    expect(await road.notifications()).toEqual([]);
    await page.click('.quiet-question button', { within: 20_000 });
    await until(async () =>
      (await historyOf(page)).offers.find(({ id, ending }) => id === offerId && ending === 'taken'),
    );
    // One break, not two.
    const session = await until(() => stored<StoredSession>(page, 'session'));
    expect(session.soFar.offerId).toBe(offerId);
  });

  test('Start in the small window goes on in that window', async () => {
    road = await openRoad(browser);
    const page = await ready(await road.openPage('history'));
    const offerId = await openOffer(page, 'window');
    const window = await ready(await road.pageAt('session.html?offer=', { within: 20_000 }));
    await window.click({ role: 'button', name: /^Start/ });
    const session = await until(() => stored<StoredSession>(page, 'session'));
    expect(session.soFar.offerId).toBe(offerId);
    await until(async () =>
      (await historyOf(page)).offers.find(({ id, ending }) => id === offerId && ending === 'taken'),
    );
    expect(await window.isOpen()).toBe(true);
  });

  test('sound without a hand on anything is asked about, and "yes" holds', async () => {
    road = await openRoad(browser);
    const popup = await ready(await road.openPage('popup'));
    const clock = await until(() => clockOf(popup));
    const at = Date.now();
    // Minutes of it, as they lie in storage after a lecture or a call. A background that runs would
    // look around meanwhile, and hear nothing.
    await until(
      async () => {
        await road?.stopBackground();
        await store(popup, 'clock', {
          ...clock,
          audible: true,
          soundAlone: { fromMs: at - 300_000, untilMs: at, denied: false },
        });
        await popup.show();
        return popup.has('.quiet-question');
      },
      { within: 20_000, what: 'the question' },
    );
    await popup.click('.quiet-question button');
    const held = await until(async () => (await clockOf(popup))?.call);
    expect(held?.by).toBe('asked');
  });

  test('ten offers without a click lead to a quiet question, and its answer to another way', async () => {
    road = await openRoad(browser);
    const popup = await ready(await road.openPage('popup'));
    const lastEndings = Array.from({ length: 10 }, (_, index) => [`offer-${index}`, 'unanswered']);
    const endings = (kept: readonly string[][]) =>
      store(popup, 'recent', { sessions: [], today: null, lastEndings: kept });
    const gone = async (page: RoadPage) => {
      await page.show();
      await page.waitFor(() => document.querySelector('.quiet-question') === null);
    };
    await endings(lastEndings);
    await said(popup, 'Do our notifications reach you?');
    await endings(lastEndings.slice(1));
    await gone(popup);
    await endings(lastEndings);
    await said(popup, 'Do our notifications reach you?');
    await popup.click({ role: 'button', name: 'Use a small window instead' });
    await until(async () => (await stored<Settings>(popup, 'settings'))?.offersBy === 'window', {
      what: 'the small window as the way of offers',
    });
    await said(popup, 'Changed. You find it under “Notifications” in the settings.');
    // Asked of notifications alone.
    const again = await ready(await road.openPage('popup'));
    await storeSettings(again, { offersBy: 'notification' });
    await said(again, 'Do our notifications reach you?');
    await storeSettings(again, { offersBy: 'window' });
    await gone(again);
  });

  test('the popup says why nothing is offered, and the history why it came when it did', async () => {
    road = await openRoad(browser);
    const popup = await ready(await road.openPage('popup'));
    await tell(popup, { type: 'call-began' });
    await storeSettings(popup, { clock: inSeconds, offersBy: 'badge' });
    await until(async () => (await clockOf(popup))?.held, { what: 'a break to be held' });
    await said(popup, 'In a call since');
    await tell(popup, { type: 'call-ended' });
    await said(popup, 'It waited for a better moment. Now is one.');
    const offerId = (await clockOf(popup))?.offer?.shown.id ?? '';
    await tell(popup, { type: 'skip-offer', offerId });
    await storeSettings(popup, {
      clock: {
        ...inSeconds,
        workingHours: {
          enabled: true,
          days: Array.from({ length: 7 }, () => false),
          fromMinute: 0,
          toMinute: 1,
        },
      },
      offersBy: 'badge',
    });
    await said(popup, 'Not offered: outside your working hours.');

    const history = await ready(await road.openPage('history'));
    await history.click('.history-details');
    await said(history, 'held: in a call since');
  });

  test('what is no site is refused in words, and nothing is kept of it', async () => {
    road = await openRoad(browser);
    const page = await ready(await road.openPage('options'));
    await page.fill('#quiet-site', 'not a site');
    await page.press('Enter');
    await page.waitFor(() =>
      /“not a site” is not the name of a site/.test(
        document.querySelector('#quiet-site-error')?.textContent ?? '',
      ),
    );
    expect(JSON.stringify((await stored(page, 'settings')) ?? {})).not.toContain('not a site');
  });
});

describe('a quiet site', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((_request, response) => response.end('<h1>quiet</h1>'));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => server.close());

  /** Looks around as every minute does, until the site in front is this one. */
  async function untilInFront(page: RoadPage, site: string | null): Promise<void> {
    await until(
      async () => {
        await road?.fireAlarm('heartbeat');
        return (await clockOf(page))?.site === site;
      },
      { what: `the site in front to be ${site}` },
    );
  }

  test('is asked about, seen, held for and forgotten again, in firefox', async () => {
    const firefox = (await openRoad('firefox')) as FirefoxRoad;
    road = firefox;
    const page = await ready(await road.openPage('options'));
    const add = async (allow: boolean) => {
      await page.fill('#quiet-site', 'localhost');
      await page.press('Enter');
      await until(() => firefox.inItself(answerQuestion, allow), { what: 'Firefox to ask' });
    };
    await add(false);
    await page.waitFor(() => document.querySelector('#quiet-site-error')?.textContent !== '');
    expect((await stored<Settings>(page, 'settings'))?.quietSites ?? []).toEqual([]);

    await add(true);
    await until(async () =>
      (await stored<Settings>(page, 'settings'))?.quietSites.includes('localhost'),
    );
    await untilInFront(page, null);
    await page.evaluate(async (url) => {
      const { browser } = globalThis as unknown as {
        browser: { tabs: { create(tab: object): Promise<unknown> } };
      };
      await browser.tabs.create({ url, active: true });
    }, address);
    await untilInFront(page, 'localhost');

    await page.click({ role: 'button', name: /^Remove/ });
    await until(
      async () => ((await stored<Settings>(page, 'settings'))?.quietSites ?? []).length === 0,
      {
        what: 'the site to be removed',
      },
    );
    await untilInFront(page, null);
    const origins = await page.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { getAll(): Promise<{ origins: string[] }> } };
      };
      return (await browser.permissions.getAll()).origins;
    });
    expect(origins).toEqual([]);
  });

  test('is seen and held for in chromium, where its leave was given beforehand', async () => {
    const build = await preGranted(builtFor.chromium, [], ['*://localhost/*']);
    try {
      const chromium = (await openRoad('chromium', { extensionPath: build })) as ChromiumRoad;
      road = chromium;
      const popup = await ready(await road.openPage('popup'));
      await storeSettings(popup, {
        clock: inSeconds,
        offersBy: 'badge',
        quietSites: ['localhost'],
      });
      const site = await chromium.context.newPage();
      await site.goto(address);
      await site.bringToFront();
      await untilInFront(popup, 'localhost');
      await saidBehind(popup, 'Held: a quiet site is open.');
      await site.close();
      await untilInFront(popup, null);
    } finally {
      await rm(build, { recursive: true, force: true });
    }
  });
});
