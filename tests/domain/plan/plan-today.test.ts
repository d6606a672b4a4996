import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findMovement } from '../../../content/catalogue/index.ts';
import { addDays } from '../../../domain/history/day-keys.ts';
import type { DonePart } from '../../../domain/history/records.ts';
import { completeMovements } from '../../../domain/plan/complete-movements.ts';
import { ownMovements, withOwnMovements } from '../../../domain/plan/own-movement.ts';
import { routineOfItem } from '../../../domain/plan/plan-routine.ts';
import { planDue, planToday } from '../../../domain/plan/plan-today.ts';
import { planSession } from '../../../domain/session/plan.ts';
import { hourMs } from '../../../domain/time/units.ts';
import { done, planOf } from './invented-plan.ts';

afterEach(() => vi.unstubAllEnvs());

const plan = planOf();
const monday = '2027-03-01';
const noon = Date.parse(`${monday}T12:00:00Z`);
const twist = 'seated-twist';
const angel = 'own-wall-angel';

describe('what is due', () => {
  test('at first everything, in the order of the plan', () => {
    expect(planDue(plan, [], monday, noon)).toEqual([twist, angel]);
  });

  test('what was done less often today comes first', () => {
    expect(planDue(plan, [done(twist, monday)], monday, noon)).toEqual([angel, twist]);
  });

  test('what was done as often as wanted is not due', () => {
    const both = [done(twist, monday, 8), done(twist, monday, 9), done(angel, monday)];
    expect(planDue(plan, both, monday, noon)).toEqual([]);
  });

  test('the second time is not due within an hour of the first', () => {
    const at = Date.parse(`${monday}T09:00:00Z`);
    const once = [done(twist, monday, 9), done(angel, monday, 9)];
    expect(planDue(plan, once, monday, at + hourMs - 1)).toEqual([]);
    expect(planDue(plan, once, monday, at + hourMs)).toEqual([twist]);
  });

  test.each([
    ['before its first day', '2027-02-28'],
    ['after its last day', '2027-04-12'],
  ])('nothing %s', (_name, day) => {
    expect(planToday(plan, [], day)).toBeNull();
    expect(planDue(plan, [], day, noon)).toEqual([]);
  });
});

describe.each(['UTC', 'Asia/Kolkata', 'America/Los_Angeles'])(
  'three times a week, in %s',
  (zone) => {
    const wanted = (day: string, days: string[]) => {
      vi.stubEnv('TZ', zone);
      const sessions = days.map((each) => done(angel, each));
      return planToday(plan, sessions, day)?.items[1]?.wanted;
    };
    test('is one a day until the three are done', () => {
      expect(wanted('2027-03-02', [])).toBe(1);
      expect(wanted('2027-03-04', ['2027-03-01', '2027-03-02', '2027-03-03'])).toBe(0);
    });
    test('begins anew on Monday', () => {
      expect(wanted('2027-03-08', ['2027-03-05', '2027-03-06', '2027-03-07'])).toBe(1);
    });
    test('puts together on the last day what is left', () => {
      expect(wanted('2027-03-07', ['2027-03-01'])).toBe(2);
    });
  },
);

describe('counting', () => {
  test('two of three today', () => {
    const sessions = [done(twist, monday, 8), done(angel, monday)];
    expect(planToday(plan, sessions, monday)).toMatchObject({ done: 2, wanted: 3 });
  });

  test('never more than wanted, and no more of one makes up for another', () => {
    const days = fc.integer({ min: 0, max: 20 });
    const ids = fc.constantFrom(twist, angel, 'cat-cow');
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, days)), days, (given, today) => {
        const sessions = given.map(([id, day]) => done(id, addDays(monday, day)));
        const day = addDays(monday, today);
        const found = planToday(plan, sessions, day);
        const due = planDue(plan, sessions, day, Date.parse(`${day}T23:00:00Z`));
        expect(found?.done).toBeLessThanOrEqual(found?.wanted ?? 0);
        // With the pauses over, something is due exactly as long as something is left.
        expect(due.length > 0).toBe((found?.done ?? 0) < (found?.wanted ?? 0));
      }),
    );
  });

  const part = (side: DonePart['side'], complete: boolean): DonePart => ({
    movementId: 'seated-twist',
    side,
    heldMs: 1,
    repetitions: 1,
    complete,
  });
  test.each<[string, DonePart[], boolean]>([
    ['both sides done', [part('left', true), part('right', true)], true],
    ['one side begun', [part('left', true), part('right', false)], false],
    ['one side only', [part('left', true)], false],
    ['nothing of it', [], false],
  ])('of a session that was left, %s counts: %s', (_name, parts, counts) => {
    const session = { movementIds: ['seated-twist'] as const, parts, outcome: 'partly' as const };
    expect(completeMovements(session).length > 0).toBe(counts);
  });

  test('a complete session has done all of its movements', () => {
    const session = { movementIds: ['cobra'] as const, parts: [], outcome: 'complete' as const };
    expect(completeMovements(session)).toEqual(['cobra']);
  });
});

describe('an own movement', () => {
  const options = { speedPercent: 100, breathInSeconds: 4, breathOutSeconds: 6, untimed: false };

  test.each([
    [{ holdSeconds: 20 }, 'hold'],
    [{ holdBreaths: 3 }, 'hold'],
    [{ repetitions: 8 }, 'repetitions'],
    [{ durationSeconds: 30 }, 'flow'],
  ])('with %o is played as %s, on the sides the plan says', (dose, course) => {
    for (const sides of ['both', 'left', 'none'] as const) {
      const item = { own: { name: 'Wall angel', steps: ['Stand.'] }, dose, sides };
      const own = planOf({ title: 'Own', items: [item] });
      const find = withOwnMovements(findMovement, own);
      expect(ownMovements(own)).toMatchObject([{ id: angel, course, sided: sides !== 'none' }]);
      const [first] = own.items;
      const session = first && planSession(routineOfItem(first), find, options);
      expect(session?.totalMs).toBeGreaterThan(0);
      const played = new Set(session?.phases.map(({ side }) => side).filter(Boolean));
      expect([...played]).toEqual({ both: ['left', 'right'], left: ['left'], none: [] }[sides]);
    }
  });
});
