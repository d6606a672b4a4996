import type { MovementId } from '../movement/movement.ts';
import type { EpochMs } from '../time/epoch.ts';
import { dayMs } from '../time/units.ts';
import type { PastSession } from './person.ts';

/** After one "worse" a movement rests this long. */
export const restAfterWorseMs = 7 * dayMs;

/** After this many it is not offered any more unless the person asks for it. */
const worseForGood = 2;

/** The movements that rest now, because the person felt worse after them. */
export function restingMovements(
  history: readonly PastSession[],
  at: EpochMs,
): ReadonlySet<MovementId> {
  const resting = new Set<MovementId>();
  const worse = new Map<MovementId, number>();
  for (const session of history) {
    if (session.comfort !== 'worse') continue;
    for (const id of session.movementIds) {
      const times = (worse.get(id) ?? 0) + 1;
      worse.set(id, times);
      if (times >= worseForGood || at - session.at < restAfterWorseMs) resting.add(id);
    }
  }
  return resting;
}
