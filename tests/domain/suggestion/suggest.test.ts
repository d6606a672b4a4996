import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Direction, Equipment, MovementId, Place } from '../../../domain/movement/movement.ts';
import { isPossible } from '../../../domain/movement/possible.ts';
import type { PastSession } from '../../../domain/suggestion/person.ts';
import { restingMovements } from '../../../domain/suggestion/resting.ts';
import { suggest } from '../../../domain/suggestion/suggest.ts';
import { hourMs } from '../../../domain/time/units.ts';
import { anybody, noon, session, sixStretches } from './invented.ts';

const ids = sixStretches.map(({ id }) => id);
const first = (...args: Parameters<typeof suggest>) => suggest(...args)[0]?.movementId;

describe('what comes first', () => {
  test('a movement of the professional’s plan that is due comes before everything', () => {
    const person = { ...anybody, planDue: ['sphinx' as const] };
    const found = suggest(sixStretches, person, [session('sphinx', 1)], noon, 'x');
    expect(found[0]).toMatchObject({ movementId: 'sphinx' });
    expect(found[0]?.reasons[0]).toEqual({ kind: 'from-plan' });
  });

  test('what is due of a plan comes in the plan’s order, whatever was done before', () => {
    const everywhere = { ...anybody, places: ['desk', 'standing', 'floor'] as const };
    const order = fc.shuffledSubarray(ids, { minLength: 2 });
    fc.assert(
      fc.property(order, fc.constantFrom(...ids), (planDue, done) => {
        const person = { ...everywhere, planDue, favourites: [done] };
        const found = suggest(sixStretches, person, [session(done, 1)], noon, 'x');
        expect(found.slice(0, planDue.length).map(({ movementId }) => movementId)).toEqual(planDue);
      }),
      { numRuns: 100 },
    );
  });

  test('after two limits of sitting the first one gets the person up', () => {
    const moment = { ...noon, sittingMs: 70 * 60_000, standingFirst: true };
    const person = { ...anybody, places: ['desk', 'standing'] as const };
    const history = ids.slice(0, 2).map((id, i) => session(id, i + 1));
    const found = suggest(sixStretches, person, history, moment, 'x')[0];
    expect(found?.movementId).toBe('standing-side-bend');
    expect(found?.reasons).toContainEqual({ kind: 'stand-up', sittingMinutes: 70 });
  });

  test('the direction that has waited longest comes first, and says so', () => {
    const history = (['childs-pose', 'seated-twist', 'standing-side-bend', 'sphinx'] as const).map(
      (id, i) => session(id, 40 - i),
    );
    const found = suggest(sixStretches, anybody, history, noon, 'x')[0];
    expect(found?.movementId).toBe('one-sided-mid-back-stretch');
    expect(found?.reasons[0]).toEqual({ kind: 'not-yet-today', direction: 'flexion' });
  });

  test('of equals, the one that felt better last time comes before the one that did not', () => {
    const twins = sixStretches.map((m) => ({ ...m, directions: ['rotation' as Direction] }));
    const history = [
      session('sphinx', 50, { comfort: 'better' }),
      session('childs-pose', 51, { comfort: 'same' }),
      session('seated-twist', 49),
    ];
    expect(first(twins, anybody, history, noon, 'x')).toBe('sphinx');
  });

  test('a favourite comes before its equals', () => {
    const twins = sixStretches.map((m) => ({ ...m, directions: ['rotation' as Direction] }));
    const person = { ...anybody, favourites: ['childs-pose' as MovementId] };
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      expect(first(twins, person, [], noon, seed)).toBe('childs-pose');
    }
  });

  test('the neglected side is named when the sides are uneven', () => {
    const history = [session('seated-twist', 3, { leftMs: 60_000, rightMs: 10_000 })];
    const twist = suggest(sixStretches, anybody, history, noon, 'x').find(
      ({ movementId }) => movementId === 'seated-twist',
    );
    expect(twist?.reasons).toContainEqual({ kind: 'uneven-sides', side: 'right' });
  });

  test('the side the person calls stiffer is named instead of the neglected one', () => {
    const history = [session('seated-twist', 3, { leftMs: 60_000, rightMs: 10_000 })];
    const person = { ...anybody, stifferSide: 'left' as const };
    const twist = suggest(sixStretches, person, history, noon, 'x').find(
      ({ movementId }) => movementId === 'seated-twist',
    );
    expect(twist?.reasons).toContainEqual({ kind: 'stiffer-side', side: 'left' });
    expect(twist?.reasons).not.toContainEqual({ kind: 'uneven-sides', side: 'right' });
  });
});

