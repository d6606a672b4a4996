import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../content/catalogue/index.ts';
import type {
  Direction,
  Equipment,
  Movement,
  MovementId,
  Place,
} from '../../../domain/movement/movement.ts';
import { isPossible } from '../../../domain/movement/possible.ts';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import type { PastSession } from '../../../domain/suggestion/person.ts';
import { personOf } from '../../../domain/suggestion/person-of.ts';
import { restingMovements } from '../../../domain/suggestion/resting.ts';
import { suggest } from '../../../domain/suggestion/suggest.ts';
import { hourMs } from '../../../domain/time/units.ts';
import { anybody, movement, noon, session, sixStretches } from './invented.ts';

const allEquipment = new Set(catalogue.flatMap(({ equipment }) => equipment.flat()));

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

describe('time at hand', () => {
  const short = movement('seated-twist', { holdSeconds: 40 });
  const long = movement('sphinx', { holdSeconds: 170, directions: ['extension'] });
  const hurried = { ...anybody, minutesAtHand: 1 };

  test('nothing that takes longer is offered while something shorter is there', () => {
    const found = suggest([short, long], hurried, [session('seated-twist', 1)], noon, 'x');
    expect(found.map((s) => s.movementId)).toEqual(['seated-twist']);
    expect(suggest([short, long], anybody, [], noon, 'x')).toHaveLength(2);
  });

  test('with nothing short enough, the longer one is offered and says so first', () => {
    const found = suggest([long], hurried, [], noon, 'x');
    expect(found[0]?.reasons[0]).toEqual({ kind: 'relaxed', what: 'time' });
  });

  test('what the plan wants is offered however long it takes', () => {
    const person = { ...hurried, planDue: ['sphinx' as const] };
    const found = suggest([short, long], person, [], noon, 'x');
    expect(found[0]?.movementId).toBe('sphinx');
    expect(found[0]?.reasons[0]).toEqual({ kind: 'from-plan' });
  });

  test('time is given up before the wish against strength, and both only together', () => {
    const row = movement('plank', { directions: ['strength'], holdSeconds: 170 });
    const quickRow = movement('forward-hinge-hold', { directions: ['strength'] });
    const relaxed = (catalogue: readonly Movement[]) =>
      suggest(catalogue, hurried, [], noon, 'x')[0]?.reasons.filter((r) => r.kind === 'relaxed');
    expect(relaxed([long, quickRow])).toEqual([{ kind: 'relaxed', what: 'time' }]);
    expect(relaxed([row, quickRow])).toEqual([{ kind: 'relaxed', what: 'strength' }]);
    expect(relaxed([row])).toEqual([
      { kind: 'relaxed', what: 'time' },
      { kind: 'relaxed', what: 'strength' },
    ]);
  });
});

test('what the settings say of the person is weighed', () => {
  const settings = { ...defaultSettings, minutesAtHand: 2, stifferSide: 'right' as const };
  expect(personOf(settings, ['sphinx'])).toMatchObject({
    minutesAtHand: 2,
    stifferSide: 'right',
    planDue: ['sphinx'],
  });
  expect(personOf(defaultSettings).stifferSide).toBeUndefined();
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

  test('over any ten offers taken in a row each direction that can be had comes', () => {
    fc.assert(
      fc.property(
        places,
        fc.subarray([...allEquipment]),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(1, 2, 5),
        fc.constantFrom(undefined, 'left' as const, 'right' as const),
        fc.subarray(catalogue.map(({ id }) => id)),
        (where, things, strength, standingFirst, minutesAtHand, stifferSide, favourites) => {
          const person = {
            ...anybody,
            places: where,
            equipment: things,
            strength,
            minutesAtHand,
            favourites,
            ...(stifferSide && { stifferSide }),
          };
          const directionsOf = (id: MovementId | undefined) =>
            catalogue.find((one) => one.id === id)?.directions ?? [];
          const available = new Set(
            suggest(catalogue, person, [], noon, 's').flatMap((s) => directionsOf(s.movementId)),
          );
          const taken: PastSession[] = [];
          const came: (readonly Direction[])[] = [];
          for (let offer = 0; offer < 24; offer++) {
            const moment = { ...noon, at: noon.at + offer * hourMs, standingFirst };
            const movementId = first(catalogue, person, taken, moment, `${offer}`);
            if (!movementId) return;
            came.push(directionsOf(movementId));
            taken.push(session(movementId, -offer - 0.5));
          }
          for (let from = 0; from + 10 <= came.length; from++) {
            const ten = new Set(came.slice(from, from + 10).flat());
            expect([...available].filter((direction) => !ten.has(direction))).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
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
