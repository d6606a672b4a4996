import { minutesOf } from '../movement/estimate.ts';
import type { Movement } from '../movement/movement.ts';
import { isPossible } from '../movement/possible.ts';
import { directionsOn, sessionsSince } from './directions.ts';
import type { Moment, PastSession, Person, Reason, Suggestion } from './person.ts';
import { restingMovements } from './resting.ts';
import { score } from './score.ts';

/**
 * The movements that fit now, the best first, each with its reasons.
 *
 * Never one that is excluded or rests, never one whose place or equipment is not there. Where
 * nothing is left, the time at hand is relaxed, then the wish against strength movements, and the reason
 * says so; an empty list then means that the person has excluded everything possible, and getting up for a
 * few steps is the answer.
 *
 * @param seed decides between equals: the day's key gives the same order all day.
 */
export function suggest(
  catalogue: readonly Movement[],
  person: Person,
  history: readonly PastSession[],
  moment: Moment,
  seed: string,
): readonly Suggestion[] {
  const resting = restingMovements(history, moment.at);
  const allowed = catalogue.filter(
    (movement) =>
      !person.excluded.includes(movement.id) &&
      !resting.has(movement.id) &&
      isPossible(movement, person.places, person.equipment),
  );
  const { among, relaxed } = wantedOf(allowed, person);
  const matters = {
    person,
    moment,
    history,
    seed,
    sessionsSince: sessionsSince(catalogue, history),
    movedToday: directionsOn(moment.day, catalogue, history),
  };
  return among
    .map((movement) => score(movement, matters))
    .map((found) => ({ ...found, reasons: [...relaxed, ...found.reasons] }))
    .sort((a, b) => b.score - a.score || (a.movementId < b.movementId ? -1 : 1));
}

/** The wishes that are given up when nothing fits all of them, the lightest first. */
const relaxations: readonly (readonly ('time' | 'strength')[])[] = [
  [],
  ['time'],
  ['strength'],
  ['time', 'strength'],
];

/** What fits the person's wishes, or as many of them as can be had; what is in the plan always does. */
function wantedOf(
  allowed: readonly Movement[],
  { planDue, strength, minutesAtHand }: Person,
): { readonly among: readonly Movement[]; readonly relaxed: readonly Reason[] } {
  const isStretch = ({ directions }: Movement) => directions.some((one) => one !== 'strength');
  for (const relaxed of relaxations) {
    const among = allowed.filter(
      (movement) =>
        planDue.includes(movement.id) ||
        ((strength || relaxed.includes('strength') || isStretch(movement)) &&
          (relaxed.includes('time') || minutesOf(movement) <= minutesAtHand)),
    );
    if (among.length > 0) {
      return { among, relaxed: relaxed.map((what) => ({ kind: 'relaxed', what })) };
    }
  }
  return { among: [], relaxed: [] };
}
