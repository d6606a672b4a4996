import { rm } from 'node:fs/promises';
import { afterAll, expect } from 'vitest';
import { until } from '../harness/until.ts';
import type { BrowserName } from '../product/open-road.ts';
import { faultSuite } from './fault-suite.ts';
import { dataOfFirstVersion, putInPlace } from './old-data.ts';
import { takeAwayAndBringBack } from './taken-away.ts';
import { bringVersion, ownFolder, versionIn } from './versions.ts';
import type { Watch } from './watch.ts';

const older = '0.0.1';
const folders = new Map<BrowserName, string>();

afterAll(async () => {
  for (const folder of folders.values()) await rm(folder, { recursive: true, force: true });
});

/** The clock goes on, with its alarm, and the offer that was open is there again, as the same one. */
async function expectGoingOn(watch: Watch, offerId: string): Promise<void> {
  await until(async () => (await watch.road.alarms()).some(({ name }) => name === 'heartbeat'), {
    what: 'the alarm of each minute',
  });
  expect(await watch.offer()).toBe(offerId);
}

faultSuite(
  'extension',
  ({ fault, browser }) => {
    fault(
      { what: 'Extension disabled and enabled', short: 1, full: 5, mostErrorSeconds: 2 },
      'the clock goes on, the alarm is there, an open offer too',
      async (watch) => {
        const offerId = await watch.offer();
        await takeAwayAndBringBack(watch.road, 'disabled');
        await watch.open();
        await expectGoingOn(watch, offerId);
      },
    );

    fault(
      { what: 'Extension reloaded', short: 1, full: 5, mostErrorSeconds: 2 },
      'the clock goes on, the alarm is there, an open offer too',
      async (watch) => {
        const offerId = await watch.offer();
        await takeAwayAndBringBack(watch.road, 'reloaded');
        await watch.open();
        await expectGoingOn(watch, offerId);
      },
    );

    fault(
      { what: 'Updated while an offer is open', short: 1, full: 3, mostErrorSeconds: 2 },
      'the clock goes on, the alarm is there, the offer too',
      async (watch) => {
        const folder = folders.get(browser) ?? '';
        const newer = await versionIn(folder);
        await bringVersion(watch.road, folder, older);
        await watch.open();
        const offerId = await watch.offer();
        await bringVersion(watch.road, folder, newer);
        await watch.open();
        await expectGoingOn(watch, offerId);
      },
    );

    fault(
      {
        what: 'Updated over an older version with its data',
        short: 1,
        full: 3,
        mostErrorSeconds: 2,
      },
      'everything of before is there, and the time between is an absence',
      async (watch) => {
        const folder = folders.get(browser) ?? '';
        const newer = await versionIn(folder);
        await bringVersion(watch.road, folder, older);
        await watch.open();
        watch.forgetOffers();
        const data = await dataOfFirstVersion();
        await watch.road.stopBackground();
        await putInPlace(watch.page, data);
        await bringVersion(watch.road, folder, newer);
        await watch.open();
        await watch.begin();

        const { intervals, offers, sessions } = await watch.history();
        const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
        expect(ids(intervals)).toEqual(expect.arrayContaining(ids(data.history.intervals)));
        expect(ids(offers)).toEqual(expect.arrayContaining(ids(data.history.offers)));
        expect(ids(sessions)).toEqual(ids(data.history.sessions));
        // What stood open when the browser was last used has ended by itself.
        const open = offers.filter(({ id }) => !ids(data.history.offers).includes(id));
        expect(open.map(({ ending }) => ending)).toEqual(['credited']);
        const between = intervals.findLast(({ kind }) => kind === 'away');
        expect(between?.why).toBe('asleep-or-closed');
        await watch.page.waitFor(() => document.documentElement.dataset.theme === 'dark');
      },
    );
  },
  {
    road: async (browser) => {
      const extensionPath = await ownFolder(browser);
      folders.set(browser, extensionPath);
      return { extensionPath };
    },
  },
);
