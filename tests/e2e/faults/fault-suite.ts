import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoadOptions } from '../harness/road.ts';
import { type BrowserName, openRoad } from '../product/open-road.ts';
import { askedBrowsers, type HowOften, leaveCounts, seed, timesOf } from './asked.ts';
import { type Random, randomFrom } from './random.ts';
import { Tally } from './tally.ts';
import { everyFewSeconds, Watch } from './watch.ts';

const aHeartbeatSeconds = 60;

/** A fault, tried a number of times in one browser. */
export interface Fault extends HowOften {
  /** As the table of the soak calls it. */
  readonly what: string;
  /** The most that one time may take. */
  readonly eachMs?: number;
  /** How far the account may be from the time that was sat; absent: by one heartbeat. */
  readonly mostErrorSeconds?: number;
}

export interface FaultSuite {
  readonly browser: BrowserName;
  readonly random: Random;
  readonly tally: Tally;
  /** Once the browser runs. */
  watch(): Watch;
  /** A test that tries the fault again and again; after each time everything has to be whole. */
  fault(fault: Fault, sentence: string, tryOnce: (watch: Watch) => Promise<void>): void;
  /** Something that this machine does not allow, for the report. */
  leaveOut(words: string): void;
}

export interface SuiteOptions {
  readonly browsers?: readonly BrowserName[];
  /** How the browser is started. */
  readonly road?: (browser: BrowserName) => Promise<Partial<RoadOptions>>;
}

/** A file of faults: one browser is opened for all of them, with somebody who sits before it. */
export function faultSuite(
  name: string,
  define: (suite: FaultSuite) => void,
  { browsers = ['chromium', 'firefox'], road = async () => ({}) }: SuiteOptions = {},
): void {
  const wanted = browsers.filter((browser) => askedBrowsers.includes(browser));
  describe.each(wanted)(`${name}, in %s`, (browser) => {
    const tally = new Tally();
    const leftOut: string[] = [];
    let watching: Watch | undefined;
    const watch = () => {
      if (!watching) throw new Error('The browser is not open.');
      return watching;
    };

    beforeAll(async () => {
      watching = new Watch(await openRoad(browser, await road(browser)), tally);
      await watching.open();
    });

    afterAll(async () => {
      await watching?.road.close();
      await leaveCounts({ suite: name, browser, counts: tally.counts, leftOut });
    });

    define({
      browser,
      random: randomFrom(seed),
      tally,
      watch,
      leaveOut: (words) => void leftOut.push(words),
      fault(fault, sentence, tryOnce) {
        const times = timesOf(fault);
        const timeoutMs = 60_000 + times * (fault.eachMs ?? 120_000);
        test(`${fault.what}: ${sentence}`, { timeout: timeoutMs }, async () => {
          for (let time = 0; time < times; time += 1) {
            await tryAndLookAfter(watch(), fault, tryOnce);
          }
        });
      },
    });
  });
}

async function tryAndLookAfter(
  watch: Watch,
  { what, mostErrorSeconds = aHeartbeatSeconds }: Fault,
  tryOnce: (watch: Watch) => Promise<void>,
): Promise<void> {
  const { tally } = watch;
  tally.begin(what);
  await watch.set(everyFewSeconds);
  await watch.askSoon();
  await watch.ask({ type: 'call-ended' });
  await watch.begin();
  await tryOnce(watch);
  tally.now.tried += 1;
  expect((await watch.accountError()).sure).toBeLessThanOrEqual(mostErrorSeconds);
  expect((await watch.history()).faults).toEqual([]);
  expect(tally.now).toMatchObject({ lost: 0, doubled: 0 });
}
