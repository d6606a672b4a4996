import { describe, expect, test } from 'vitest';
import { titles } from '../../../content/words/movements/en/titles.ts';
import { nothingRecent } from '../../../domain/history/recent.ts';
import type { Plan, PlanItem } from '../../../domain/plan/plan.ts';
import type { Reason } from '../../../domain/suggestion/person.ts';
import type { PageState } from '../../../entrypoints/surface/page-state.ts';
import { shown, shownMovement } from '../../../entrypoints/surface/suggested.ts';

const state = {
  plan: { value: null },
  nowMs: { value: 0 },
  recent: { value: nothingRecent },
} as unknown as PageState;
const onTheFloor: Reason = { kind: 'minutes-at', minutes: 2, place: 'floor' };
const turned: Reason = { kind: 'not-yet-today', direction: 'rotation' };

function reasonOf(reasons: readonly Reason[]): string {
  return shown(state, { movementId: 'cobra', reasons, score: 0 }).reason;
}

describe('why a stretch is suggested', () => {
  test('where it is done comes first, then why', () => {
    expect(reasonOf([turned, onTheFloor])).toBe(
      'On the floor. Your back has not turned yet today.',
    );
  });

  test('a place alone is no reason: what the stretch does is said with it', () => {
    expect(reasonOf([onTheFloor])).toBe(`On the floor. ${titles.cobra.short}`);
  });

  test('where nothing speaks for it, what it does is said', () => {
    expect(reasonOf([])).toBe(titles.cobra.short);
  });

  test('at most two reasons are given', () => {
    expect(reasonOf([turned, { kind: 'favourite' }, { kind: 'felt-better' }])).not.toContain(
      'felt better',
    );
  });
});

describe('the minutes beside Start', () => {
  const twist: PlanItem = {
    movementId: 'seated-twist',
    dose: { holdSeconds: 120, times: 5, sets: 1 },
    sides: 'both',
    howOften: { times: 1, per: 'day' },
  };
  const minutesWith = (plan: Plan | null) =>
    shownMovement(
      {
        plan: { value: plan },
        nowMs: { value: Date.parse('2026-11-20T12:00:00Z') },
        recent: { value: nothingRecent },
      } as unknown as PageState,
      'seated-twist',
    ).minutesLabel;

  test.each([
    ['of a plan that counts today', { title: 'Plan', items: [twist] }, '22 minutes'],
    [
      'of one side, where the plan says so',
      { title: 'Plan', items: [{ ...twist, sides: 'left' }] },
      '11 minutes',
    ],
    [
      'as usual, once the plan is over',
      { title: 'Plan', to: '2026-11-01', items: [twist] },
      minutesWith(null),
    ],
  ] as const)('are those %s', (_whose, plan, minutes) => {
    expect(minutesWith(plan)).toBe(minutes);
  });
});

describe('the shape of its drawing', () => {
  test.each([
    ['cobra', false],
    ['standing-side-bend', true],
    ['seated-twist', true],
    ['band-row', false],
  ] as const)('%s: taller than wide is %s', (movementId, upright) => {
    expect(shown(state, { movementId, reasons: [], score: 0 }).upright).toBe(upright);
  });
});
