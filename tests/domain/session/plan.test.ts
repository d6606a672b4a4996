import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../content/catalogue/index.ts';
import { estimateSeconds } from '../../../domain/movement/estimate.ts';
import type { Movement } from '../../../domain/movement/movement.ts';
import { planSession, type SessionPlan, type SpokenSeconds } from '../../../domain/session/plan.ts';
import { itemOf, routineOf } from '../../../domain/session/routine.ts';
import { catCow, cobra, find, rows, twist, usual } from './invented-movements.ts';

function outline(plan: SessionPlan): string[] {
  return plan.phases.map(({ kind, side, durationMs }) =>
    [kind, side, `${durationMs / 1_000} s`].filter(Boolean).join(' '),
  );
}

describe('planSession', () => {
  it('walks a sided hold through both sides', () => {
    expect(outline(planSession(routineOf(twist), find, usual))).toEqual([
      'get-ready left 5 s',
      'move-in left 3 s',
      'hold left 20 s',
      'return left 2 s',
      'switch right 8 s',
      'move-in right 3 s',
      'hold right 20 s',
      'return right 2 s',
    ]);
  });

  it('begins with the right side when asked to', () => {
    const { phases } = planSession(routineOf(twist), find, { ...usual, firstSide: 'right' });
    expect(phases[0]?.side).toBe('right');
    expect(phases.at(-1)?.side).toBe('left');
  });

  it('does one side only when the routine says so', () => {
    const routine = {
      id: 'r',
      items: [{ ...routineOf(twist).items[0]!, sides: 'right' as const }],
    };
    expect(outline(planSession(routine, find, usual))).toEqual([
      'get-ready right 5 s',
      'move-in right 3 s',
      'hold right 20 s',
      'return right 2 s',
    ]);
  });

  it('counts repetitions in tempo and rests between sets', () => {
    const repetition = ['repetition-out 2 s', 'repetition-pause 1 s', 'repetition-back 2 s'];
    const set = ['move-in 2 s', ...repetition, ...repetition, ...repetition, 'return 2 s'];
    expect(outline(planSession(routineOf(rows), find, usual))).toEqual([
      'get-ready 5 s',
      ...set,
      'rest 20 s',
      ...set,
    ]);
  });

  it('numbers repetitions and sets', () => {
    const { phases } = planSession(routineOf(rows), find, usual);
    const backs = phases.filter(({ kind }) => kind === 'repetition-back');
    expect(
      backs.map(({ set, setOf, repetition, repetitionOf }) => [
        set,
        setOf,
        repetition,
        repetitionOf,
      ]),
    ).toEqual([
      [1, 2, 1, 3],
      [1, 2, 2, 3],
      [1, 2, 3, 3],
      [2, 2, 1, 3],
      [2, 2, 2, 3],
      [2, 2, 3, 3],
    ]);
  });

  it('rests for five seconds between repeated holds, and counts them', () => {
    const plan = planSession(routineOf(cobra), find, usual);
    expect(outline(plan)).toEqual([
      'get-ready 5 s',
      'move-in 3 s',
      'hold 30 s',
      'return 3 s',
      'rest 5 s',
      'move-in 3 s',
      'hold 30 s',
      'return 3 s',
    ]);
    expect(plan.phases[6]).toMatchObject({ repetition: 2, repetitionOf: 2, holdUnit: 'breaths' });
  });

  it('lets a flow run for its time', () => {
    expect(outline(planSession(routineOf(catCow), find, usual))).toEqual([
      'get-ready 5 s',
      'move-in 3 s',
      'flow 30 s',
      'return 2 s',
    ]);
  });

  it('leaves time to change to the next movement', () => {
    const routine = { id: 'r', items: [...routineOf(catCow).items, ...routineOf(twist).items] };
    const { phases } = planSession(routine, find, usual);
    expect(phases[4]).toMatchObject({
      kind: 'next-movement',
      movementId: 'seated-twist',
      side: 'left',
      itemIndex: 1,
      durationMs: 10_000,
    });
  });

  it.each([
    [50, 126_000],
    [100, 63_000],
    [200, 31_500],
  ])('at %i %% takes %i ms', (speedPercent, totalMs) => {
    expect(planSession(routineOf(twist), find, { ...usual, speedPercent }).totalMs).toBe(totalMs);
  });

  it('leaves a breath as long as the person has set it, whatever the speed', () => {
    const options = { ...usual, speedPercent: 200, breathInSeconds: 3, breathOutSeconds: 5 };
    const hold = planSession(routineOf(cobra), find, options).phases[2];
    expect(hold?.durationMs).toBe(3 * 8_000);
  });

  it('makes one step of a set of repetitions in an untimed session', () => {
    const plan = planSession(routineOf(rows), find, { ...usual, untimed: true });
    expect(outline(plan)).toEqual([
      'get-ready 5 s',
      'move-in 2 s',
      'repetitions 15 s',
      'return 2 s',
      'rest 20 s',
      'move-in 2 s',
      'repetitions 15 s',
      'return 2 s',
    ]);
  });

  it('does all sets of one side before it changes', () => {
    const routine = routineOf(twist, { sets: 2 });
    const holds = planSession(routine, find, usual).phases.filter(({ kind }) => kind === 'hold');
    expect(holds.map(({ side, set }) => [side, set])).toEqual([
      ['left', 1],
      ['left', 2],
      ['right', 1],
      ['right', 2],
    ]);
  });

  it('leaves longer to set up where it is said to take longer', () => {
    const routine = { id: 'r', items: [...routineOf(catCow).items, ...routineOf(twist).items] };
    const setup = (seconds: number) =>
      planSession(routine, find, usual, () => ({ setupSeconds: seconds }))
        .phases.filter(({ kind }) => kind === 'get-ready' || kind === 'next-movement')
        .map(({ durationMs }) => durationMs / 1_000);
    expect(setup(3)).toEqual([5, 10]);
    expect(setup(7)).toEqual([7, 10]);
    expect(setup(25)).toEqual([25, 25]);
  });

  it('leaves longer to move in and out the first time on each side only, and to both the same hold', () => {
    const { phases } = planSession(
      { id: 'r', items: [itemOf(twist, { times: 2 })] },
      find,
      usual,
      () => ({ firstMoveInSeconds: 12, laterMoveInSeconds: 6, firstReturnSeconds: 9 }),
    );
    const seconds = (kind: string) =>
      phases.filter((phase) => phase.kind === kind).map(({ durationMs }) => durationMs / 1_000);
    expect(seconds('move-in')).toEqual([12, 6, 12, 6]);
    expect(seconds('return')).toEqual([9, 2, 9, 2]);
    expect(seconds('hold')).toEqual([20, 20, 20, 20]);
  });

  it('rests and changes sides for as long as the words need, never shorter than usual', () => {
    const pauses = (spoken: SpokenSeconds) =>
      planSession({ id: 'r', items: [itemOf(twist, { times: 2 })] }, find, usual, () => spoken)
        .phases.filter(({ kind }) => kind === 'rest' || kind === 'switch')
        .map(({ durationMs }) => durationMs / 1_000);
    expect(pauses({})).toEqual([5, 8, 5]);
    expect(pauses({ restSeconds: 4, switchSeconds: 7 })).toEqual([5, 8, 5]);
    expect(pauses({ restSeconds: 9, switchSeconds: 21 })).toEqual([9, 21, 9]);
  });

  it('asks for the words of an item together with its movement', () => {
    const asked: string[] = [];
    planSession({ id: 'r', items: [itemOf(twist)] }, find, usual, (item, { id }) => {
      asked.push(`${item.movementId}: ${id}`);
      return {};
    });
    expect(asked).toEqual([`${twist.id}: ${twist.id}`]);
  });

  it('marks a second side that is only there if required, and no other phase', () => {
    const oneSided: Movement = { ...twist, secondSideIfRequired: true };
    const planned = (sides: 'both' | 'left') =>
      planSession({ id: 'r', items: [{ ...itemOf(oneSided), sides }] }, () => oneSided, usual);
    expect(planned('both').phases.map(({ kind, ifRequired }) => [kind, ifRequired])).toEqual([
      ['get-ready', undefined],
      ['move-in', undefined],
      ['hold', undefined],
      ['return', undefined],
      ['switch', true],
      ['move-in', true],
      ['hold', true],
      ['return', true],
    ]);
    expect(planned('left').phases.some(({ ifRequired }) => ifRequired)).toBe(false);
  });

  it('moves at the pace of the variant', () => {
    const plan = planSession(routineOf(twist, { variantId: 'arms-crossed' }), find, usual);
    expect(plan.phases[1]).toMatchObject({ variantId: 'arms-crossed', durationMs: 6_000 });
  });

  it.each(catalogue.map((movement) => [movement.id, movement] as const))(
    'takes as long for %s as the library says, in every variant',
    (_, movement) => {
      for (const variantId of [undefined, ...movement.variants.map(({ id }) => id)]) {
        const routine = routineOf(movement, variantId === undefined ? {} : { variantId });
        const { totalMs } = planSession(routine, () => movement, usual);
        const [item] = routine.items;
        expect(totalMs).toBe(1_000 * estimateSeconds(movement, item!.dose, variantId));
      }
    },
  );

  it('refuses a routine it cannot play', () => {
    const unknown = { ...routineOf(twist).items[0]!, movementId: 'plank' as const };
    expect(() => planSession({ id: 'r', items: [] }, find, usual)).toThrow(RangeError);
    expect(() => planSession({ id: 'r', items: [unknown] }, find, usual)).toThrow(/plank/);
  });
});
