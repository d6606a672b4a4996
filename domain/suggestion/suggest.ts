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
 * nothing is left, the wish against strength movements is relaxed, and the reason says so; an
 * empty list then means that the person has excluded everything possible, and getting up for a
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
  const wanted = allowed.filter(
    (movement) =>
      person.strength ||
      person.planDue.includes(movement.id) ||
      !movement.directions.every((direction) => direction === 'strength'),
  );
  const relaxed: Reason[] =
    wanted.length === 0 && allowed.length > 0 ? [{ kind: 'relaxed', what: 'strength' }] : [];
  const matters = {
    person,
    moment,
    history,
    seed,
    sessionsSince: sessionsSince(catalogue, history),
    movedToday: directionsOn(moment.day, catalogue, history),
  };
  return (wanted.length > 0 ? wanted : allowed)
    .map((movement) => score(movement, matters))
    .map((found) => ({ ...found, reasons: [...relaxed, ...found.reasons] }))
    .sort((a, b) => b.score - a.score || (a.movementId < b.movementId ? -1 : 1));
}
