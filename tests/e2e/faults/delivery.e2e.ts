import { expect } from 'vitest';
import { until } from '../harness/until.ts';
import { openRoad } from '../product/open-road.ts';
import { ready } from '../product/stored.ts';
import { refuseNotifications, removeAlarms } from './extension-api.ts';
import { faultSuite } from './fault-suite.ts';
import { Tally } from './tally.ts';
import { everyFewSeconds, Watch } from './watch.ts';

faultSuite('delivery', ({ fault, browser }) => {
  fault(
    { what: 'Alarms removed behind our back', short: 1, full: 5, mostErrorSeconds: 1 },
    'they are made again at the next event, and the offer comes',
    async (watch) => {
      const { road } = watch;
      expect(await removeAlarms(road)).toEqual([]);
      await road.stopBackground();
      await road.idle('active');
      await until(async () => (await road.alarms()).some(({ name }) => name === 'heartbeat'), {
        what: 'the alarm of each minute',
      });
      await watch.offer();
    },
  );

  fault(
    { what: 'Notifications refused', short: 1, full: 3 },
    'the offer comes in a small window, and the popup says so',
    async (watch) => {
      await watch.set({ ...everyFewSeconds, sitLimitMs: 600_000 });
      await refuseNotifications(watch.road);
      await watch.set(everyFewSeconds);
      const window = await ready(
        await watch.road.pageAt('session.html?offer=', { within: 25_000 }),
      );
      expect(await watch.offersShown()).toHaveLength(1);
      const popup = await ready(await watch.road.openPage('popup'));
      // Notices are fetched when there are some.
      await until(async () => (await popup.text('body')).includes('Notifications are blocked'), {
        what: 'the popup to say so',
      });
      await popup.close();
      await window.close();
      await watch.road.stopBackground(); // and with it what refuses
    },
  );

  fault(
    {
      what: 'An offer in its small window is answered somewhere else',
      short: 1,
      full: 3,
    },
    'the window closes, and no other one',
    async (watch) => {
      await watch.set({ ...everyFewSeconds, sitLimitMs: 600_000 });
      await refuseNotifications(watch.road);
      await watch.set(everyFewSeconds);
      const window = await ready(
        await watch.road.pageAt('session.html?offer=', { within: 25_000 }),
      );
      const [offerId = ''] = await watch.offersShown();
      await watch.ask({ type: 'skip-offer', offerId });
      await until(async () => !(await window.isOpen()), { what: 'the window to close' });
      expect(await watch.page.isOpen()).toBe(true);
      await watch.road.stopBackground(); // and with it what refuses
    },
  );

  fault(
    { what: 'Two windows answer the same offer at once', short: 1, full: 10, mostErrorSeconds: 1 },
    'it ends once, as one of the two said',
    async (watch) => {
      const offerId = await watch.offer();
      const second = new Watch(watch.road, new Tally());
      await second.open();
      await Promise.all([
        watch.ask({ type: 'skip-offer', offerId }),
        second.ask({ type: 'take-offer', offerId }),
      ]);
      await second.page.close();
      const { offers } = await watch.history();
      const endings = offers.filter(({ id }) => id === offerId).map(({ ending }) => ending);
      expect(endings).toHaveLength(1);
      expect(['skipped', 'taken']).toContain(endings[0]);
    },
  );

  fault(
    {
      what: 'Two profiles at the same time',
      short: 1,
      full: 2,
      eachMs: 90_000,
      mostErrorSeconds: 1,
    },
    'each keeps its own clock, offers and history',
    async (watch) => {
      const other = new Watch(await openRoad(browser), new Tally());
      try {
        await other.open();
        await other.set(everyFewSeconds);
        const [one, two] = await Promise.all([watch.offer(), other.offer()]);
        expect(one).not.toBe(two);
        const [mine, theirs] = await Promise.all([watch.clock(), other.clock()]);
        expect(mine.deviceId).not.toBe(theirs.deviceId);
        await Promise.all([watch.skip(), other.skip()]);
        const known = (await watch.history()).offers.map(({ id }) => id);
        const { offers, faults } = await other.history();
        expect(faults).toEqual([]);
        expect(offers.map(({ id }) => id)).toEqual([two]);
        expect(known).not.toContain(two);
      } finally {
        await other.road.close();
      }
    },
  );
});
