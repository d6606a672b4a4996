import { catalogue, findMovement } from '../../content/catalogue/index.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import type { Movement, MovementId } from '../../domain/movement/movement.ts';
import { ownMovements, withOwnMovements } from '../../domain/plan/own-movement.ts';
import type { Plan, PlanItem } from '../../domain/plan/plan.ts';
import { planItemFor } from '../../domain/plan/plan-routine.ts';
import { type PlanToday, planDue, planToday } from '../../domain/plan/plan-today.ts';
import type { MovementLookup } from '../../domain/session/routine.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { currentZone } from '../../platform/time/now.ts';
import type { PageState } from './page-state.ts';

/** The movements there are: the catalogue's, and the plan's own. */
export function allMovements(plan: Plan | null): readonly Movement[] {
  return plan ? [...catalogue, ...ownMovements(plan)] : catalogue;
}

export function movementLookup(plan: Plan | null): MovementLookup {
  return withOwnMovements(findMovement, plan);
}

/** The name of any movement a record may hold, also one of a plan that is no longer there. */
export function movementName(id: MovementId, plan: Plan | null): string {
  if (findMovement(id)) return titles[id].name;
  return planItemFor(plan, id)?.own?.name ?? id.replace(/^own-/, '').replaceAll('-', ' ');
}

/** How far the plan has got today; `null` without a plan for today. */
export function planSoFar(state: PageState): PlanToday | null {
  const day = localDay(state.nowMs.value, currentZone());
  return planToday(state.plan.value, state.recent.value.sessions, day);
}

/** What a plan that counts today says of a movement. */
export function plannedToday(state: PageState, id: MovementId): PlanItem | undefined {
  return planSoFar(state)?.items.find(({ item }) => item.movementId === id)?.item;
}

/** The movements of the plan that are due now, the first first. */
export function planDueNow(state: PageState): readonly MovementId[] {
  const at = state.nowMs.value;
  const { sessions } = state.recent.value;
  return planDue(state.plan.value, sessions, localDay(at, currentZone()), at);
}
