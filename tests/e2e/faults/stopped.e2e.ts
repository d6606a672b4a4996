import { setTimeout as pause } from 'node:timers/promises';
import { faultSuite } from './fault-suite.ts';
import { somethingHappens } from './happenings.ts';

faultSuite('stopped', ({ fault, random }) => {
  fault(
    {
      what: 'Background stopped at random',
      short: 8,
      full: 200,
      eachMs: 5_000,
      mostErrorSeconds: 1,
    },
    'the account, the offers and the history go on',
    async (watch) => {
      const happening = somethingHappens(watch, random);
      await pause(random() * 60);
      await watch.road.stopBackground();
      await Promise.race([happening, pause(3_000)]);
      await watch.reopenIfCrashed();
      await watch.offersShown();
      await watch.ask({ type: 'call-ended' });
    },
  );

  fault(
    {
      what: 'Background stopped while it waits for the pause to offer at',
      short: 1,
      full: 5,
      mostErrorSeconds: 1,
    },
    'the offer comes by the alarm alone',
    async (watch) => {
      await watch.road.stopBackground();
      await watch.offer();
    },
  );
});
