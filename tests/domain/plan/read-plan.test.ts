import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, findMovement } from '../../../content/catalogue/index.ts';
import { sayFault } from '../../../content/words/en-faults.ts';
import { isOwnMovementId, ownMovementId } from '../../../domain/plan/own-movement.ts';
import { planFileOf, planFileText, readPlanFile } from '../../../domain/plan/plan-file.ts';
import { readPlan } from '../../../domain/plan/read-plan.ts';
import { departures, type JsonSchema } from '../../storage/backup/json-schema.ts';
import { mutationsOf } from '../../storage/backup/mutations.ts';
import { planByHand, planOf } from './invented-plan.ts';

const schema: JsonSchema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/schemas/midback-plan.schema.json'), 'utf8'),
);

type Change = (plan: Record<string, unknown>) => void;

function problemsOf(change: Change): readonly string[] {
  const plan = structuredClone(planByHand) as unknown as Record<string, unknown>;
  change(plan);
  const read = readPlan(plan, findMovement);
  return read.ok ? [] : read.problems.map(({ path, problem }) => `${path} ${sayFault(problem)}`);
}

const item = (plan: Record<string, unknown>, index: number) =>
  (plan.items as Record<string, Record<string, unknown>>[])[index] ?? {};

describe('a plan written by hand', () => {
  test('needs no more than a title, movements and doses', () => {
    const plan = planOf({
      title: 'Three stretches',
      items: [
        { movement: 'cat-cow', dose: { repetitions: 8 } },
        { own: { name: 'Wall angel', steps: ['Stand.'] }, dose: { repetitions: 8 } },
      ],
    });
    expect(plan.items).toEqual([
      {
        movementId: 'cat-cow',
        dose: { repetitions: 8, times: 1, sets: 1 },
        sides: 'none',
        howOften: { times: 1, per: 'day' },
      },
      {
        movementId: 'own-wall-angel',
        own: { name: 'Wall angel', steps: ['Stand.'], place: 'standing', figure: null },
        dose: { repetitions: 8, times: 1, sets: 1 },
        sides: 'none',
        howOften: { times: 1, per: 'day' },
      },
    ]);
  });

  test('a movement with sides is done on both unless the plan says one', () => {
    expect(planOf().items[0]?.sides).toBe('both');
    const oneSided = structuredClone(planByHand) as unknown as { items: { sides?: string }[] };
    if (oneSided.items[0]) oneSided.items[0].sides = 'left';
    expect(planOf(oneSided).items[0]?.sides).toBe('left');
  });

  test('is as the published schema says', () => {
    expect(departures(planByHand, schema)).toEqual([]);
  });
});

describe('every problem names its path', () => {
  test.each<[string, Change]>([
    ['title is missing', (plan) => delete plan.title],
    ['title is empty', (plan) => Object.assign(plan, { title: '  ' })],
    ['title is not a text', (plan) => Object.assign(plan, { title: 7 })],
    ['from is not a day written YYYY-MM-DD', (plan) => Object.assign(plan, { from: '1.3.2027' })],
    ['to is not a day written YYYY-MM-DD', (plan) => Object.assign(plan, { to: '2027-02-30' })],
    ['to is earlier than from', (plan) => Object.assign(plan, { to: '2027-02-01' })],
    ['items is empty', (plan) => Object.assign(plan, { items: [] })],
    ['items is not a list', (plan) => Object.assign(plan, { items: 'all' })],
    ['items[0] has neither movement nor own', (plan) => delete item(plan, 0).movement],
    [
      'items[0].movement is no movement we know: moon-walk',
      (plan) => Object.assign(item(plan, 0), { movement: 'moon-walk' }),
    ],
    [
      'items[0].movement is no movement we know: constructor',
      (plan) => Object.assign(item(plan, 0), { movement: 'constructor' }),
    ],
    ['items[0].dose is missing', (plan) => delete item(plan, 0).dose],
    [
      'items[0].dose.holdSeconds is more than 600',
      (plan) => Object.assign(item(plan, 0).dose ?? {}, { holdSeconds: 10_000 }),
    ],
    [
      'items[0].howOften.per is not one of day, week',
      (plan) => Object.assign(item(plan, 0).howOften ?? {}, { per: 'month' }),
    ],
    [
      'items[0].howOften.times is not a whole number from 1 to 12',
      (plan) => Object.assign(item(plan, 0).howOften ?? {}, { times: 0 }),
    ],
    [
      'items[0].sides is not one of both, left, right',
      (plan) => Object.assign(item(plan, 0), { sides: 'none' }),
    ],
    [
      'items[0].variant is no variant of it: upside-down',
      (plan) => Object.assign(item(plan, 0), { variant: 'upside-down' }),
    ],
    [
      'items[0].movement is no movement we know: {"toString":0}',
      (plan) => Object.assign(item(plan, 0), { movement: { toString: 0 } }),
    ],
    [
      'items[0].variant is no variant of it: {"toString":0}',
      (plan) => Object.assign(item(plan, 0), { variant: { toString: 0 } }),
    ],
    ['items[1].own.name is missing', (plan) => delete item(plan, 1).own?.name],
    [
      'items[1].own.steps[0] is not a text',
      (plan) => Object.assign(item(plan, 1).own ?? {}, { steps: [null] }),
    ],
    [
      'items[1].own.figure is not one of standing, sitting, on-all-fours, lying',
      (plan) => Object.assign(item(plan, 1).own ?? {}, { figure: 'flying' }),
    ],
    [
      'items[1] has seated-twist a second time',
      (plan) =>
        Object.assign(plan, { items: [planByHand.items[0], structuredClone(planByHand.items[0])] }),
    ],
  ])('%s', (problem, change) => {
    expect(problemsOf(change)).toEqual([problem]);
  });
});

