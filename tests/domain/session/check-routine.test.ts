import { describe, expect, it } from 'vitest';
import { checkRoutine } from '../../../domain/session/check-routine.ts';
import { find } from './invented-movements.ts';

const dose = { holdSeconds: 20, times: 1, sets: 1 };
const item = { movementId: 'seated-twist', dose, sides: 'both' };
const withItem = (change: object) => ({ id: 'mine', items: [{ ...item, ...change }] });
const withDose = (change: object) => withItem({ dose: { ...dose, ...change } });

describe('checkRoutine', () => {
  it('accepts a routine of known movements and leaves unknown fields out', () => {
    const routine = {
      id: 'mine',
      name: 'Mornings',
      items: [{ ...item, variantId: 'arms-crossed' }],
    };
    expect(checkRoutine({ ...routine, color: 'red' }, find)).toEqual({ ok: true, routine });
  });

  it('accepts doses as short as a second', () => {
    expect(checkRoutine(withDose({ holdSeconds: 1 }), find).ok).toBe(true);
  });

  it.each([
    ['nothing', null, ''],
    ['a list', [], ''],
    ['no id', { items: [item] }, 'id'],
    ['a name that is no text', { id: 'a', name: 7, items: [item] }, 'name'],
    ['no items', { id: 'a' }, 'items'],
    ['an empty list', { id: 'a', items: [] }, 'items'],
    ['far too many items', { id: 'a', items: Array(41).fill(item) }, 'items'],
    ['an item that is none', { id: 'a', items: [item, 5] }, 'items[1]'],
    ['an unknown movement', withItem({ movementId: 'handstand' }), 'items[0].movementId'],
    ['a name every object has', withItem({ movementId: 'constructor' }), 'items[0].movementId'],
    ['a movement id that is no text', withItem({ movementId: 3 }), 'items[0].movementId'],
    ['an unknown variant', withItem({ variantId: 'flying' }), 'items[0].variantId'],
    ['a sided movement without sides', withItem({ sides: 'none' }), 'items[0].sides'],
    ['sides that are none', withItem({ sides: 'up' }), 'items[0].sides'],
    ['no dose', withItem({ dose: undefined }), 'items[0].dose'],
    ['a zero hold', withDose({ holdSeconds: 0 }), 'items[0].dose.holdSeconds'],
    ['a negative hold', withDose({ holdSeconds: -5 }), 'items[0].dose.holdSeconds'],
    ['an absurd hold', withDose({ holdSeconds: 601 }), 'items[0].dose.holdSeconds'],
    ['a hold that is no number', withDose({ holdSeconds: '20' }), 'items[0].dose.holdSeconds'],
    [
      'an endless hold',
      withDose({ holdSeconds: Number.POSITIVE_INFINITY }),
      'items[0].dose.holdSeconds',
    ],
    ['half a second more', withDose({ holdSeconds: 20.5 }), 'items[0].dose.holdSeconds'],
    ['zero times', withDose({ times: 0 }), 'items[0].dose.times'],
    ['no sets', withDose({ sets: undefined }), 'items[0].dose.sets'],
    ['two measures at once', withDose({ repetitions: 5 }), 'items[0].dose'],
    ['no measure', withItem({ dose: { times: 1, sets: 1 } }), 'items[0].dose'],
    ['more than an hour', withDose({ holdSeconds: 600, times: 7 }), 'items[0].dose'],
  ])('refuses %s and names the field', (_, value, path) => {
    const check = checkRoutine(value, find);
    expect(check.ok ? [] : check.problems.map((problem) => problem.path)).toEqual([path]);
  });

  it('names every problem, not only the first', () => {
    const check = checkRoutine(
      {
        id: 'a',
        items: [
          { ...item, sides: 'none' },
          { ...item, movementId: 'handstand' },
        ],
      },
      find,
    );
    expect(check.ok ? [] : check.problems.map(({ path }) => path)).toEqual([
      'items[0].sides',
      'items[1].movementId',
    ]);
  });
});
