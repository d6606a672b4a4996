import { describe, expect, test } from 'vitest';
import { nothingRecent } from '../../../domain/history/recent.ts';
import type { Plan, PlanItem } from '../../../domain/plan/plan.ts';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import type { PageState } from '../../../entrypoints/surface/page-state.ts';
import { shortSet } from '../../../entrypoints/surface/wished-routine.ts';

const prescribed: PlanItem = {
  movementId: 'seated-twist',
  dose: { holdSeconds: 40, times: 1, sets: 1 },
  sides: 'left',
  howOften: { times: 1, per: 'day' },
};

const setWith = (plan: Plan | null) =>
  shortSet(
    {
      nowMs: { value: Date.parse('2026-11-20T12:00:00Z') },
      recent: { value: nothingRecent },
      settings: { value: defaultSettings },
      reading: { value: { sittingMs: 0 } },
      plan: { value: plan },
    } as unknown as PageState,
    4,
  )?.items;

describe('a short set', () => {
  test('does what a plan prescribes the way the plan says', () => {
    const { movementId, dose, sides } = prescribed;
    expect(setWith({ title: 'Plan', items: [prescribed] })).toContainEqual({
      movementId,
      dose,
      sides,
    });
  });

  test('knows nothing of a plan that counts no more', () => {
    const usual = setWith(null) ?? [];
    const items = usual.map(({ movementId }) => ({ ...prescribed, movementId }));
    expect(usual).not.toEqual([]);
    expect(setWith({ title: 'Plan', to: '2026-11-01', items })).toEqual(usual);
  });
});
