import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Movement } from '../../../domain/movement/movement.ts';
import {
  composeSet,
  isOnFloor,
  isWarmUp,
  mainDirection,
  type SetMinutes,
} from '../../../domain/session/compose-set.ts';
import { planSession } from '../../../domain/session/plan.ts';
import { itemOf, type RoutineItem, routineOf } from '../../../domain/session/routine.ts';
import {
  catCow,
  cobra,
  find,
  invented,
  rows,
  sideBend,
  twist,
  usual,
} from './invented-movements.ts';

const ids = (minutes: SetMinutes, allowed: readonly Movement[]) =>
  composeSet(minutes, allowed, usual)?.items.map((item) => item.movementId);

describe('composeSet', () => {
  it('is nothing when nothing is allowed', () => {
    expect(composeSet(4, [], usual)).toBeNull();
  });

  it('begins with the warm-up, stays on the floor, then gets up', () => {
    expect(ids(8, [twist, cobra, sideBend, catCow])).toEqual([
      'cat-cow',
      'cobra',
      'standing-side-bend',
      'seated-twist',
    ]);
  });

  it('goes down to the floor once when there is no warm-up', () => {
    expect(ids(8, [cobra, twist, rows, sideBend])?.slice(0, 2)).toEqual([
      'standing-side-bend',
      'seated-twist',
    ]);
  });

  it('prefers what comes first in the list', () => {
    const other: Movement = { ...twist, id: 'triangle' };
    expect(ids(2, [twist, other])).toEqual(['seated-twist']);
    expect(ids(2, [other, twist])).toEqual(['triangle']);
  });

  it('takes a gentler dose when the usual one is too long', () => {
    const long: Movement = {
      ...twist,
      doses: [{ article: 'S1', dose: { holdSeconds: { min: 25, max: 90 } } }],
      defaultDose: { holdSeconds: 90, times: 1, sets: 1 },
    };
    expect(composeSet(2, [long], usual)?.items[0]?.dose).toEqual({
      holdSeconds: 25,
      times: 1,
      sets: 1,
    });
  });

  describe('with something prescribed', () => {
    const prescribed = (item: Partial<RoutineItem>) => (movement: Movement) =>
      movement === twist ? { ...itemOf(twist), ...item } : itemOf(movement);
    const doneOnce = (seconds: number) => ({ holdSeconds: seconds, times: 1, sets: 1 });

    it('takes its dose, its side and its variant', () => {
      const item = { dose: doneOnce(45), sides: 'right', variantId: 'arms-crossed' } as const;
      const items = composeSet(4, [twist, cobra], usual, prescribed(item))?.items;
      expect(items).toEqual([{ movementId: 'seated-twist', ...item }, itemOf(cobra)]);
    });

    it('leaves out what takes too long in that dose', () => {
      const tooLong = prescribed({ dose: doneOnce(200) });
      expect(composeSet(4, [twist, cobra], usual, tooLong)?.items).toEqual([itemOf(cobra)]);
    });

    it('keeps to its side where nothing but a gentler dose fits', () => {
      const item = prescribed({ dose: doneOnce(200), sides: 'left' });
      expect(composeSet(2, [twist], usual, item)?.items).toMatchObject([
        { dose: doneOnce(15), sides: 'left' },
      ]);
    });
  });

  const some = fc.shuffledSubarray([...invented], { minLength: 1 });
  const minutes = fc.constantFrom<SetMinutes>(2, 4, 8);

  it('from any movements: warm-up first, each direction once, one change of level, in time', () => {
    fc.assert(
      fc.property(some, minutes, (allowed, length) => {
        const routine = composeSet(length, allowed, usual);
        const chosen = (routine?.items ?? []).map((item) => find(item.movementId)!);
        expect(chosen.length).toBeGreaterThan(0);
        expect(chosen.every((movement) => allowed.includes(movement))).toBe(true);
        const directions = chosen.map(mainDirection);
        expect(new Set(directions).size).toBe(directions.length);
        const halfMs = length * 30_000;
        const short = allowed.some(
          (m) => isWarmUp(m) && planSession(routineOf(m), find, usual).totalMs <= halfMs,
        );
        if (short) expect(isWarmUp(chosen[0]!)).toBe(true);
        const changes = chosen.filter(
          (m, i) => i > 0 && isOnFloor(m) !== isOnFloor(chosen[i - 1]!),
        );
        expect(changes.length).toBeLessThanOrEqual(1);
        const { totalMs } = planSession(routine!, find, usual);
        expect(totalMs).toBeLessThanOrEqual(length * 60_000 * 1.15);
      }),
      { numRuns: 1_000 },
    );
  });
});
