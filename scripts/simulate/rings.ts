import type { PlayedDay } from './played-day.ts';
import type { Second } from './world.ts';

/** The alarms that rang although the clock counts nothing: away or paused, and so a minute before. */
export function ringsAtRest({ rings, samples }: PlayedDay): Second[] {
  const resting = new Set(
    samples
      .filter(({ reading: { kind } }) => kind === 'away' || kind === 'paused')
      .map(({ second }) => second.index / 60),
  );
  return rings.filter(({ index }) => {
    const minute = Math.floor(index / 60);
    return resting.has(minute) && resting.has(minute - 1);
  });
}
