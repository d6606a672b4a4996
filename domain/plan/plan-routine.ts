import type { MovementId } from '../movement/movement.ts';
import type { Routine } from '../session/routine.ts';
import type { Plan, PlanItem } from './plan.ts';

/** One prescribed movement as a routine: in the dose and on the sides the plan says. */
export function routineOfItem({ movementId, variantId, dose, sides }: PlanItem): Routine {
  return {
    id: `plan-${movementId}`,
    items: [{ movementId, ...(variantId !== undefined && { variantId }), dose, sides }],
  };
}

/** The item for a movement, if the plan has one. */
export function planItemFor(plan: Plan | null, id: MovementId): PlanItem | undefined {
  return plan?.items.find(({ movementId }) => movementId === id);
}
