import type { FieldProblem } from '../fault/fault.ts';
import type { DoseUnit } from '../movement/dose.ts';
import type { ChosenDose, Movement, MovementId } from '../movement/movement.ts';
import { itemOf, type MovementLookup } from '../session/routine.ts';
import type { DayKey } from '../time/epoch.ts';
import type { Plan, PlanItem } from './plan.ts';
import { planFileOf } from './plan-file.ts';
import { readPlan } from './read-plan.ts';

/** A plan with nothing in it yet, from today on. */
export function emptyPlan(today: DayKey): Plan {
  return { title: '', from: today, items: [] };
}

const onceADay = { times: 1, per: 'day' } as const;

/** The plan with a movement of the catalogue more, in its usual dose. */
export function withPlanMovement(plan: Plan, movement: Movement): Plan {
  const { movementId, dose, sides } = itemOf(movement);
  return { ...plan, items: [...plan.items, { movementId, dose, sides, howOften: onceADay }] };
}

/** Stands for an id until the movement has a name to make one from. */
const notNamedYet = 'own-' as MovementId;

/** The plan with a movement of its own more, that is still to be described. */
export function withOwnMovement(plan: Plan): Plan {
  const item: PlanItem = {
    movementId: notNamedYet,
    own: { name: '', steps: [], place: 'standing', figure: null },
    dose: { repetitions: 8, times: 1, sets: 1 },
    sides: 'none',
    howOften: onceADay,
  };
  return { ...plan, items: [...plan.items, item] };
}

export function withPlanItem(plan: Plan, index: number, item: PlanItem): Plan {
  return { ...plan, items: plan.items.with(index, item) };
}

export function withoutPlanItem(plan: Plan, index: number): Plan {
  return { ...plan, items: plan.items.toSpliced(index, 1) };
}

/** The plan with an item one place earlier or later; at the ends it stays where it is. */
export function withPlanItemMoved(plan: Plan, index: number, by: -1 | 1): Plan {
  const item = plan.items[index];
  const other = plan.items[index + by];
  if (!item || !other) return plan;
  return { ...plan, items: plan.items.with(index, other).with(index + by, item) };
}

const usualAmounts: Readonly<Record<DoseUnit, number>> = {
  holdSeconds: 30,
  holdBreaths: 5,
  repetitions: 8,
  durationSeconds: 60,
};

/** The dose measured otherwise: with the usual amount of that, once. */
export function inUnit(unit: DoseUnit): ChosenDose {
  return { [unit]: usualAmounts[unit], times: 1, sets: 1 };
}

/** Which count goes with a unit: sets of repetitions, otherwise how often the go is done. */
export function countOf(unit: DoseUnit): 'times' | 'sets' {
  return unit === 'repetitions' ? 'sets' : 'times';
}

export type CheckedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** A draft as it will be kept: empty lines and fields left out, own movements with their ids. */
export function checkPlanDraft(draft: Plan, movements: MovementLookup): CheckedPlan {
  const items = draft.items.map((item) => {
    if (!item.own) return item;
    const steps = item.own.steps.filter((step) => step.trim() !== '');
    return { ...item, own: { ...item.own, steps } };
  });
  const { from, to, ...others } = draft;
  const days = { ...(from && { from }), ...(to && { to }) };
  return readPlan(planFileOf({ ...others, ...days, items }), movements);
}
