import { afterEach, describe, expect, test } from 'vitest';
import type { ClockState } from '../../domain/clock/clock-state.ts';
import { readClock } from '../../domain/clock/reading.ts';
import type { StoredSession } from '../../domain/session/stored-session.ts';
import { defaultSettings } from '../../domain/settings/settings.ts';
import type { Road, RoadPage } from './harness/road.ts';
import { until } from './harness/until.ts';
import { type BrowserName, openRoad } from './product/open-road.ts';
import { historyOf, ready, stored, storeSettings } from './product/stored.ts';

const times = 5;
/** A kill loses at most what happened since the last sign of life; starting takes a while, too. */
const restartMs = 30_000;

let road: Road | undefined;
afterEach(async () => {
  await road?.close();
  road = undefined;
});

async function clockOf(page: RoadPage): Promise<ClockState> {
  return until(() => stored<ClockState>(page, 'clock'), { what: 'the clock in storage' });
}

/** Unbroken sitting as a page would show it at the clock's last sign of life. */
function sittingMs(state: ClockState): number {
  return readClock(state, defaultSettings.clock, state.lastSeenMs).sittingMs;
}

/** No two recorded intervals overlap, and no hole is between them. */
function expectSeamless(intervals: readonly { fromMs: number; toMs: number }[]): void {
  const inOrder = [...intervals].sort((a, b) => a.fromMs - b.fromMs);
  for (const [i, interval] of inOrder.entries()) {
    const next = inOrder[i + 1];
    if (next) expect(next.fromMs).toBe(interval.toMs);
  }
}

const browsers: readonly BrowserName[] = ['chromium'];

describe.each(browsers)('%s is killed', (browser) => {
  test('in the middle of sitting, five times: the account goes on', async () => {
    road = await openRoad(browser);
    let page = await ready(await road.openPage('options'));
    const first = await clockOf(page);
    for (let kill = 0; kill < times; kill++) {
      const before = await clockOf(page);
      await road.kill();
      await road.relaunch();
      page = await ready(await road.openPage('options'));
      // The background has taken note of its new life.
      await page.evaluate(() =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): unknown } } }
        ).chrome.runtime.sendMessage({ type: 'settings-changed' }),
      );
      const after = await clockOf(page);
      expect(after.deviceId).toBe(first.deviceId);
      const passed = after.lastSeenMs - before.lastSeenMs;
      expect(passed).toBeLessThan(restartMs);
      // Shorter than the grace: the time without a browser is still sitting, to the millisecond.
      expect(sittingMs(after) - sittingMs(before)).toBeGreaterThanOrEqual(0);
      expect(sittingMs(after) - sittingMs(before)).toBeLessThanOrEqual(passed);
    }
    const last = await clockOf(page);
    expect(sittingMs(last)).toBeGreaterThan(sittingMs(first));
    expectSeamless((await historyOf(page)).intervals);
  });

  test('in the middle of a session, five times: it is there to be resumed, and recorded once', async () => {
    road = await openRoad(browser);
    let page = await ready(await road.openPage('session', '?movement=seated-twist&start=1'));
    await storeSettings(page, { session: { bells: false } });
    const sessionOf = () =>
      until(() => stored<StoredSession>(page, 'session'), { what: 'the session in storage' });
    const { id } = (await sessionOf()).state;
    for (let kill = 0; kill < times; kill++) {
      const before = await until(
        async () => {
          const session = await sessionOf();
          return session.soFar.activeMs > kill * 1_500 && session;
        },
        { what: 'the session to go on', within: 20_000 },
      );
      await road.kill();
      await road.relaunch();
      page = await ready(await road.openPage('session'));
      await page.click({ role: 'button', name: /^Go on/ });
      const after = await sessionOf();
      expect(after.state.id).toBe(id);
      expect(after.soFar.activeMs).toBeGreaterThanOrEqual(before.soFar.activeMs);
      // What was away from the stage is not time in the stretch.
      expect(after.soFar.activeMs - before.soFar.activeMs).toBeLessThan(restartMs);
    }
    await page.press('Escape');
    const history = await until(
      async () => {
        const found = await historyOf(page);
        return found.sessions.length > 0 && found;
      },
      { what: 'the record', within: 20_000 },
    );
    expect(history.sessions.map((session) => session.id)).toEqual([id]);
    expect(history.sessions[0]?.outcome).toBe('partly');
    expectSeamless(history.intervals);
  });
});
