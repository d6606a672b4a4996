import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { StoredSession } from '../../../domain/session/stored-session.ts';
import { until } from '../harness/until.ts';
import { historyOf, ready, stored, storeSettings } from '../product/stored.ts';
import { faultSuite } from './fault-suite.ts';
import { somethingHappens } from './happenings.ts';

/** What a kill and a start may take: time away from the stage is not time in the stretch. */
const restartMs = 30_000;

faultSuite('killed', ({ fault, random }) => {
  fault(
    { what: 'Browser killed at random', short: 2, full: 50, eachMs: 40_000 },
    'nothing is lost but the last moment',
    async (watch) => {
      const happening = somethingHappens(watch, random);
      await pause(random() * 300);
      await watch.road.kill();
      await Promise.race([happening, pause(3_000)]);
      await watch.road.relaunch();
      await watch.open();
      await watch.offersShown();
      await watch.ask({ type: 'call-ended' });
    },
  );

  fault(
    { what: 'Browser killed with an offer open', short: 1, full: 5 },
    'the offer is there again, as the same one, once',
    async (watch) => {
      const offerId = await watch.offer();
      await watch.road.kill();
      await watch.road.relaunch();
      await watch.open();
      expect(await watch.offer()).toBe(offerId);
    },
  );

  fault(
    { what: 'Browser killed in the middle of a session', short: 1, full: 5, eachMs: 90_000 },
    'the session is there to be resumed, and is recorded once',
    async (watch) => {
      const { road } = watch;
      await storeSettings(watch.page, { session: { bells: false } });
      await road.openPage('session', '?movement=seated-twist&start=1');
      const before = await until(
        async () => {
          const session = await stored<StoredSession>(watch.page, 'session');
          return session && session.soFar.activeMs > 0 && session;
        },
        { what: 'the session to begin', within: 30_000 },
      );
      await road.kill();
      await road.relaunch();
      await watch.open();
      const page = await ready(await road.openPage('session'));
      await page.click({ role: 'button', name: /^Go on/ });
      const after = await until(
        async () => {
          const session = await stored<StoredSession>(watch.page, 'session');
          return session && session.soFar.activeMs > before.soFar.activeMs && session;
        },
        { what: 'the session to go on', within: 30_000 },
      );
      expect(after.state.id).toBe(before.state.id);
      expect(after.soFar.activeMs - before.soFar.activeMs).toBeLessThan(restartMs);
      await page.press('Escape');
      const recorded = await until(
        async () => {
          const { sessions } = await historyOf(watch.page);
          const found = sessions.filter(({ id }) => id === before.state.id);
          return found.length > 0 && found;
        },
        { what: 'the record', within: 20_000 },
      );
      expect(recorded.map(({ outcome }) => outcome)).toEqual(['partly']);
      await page.close();
    },
  );
});
