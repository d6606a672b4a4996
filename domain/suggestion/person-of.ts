import type { MovementId } from '../movement/movement.ts';
import type { Settings } from '../settings/settings.ts';
import type { Person } from './person.ts';

/**
 * What the settings say of the person, and a plan from a professional.
 *
 * @param planDue the movements of the plan that are due now, the first first
 */
export function personOf(settings: Settings, planDue: readonly MovementId[] = []): Person {
  const { stifferSide, ...person } = settings;
  return { ...person, ...(stifferSide !== 'none' && { stifferSide }), planDue };
}
