import { findMovement, movementById } from '../../content/catalogue/index.ts';
import type { Movement, MovementId, VariantId } from '../../domain/movement/movement.ts';
import { routineOfItem } from '../../domain/plan/plan-routine.ts';
import { checkRoutine } from '../../domain/session/check-routine.ts';
import { composeSet, type SetMinutes, setLengths } from '../../domain/session/compose-set.ts';
import { planSession } from '../../domain/session/plan.ts';
import { itemOf, type Routine, type RoutineItem, routineOf } from '../../domain/session/routine.ts';
import { optionsFrom } from './open-session.ts';
import type { PageState } from './page-state.ts';
import { movementLookup, plannedToday } from './planned.ts';
import { suggestionsNow } from './suggested.ts';

/**
 * One movement: in the dose of the plan where it is in one that counts today, otherwise in its
 * usual dose. A variant it does not have is passed over; one that is asked for goes before the plan.
 */
export function routineOfMovement(
  state: PageState,
  id: MovementId,
  variantId?: VariantId | null,
): Routine {
  const planned = plannedToday(state, id);
  if (planned && !variantId) return routineOfItem(planned);
  const movement = movementLookup(state.plan.value)(id) ?? movementById('seated-twist');
  const known = movement.variants.some((variant) => variant.id === variantId);
  return routineOf(movement, known && variantId ? { variantId } : {});
}

/**
 * A short set out of what fits now, the best first, in the plan's doses where it counts today;
 * `null` when nothing does.
 */
export function shortSet(state: PageState, minutes: SetMinutes): Routine | null {
  const find = movementLookup(state.plan.value);
  const allowed = suggestionsNow(state).flatMap(({ movementId }) => find(movementId) ?? []);
  const itemFor = (movement: Movement): RoutineItem => {
    const planned = plannedToday(state, movement.id);
    return (planned && routineOfItem(planned).items[0]) ?? itemOf(movement);
  };
  return composeSet(minutes, allowed, optionsFrom(state.settings.value.session), itemFor);
}

/** How long a routine takes as sessions are played now, in whole seconds. */
export function routineSeconds(state: PageState, routine: Routine): number {
  const options = optionsFrom(state.settings.value.session);
  return Math.round(
    planSession(routine, movementLookup(state.plan.value), options).totalMs / 1_000,
  );
}

/** The routine of one's own with this id, if there is one that can be played. */
export function ownRoutine(state: PageState, id: string): Routine | null {
  const stored = state.routines.value.find((routine) => routine.id === id);
  const checked = checkRoutine(stored, findMovement);
  return checked.ok ? checked.routine : null;
}

/**
 * What the address of a session asks for: `?routine=<id>`, `?set=<minutes>` or
 * `?movement=<id>&variant=<id>`; `null` when it names nothing that can be played.
 */
export function askedFor(query: URLSearchParams, state: PageState): Routine | null {
  const routineId = query.get('routine');
  if (routineId !== null) return ownRoutine(state, routineId);
  const minutes = setLengths.find((length) => String(length) === query.get('set'));
  if (minutes !== undefined) return shortSet(state, minutes);
  const movement = movementLookup(state.plan.value)(query.get('movement') ?? '');
  return movement ? routineOfMovement(state, movement.id, query.get('variant')) : null;
}
