import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { faultSuite } from './fault-suite.ts';

faultSuite('slept', ({ fault }) => {
  fault(
    { what: 'Browser frozen for longer than a rest', short: 1, full: 5, mostErrorSeconds: 2 },
    'that was sleep: an absence in the history, and nothing is offered on waking',
    async (watch) => {
      await watch.set({ graceMs: 1_500, restFullMs: 5_000, sleepGapMs: 3_000, sitLimitMs: 60_000 });
      await watch.clock();
      const froze = Date.now();
      await watch.road.suspend();
      await pause(6_000);
      await watch.road.resume();
      const absentMs = Date.now() - froze;
      const after = await watch.clock();
      expect(after.account.sittingMs).toBeLessThan(2_000);
      const { intervals } = await watch.history();
      const slept = intervals.findLast(({ kind }) => kind === 'away');
      expect(slept?.why).toBe('asleep-or-closed');
      expect((slept?.toMs ?? 0) - (slept?.fromMs ?? 0)).toBeGreaterThanOrEqual(absentMs);
      expect(await watch.offersShown()).toEqual([]);
      watch.absentMs = absentMs;
    },
  );

  fault(
    { what: 'Browser frozen for less than the grace', short: 1, full: 3, mostErrorSeconds: 1 },
    'that was sitting, and the offer that fell due comes at once',
    async (watch) => {
      await watch.road.suspend();
      await pause(4_000);
      await watch.road.resume();
      await watch.offer(15_000);
    },
  );
});
