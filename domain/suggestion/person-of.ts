import type { MovementId } from '../movement/movement.ts';
import type { Settings } from '../settings/settings.ts';
import type { Person } from './person.ts';

/** Enough for one movement on both sides; longer ones come where they are asked for. */
const usualSecondsAtHand = 240;

/**
 * What the settings say of the person, and a plan from a professional.
 *
 * @param planDue the movements of the plan that are due now, the first first
 */
export function personOf(settings: Settings, planDue: readonly MovementId[] = []): Person {
  const { places, equipment, strength, favourites, excluded } = settings;
  return {
    places,
    equipment,
    strength,
    favourites,
    excluded,
    secondsAtHand: usualSecondsAtHand,
    planDue,
  };
}
