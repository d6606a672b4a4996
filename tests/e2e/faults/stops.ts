import { setTimeout as pause } from 'node:timers/promises';
import { oneOf, type Random } from './random.ts';
import type { Watch } from './watch.ts';

/** Something that happens to a browser in use. It may be cut off in the middle. */
function somethingHappens(watch: Watch, random: Random): Promise<unknown> {
  const { road } = watch;
  const happen = oneOf<() => Promise<unknown>>(random, [
    () => road.fireAlarm('heartbeat'),
    () => road.fireAlarm('next-look'),
    () => watch.ask({ type: 'call-began' }),
    () => watch.ask({ type: 'call-ended' }),
    () => watch.ask({ type: 'session-changed' }),
    () => watch.skip(),
  ]);
  return happen().catch(() => undefined);
}

/** The background is stopped at random moments, so many times. */
export async function stopAtRandom(watch: Watch, times: number, random: Random): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const happening = somethingHappens(watch, random);
    await pause(random() * 60);
    await watch.road.stopBackground();
    await Promise.race([happening, pause(3_000)]);
    await watch.reopenIfCrashed();
    await watch.offersShown();
    watch.tally.faults += 1;
  }
}

/** The browser is killed at random moments, so many times. */
export async function killAtRandom(watch: Watch, times: number, random: Random): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const happening = somethingHappens(watch, random);
    await pause(random() * 300);
    await watch.road.kill();
    await Promise.race([happening, pause(3_000)]);
    await watch.road.relaunch();
    await watch.open();
    await watch.offersShown();
    watch.tally.faults += 1;
  }
}
