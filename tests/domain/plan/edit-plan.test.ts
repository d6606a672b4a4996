import { describe, expect, test } from 'vitest';
import { findMovement, movementById } from '../../../content/catalogue/index.ts';
import { doseUnits } from '../../../domain/movement/dose.ts';
import {
  checkPlanDraft,
  countOf,
  emptyPlan,
  inUnit,
  withOwnMovement,
  withoutPlanItem,
  withPlanItem,
  withPlanItemMoved,
  withPlanMovement,
} from '../../../domain/plan/edit-plan.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { checkDose } from '../../../domain/session/check-dose.ts';

const titled: Plan = { ...emptyPlan('2027-03-01'), title: 'Mine' };
const ids = ({ items }: Plan) => items.map(({ movementId }) => movementId);
const check = (draft: Plan) => checkPlanDraft(draft, findMovement);

function withNamed(plan: Plan, name: string): Plan {
  const next = withOwnMovement(plan);
  const index = next.items.length - 1;
  const item = next.items[index];
  if (!item?.own) throw new Error('No own movement');
  return withPlanItem(next, index, { ...item, own: { ...item.own, name, steps: ['Stand.', ''] } });
}

describe('a plan being written', () => {
  test('with nothing in it says what it lacks', () => {
    const found = check(emptyPlan('2027-03-01'));
    expect(found.ok ? [] : found.problems.map(({ path }) => path)).toEqual(['title', 'items']);
  });

  test('a movement of the catalogue comes in its usual dose, on both sides', () => {
    const found = check(withPlanMovement(titled, movementById('seated-twist')));
    const { defaultDose } = movementById('seated-twist');
    expect(found.ok && found.plan.items[0]).toMatchObject({ dose: defaultDose, sides: 'both' });
  });

  test('an own movement that is not described yet is named in the problems', () => {
    const found = check(withOwnMovement(titled));
    expect(found.ok ? [] : found.problems.map(({ path }) => path)).toEqual([
      'items[0].own.name',
      'items[0].own.steps',
    ]);
  });

  test('own movements get ids of their own, and empty lines are no steps', () => {
    const found = check(withNamed(withNamed(titled, 'Wall angel'), 'Wall angel'));
    expect(found.ok && ids(found.plan)).toEqual(['own-wall-angel', 'own-wall-angel-2']);
    expect(found.ok && found.plan.items[0]?.own?.steps).toEqual(['Stand.']);
  });

  test('empty days are no days', () => {
    const draft = { ...withPlanMovement(titled, movementById('cat-cow')), from: '', to: '' };
    const found = check(draft);
    expect(found.ok && Object.keys(found.plan)).toEqual(['title', 'items']);
  });

  test('the order changes, and stays at its ends', () => {
    const two = ['cat-cow', 'cobra'] as const;
    const plan = two.reduce((all, id) => withPlanMovement(all, movementById(id)), titled);
    expect(ids(withPlanItemMoved(plan, 1, -1))).toEqual(['cobra', 'cat-cow']);
    expect(ids(withPlanItemMoved(plan, 0, -1))).toEqual(two);
    expect(ids(withPlanItemMoved(plan, 1, 1))).toEqual(two);
    expect(ids(withoutPlanItem(plan, 0))).toEqual(['cobra']);
  });

  test.each(doseUnits)('measured in %s it can be played at once', (unit) => {
    expect(checkDose(inUnit(unit), 'dose')).toEqual([]);
    expect(countOf(unit)).toBe(unit === 'repetitions' ? 'sets' : 'times');
  });
});