describe('a plan file', () => {
  const read = (text: string) => readPlanFile(text, findMovement);

  test.each([
    ['nothing', '  ', { kind: 'empty' }],
    ['no JSON', '{"format":', { kind: 'not-json' }],
    ['a list', '[]', { kind: 'other-program', format: null }],
    [
      'a backup',
      '{"format":"midback-backup"}',
      { kind: 'other-program', format: 'midback-backup' },
    ],
    [
      'a newer version',
      '{"format":"midback-plan","version":2}',
      { kind: 'newer-version', version: 2, known: 1 },
    ],
    ['too much', ' '.repeat(200_000) + 1, { kind: 'too-large', most: 200_000 }],
  ])('%s is refused with its own reason', (_name, text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });

  test('what is written is read again, and written again the same', () => {
    const text = planFileText(planOf());
    const again = read(text);
    expect(again).toEqual({ ok: true, plan: planOf() });
    expect(again.ok && planFileText(again.plan)).toBe(text);
  });

  test('script in a name is a name', () => {
    const file = { ...planByHand, title: '<script>alert(1)</script>' };
    const found = read(JSON.stringify(file));
    expect(found.ok && found.plan.title).toBe('<script>alert(1)</script>');
  });

  test('no spoilt file throws, and whatever is taken is as the published schema says', () => {
    const sound = planFileText(planOf());
    let taken = 0;
    fc.assert(
      fc.property(mutationsOf(sound), (text) => {
        const found = read(text);
        if (!found.ok) return;
        taken += 1;
        expect(departures(planFileOf(found.plan), schema)).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
    expect(taken).toBeGreaterThan(0);
  });

  test('any plan made of the catalogue comes through its file unchanged', () => {
    const items = fc.uniqueArray(
      fc.record({
        movement: fc.constantFrom(...catalogue.map(({ id }) => id)),
        dose: fc.record({
          holdSeconds: fc.integer({ min: 1, max: 120 }),
          times: fc.integer({ min: 1, max: 3 }),
        }),
        howOften: fc.record({
          times: fc.integer({ min: 1, max: 12 }),
          per: fc.constantFrom('day', 'week'),
        }),
      }),
      { minLength: 1, maxLength: 12, selector: ({ movement }) => movement },
    );
    fc.assert(
      fc.property(items, (given) => {
        const plan = planOf({ title: 'Any', items: given });
        expect(read(planFileText(plan))).toEqual({ ok: true, plan });
      }),
      { numRuns: 200 },
    );
  });
});

describe('ids of own movements', () => {
  test.each([
    ['Wall angel!', 'own-wall-angel'],
    ['Übung für Großmütter', 'own-u-bung-fu-r-gro-mu-tter'],
    ['壁の天使', 'own-movement'],
  ])('%s: %s', (name, id) => expect(ownMovementId(name)).toBe(id));

  test('two of one name get two', () => {
    expect(ownMovementId('Wall angel', ['own-wall-angel'])).toBe('own-wall-angel-2');
  });

  test('no movement of the catalogue is called like one', () => {
    expect(catalogue.filter(({ id }) => isOwnMovementId(id))).toEqual([]);
  });

  test('an id goes with the file, so that a new name goes on counting', () => {
    const file = structuredClone(planFileOf(planOf())) as { items: { own?: { name: string } }[] };
    if (file.items[1]?.own) file.items[1].own.name = 'Snow angel';
    expect(planOf(file).items[1]).toMatchObject({
      movementId: 'own-wall-angel',
      own: { name: 'Snow angel' },
    });
  });
});
