import { expect } from 'vitest';
import type { ClockState } from '../../../domain/clock/clock-state.ts';
import { until } from '../harness/until.ts';
import { stored } from '../product/stored.ts';
import { deleteDatabase, holdTransaction, lockDatabase, makeNewer } from './database-faults.ts';
import { allowWrites, refuseWrites } from './extension-api.ts';
import { faultSuite } from './fault-suite.ts';
import { expectTold, somethingToRecord } from './told.ts';
import type { Watch } from './watch.ts';

interface Health {
  readonly state: string;
  readonly reason?: string;
  readonly waiting: number;
}

const healthOf = (watch: Watch) => stored<Health>(watch.page, 'historyHealth');

/** Waits until the history cannot be written, and something waits to be. */
async function failing(watch: Watch): Promise<Health> {
  return until(
    async () => {
      const health = await healthOf(watch);
      return health?.state === 'failing' && health.waiting > 0 && health;
    },
    { what: 'the history to be known as failing', within: 20_000 },
  );
}

async function healthy(watch: Watch): Promise<void> {
  await until(
    async () => {
      await watch.ask({ type: 'flush-history' });
      return (await healthOf(watch))?.state === 'ok';
    },
    { what: 'the history to be well again', within: 20_000 },
  );
}

faultSuite('storage', ({ fault }) => {
  fault(
    { what: 'Storage refuses to be written', short: 1, full: 3, mostErrorSeconds: 1 },
    'the person is told, offers go on, and nothing is missing afterwards',
    async (watch) => {
      const before = await watch.clock();
      await refuseWrites(watch.road);
      await somethingToRecord(watch);
      await watch.offer();
      await expectTold(watch, 'The disk is full');
      await allowWrites(watch.road);
      const after = await watch.clock();
      expect(after.lastSeenMs).toBeGreaterThan(before.lastSeenMs);
      const { intervals } = await watch.history();
      expect(Math.max(...intervals.map(({ toMs }) => toMs))).toBeGreaterThan(before.lastSeenMs);
    },
  );

  fault(
    {
      what: 'Background stopped while storage refuses to be written',
      short: 1,
      full: 3,
      mostErrorSeconds: 1,
    },
    'what could not be stored is stored by the next one',
    async (watch) => {
      await refuseWrites(watch.road);
      await somethingToRecord(watch);
      await watch.ask({ type: 'call-began' });
      await watch.road.stopBackground(); // and with it what refuses
      await watch.clock();
      const clock = await stored<ClockState>(watch.page, 'clock');
      expect(clock?.call).not.toBeNull();
      await watch.ask({ type: 'call-ended' });
    },
  );

  fault(
    { what: 'Database of a newer version', short: 1, full: 3 },
    'the person is told, and what waits is written once it can be read',
    async (watch) => {
      await makeNewer(watch.page);
      await somethingToRecord(watch);
      await watch.ask({ type: 'flush-history' });
      await failing(watch);
      await expectTold(watch, 'Your history cannot be opened just now');
      // The newer version goes away, and with it what it had.
      watch.forgetOffers();
      await deleteDatabase(watch.page);
      await healthy(watch);
      expect((await watch.history()).intervals.length).toBeGreaterThan(0);
    },
  );

  fault(
    { what: 'Database that fails to open', short: 1, full: 3 },
    'what waits is written by the next background',
    async (watch) => {
      await watch.road.stopBackground();
      await watch.road.evaluateInBackground(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Internal error opening backing store.', 'UnknownError');
        };
      });
      await somethingToRecord(watch);
      await watch.ask({ type: 'flush-history' });
      expect(await failing(watch)).toMatchObject({ reason: 'cannot-open' });
      await expectTold(watch, 'Your history cannot be opened just now');
      await watch.road.stopBackground();
      await healthy(watch);
    },
  );

  fault(
    { what: 'Database deleted under our hands', short: 1, full: 3 },
    'a new one takes its place, and the history goes on from there',
    async (watch) => {
      await somethingToRecord(watch);
      await watch.history();
      await deleteDatabase(watch.page);
      watch.forgetOffers();
      await somethingToRecord(watch);
      await healthy(watch);
      expect((await watch.history()).intervals.length).toBeGreaterThan(0);
    },
  );

  fault(
    { what: 'Database locked by another page', short: 1, full: 3, eachMs: 90_000 },
    'offers go on, the person is told, and what waits is written when it is let go',
    async (watch) => {
      await watch.history();
      const locking = await watch.road.openPage('welcome');
      await lockDatabase(locking);
      await somethingToRecord(watch);
      expect(await failing(watch)).toMatchObject({ reason: 'too-slow' });
      await watch.offer();
      await expectTold(watch, 'Your history cannot be opened just now');
      watch.forgetOffers();
      await locking.close();
      await healthy(watch);
    },
  );

  fault(
    { what: 'Database held by a transaction that does not end', short: 1, full: 3, eachMs: 90_000 },
    'offers go on, and what waits is written when it has ended',
    async (watch) => {
      const holding = await watch.road.openPage('welcome');
      await holdTransaction(holding);
      await somethingToRecord(watch);
      await watch.offer(15_000);
      await holding.close();
      await healthy(watch);
    },
  );
});