describe('what is never offered', () => {
  test('a movement rests for a week after one "worse"', () => {
    const history = [session('sphinx', 24, { comfort: 'worse' })];
    expect(restingMovements(history, noon.at).has('sphinx')).toBe(true);
    expect(restingMovements(history, noon.at + 7 * 24 * hourMs).has('sphinx')).toBe(false);
  });

  test('a movement that felt worse twice is not offered any more', () => {
    const history = [
      session('sphinx', 9000, { comfort: 'worse' }),
      session('sphinx', 8000, { comfort: 'worse' }),
    ];
    const found = suggest(sixStretches, anybody, history, noon, 'x');
    expect(found.map(({ movementId }) => movementId)).not.toContain('sphinx');
  });

  test('strength movements come only where they are wanted', () => {
    const without = suggest(sixStretches, anybody, [], noon, 'x');
    const withStrength = suggest(sixStretches, { ...anybody, strength: true }, [], noon, 'x');
    expect(without.map((s) => s.movementId)).not.toContain('forward-hinge-hold');
    expect(withStrength.map((s) => s.movementId)).toContain('forward-hinge-hold');
  });

  test('with nothing but strength left, it is offered and the relaxed wish is said first', () => {
    const person = {
      ...anybody,
      places: ['standing' as Place],
      excluded: ['standing-side-bend' as const],
    };
    const found = suggest(sixStretches, person, [], noon, 'x');
    expect(found.map((s) => s.movementId)).toEqual(['forward-hinge-hold']);
    expect(found[0]?.reasons[0]).toEqual({ kind: 'relaxed', what: 'strength' });
  });
});

const places = fc.subarray<Place>(['desk', 'standing', 'floor'], { minLength: 1 });
const equipment = fc.subarray<Equipment>(['chair', 'mat']);
const pastSession = fc.record({
  movementId: fc.constantFrom(...ids),
  hoursAgo: fc.integer({ min: 1, max: 1000 }),
  comfort: fc.constantFrom('better', 'same', 'worse', undefined),
});
const history = fc
  .uniqueArray(pastSession, { maxLength: 30, selector: ({ hoursAgo }) => hoursAgo })
  .map((list): PastSession[] =>
    list.map(({ movementId, hoursAgo, comfort }) =>
      session(movementId, hoursAgo, comfort ? { comfort } : {}),
    ),
  );

describe('for every person and history', () => {
  test('no suggestion is excluded, rests, or needs what is not there', () => {
    fc.assert(
      fc.property(
        places,
        equipment,
        history,
        fc.subarray(ids),
        fc.boolean(),
        (where, things, past, excluded, strength) => {
          const person = { ...anybody, places: where, equipment: things, excluded, strength };
          const resting = restingMovements(past, noon.at);
          for (const { movementId, reasons } of suggest(sixStretches, person, past, noon, 's')) {
            const found = sixStretches.find(({ id }) => id === movementId)!;
            expect(excluded).not.toContain(movementId);
            expect(resting.has(movementId)).toBe(false);
            expect(isPossible(found, where, things)).toBe(true);
            expect(reasons.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('over any ten offers taken each direction that can be had comes', () => {
    fc.assert(
      fc.property(
        places,
        equipment,
        history,
        fc.boolean(),
        fc.boolean(),
        (where, things, past, strength, standingFirst) => {
          const person = { ...anybody, places: where, equipment: things, strength };
          const taken: PastSession[] = past.map(({ comfort: _, ...rest }) => rest);
          const available = new Set(
            suggest(sixStretches, person, taken, noon, 's').flatMap(
              ({ movementId }) => sixStretches.find(({ id }) => id === movementId)!.directions,
            ),
          );
          const came = new Set<Direction>();
          for (let offer = 0; offer < 10; offer++) {
            const at = noon.at + offer * hourMs;
            const movementId = first(
              sixStretches,
              person,
              taken,
              { ...noon, at, standingFirst },
              `${offer}`,
            );
            if (!movementId) return;
            for (const d of sixStretches.find(({ id }) => id === movementId)!.directions)
              came.add(d);
            taken.push(session(movementId, -offer - 0.5));
          }
          expect([...available].filter((direction) => !came.has(direction))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('equal input gives equal output', () => {
    fc.assert(
      fc.property(history, fc.string(), (past, seed) => {
        expect(suggest(sixStretches, anybody, past, noon, seed)).toEqual(
          suggest([...sixStretches].reverse(), anybody, [...past].reverse(), noon, seed),
        );
      }),
      { numRuns: 300 },
    );
  });
});
