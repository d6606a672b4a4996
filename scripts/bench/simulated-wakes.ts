import { join } from 'node:path';
import { hourMs } from '../../domain/time/units.ts';
import { playDay } from '../simulate/play-day.ts';
import { readTrace } from '../simulate/read-trace.ts';
import { ringsAtRest } from '../simulate/rings.ts';
import { root } from '../test/run-command.ts';

const ordinaryDay = join(root, 'tests/simulation/days/an-ordinary-day.json');
const minutesOfADay = (8 * hourMs) / 60_000;

export interface SimulatedWakes {
  /** By alarm, in eight hours in which somebody sits. */
  readonly inEightHours: number;
  /** While the person is away or has paused the reminders, in the whole day. */
  readonly atRest: number;
}

/** How often alarms wake the background on an ordinary day, played through the real background. */
export async function simulatedWakes(): Promise<SimulatedWakes> {
  const day = await playDay(readTrace(ordinaryDay));
  const counting = day.samples.filter(({ reading }) => reading.kind === 'sitting').length;
  return {
    inEightHours: (day.rings.length * minutesOfADay) / counting,
    atRest: ringsAtRest(day).length,
  };
}
