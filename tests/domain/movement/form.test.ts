import { describe, expect, test } from 'vitest';
import { estimateSeconds, restSecondsOf } from '../../../domain/movement/estimate.ts';
import { formOf, variantOf } from '../../../domain/movement/form.ts';
import { isPossible, missingEquipment } from '../../../domain/movement/possible.ts';
import { invented } from './invented-movement.ts';

describe('formOf', () => {
  test('is the movement’s own without a variant', () => {
    expect(formOf(invented)).toEqual({
      course: 'hold',
      defaultDose: invented.defaultDose,
      tempo: invented.tempo,
      equipment: invented.equipment,
    });
  });

  test('takes from the variant what it says itself', () => {
    expect(formOf(invented, 'pulsing')).toMatchObject({
      course: 'repetitions',
      equipment: [['chair-with-back']],
    });
  });

  test('refuses a variant the movement does not have', () => {
    expect(() => variantOf(invented, 'upside-down')).toThrow(/upside-down/);
  });
});

describe('estimateSeconds', () => {
  test('counts both sides, the way in and out, and the rests between', () => {
    // get ready 5, a side 2 × (3 + 20 + 2) + rest 5 = 55, twice, switch 8
    expect(estimateSeconds(invented, invented.defaultDose)).toBe(5 + 55 + 8 + 55);
  });

  test('counts one side of a movement that has no sides', () => {
    const unsided = { ...invented, sided: false };
    expect(estimateSeconds(unsided, invented.defaultDose)).toBe(5 + 55);
  });

  test('counts breaths by their length', () => {
    const breaths = { holdBreaths: 3, times: 1, sets: 1 };
    const timing = { getReadySeconds: 0, switchSeconds: 0, breathSeconds: 8 };
    expect(estimateSeconds(invented, breaths, undefined, timing)).toBe(2 * (3 + 24 + 2));
  });

  test('counts repetitions in the variant’s tempo, and its rest between sets', () => {
    const dose = { repetitions: 10, times: 1, sets: 2 };
    const side = 2 * (3 + 40 + 2) + 30;
    expect(estimateSeconds(invented, dose, 'pulsing')).toBe(5 + side + 8 + side);
  });

  test('repeats at the pace of moving in and out where there is no tempo', () => {
    const dose = { repetitions: 4, times: 1, sets: 1 };
    const side = 3 + 4 * (3 + 2) + 2;
    expect(estimateSeconds(invented, dose)).toBe(5 + side + 8 + side);
  });

  test('rests five seconds where the tempo says nothing', () => {
    expect(restSecondsOf({ moveInSeconds: 1, returnSeconds: 1 })).toBe(5);
  });
});

describe('what is possible', () => {
  test.each([
    [['desk'], ['chair', 'rolled-towel'], true],
    [['floor', 'standing'], ['chair', 'foam-roller'], true],
    [['floor'], ['chair', 'foam-roller'], false],
    [['desk'], ['chair'], false],
    [['desk'], ['chair-with-back', 'foam-roller'], true],
    [[], ['chair', 'foam-roller'], false],
  ] as const)('at %o with %o: %s', (places, equipment, possible) => {
    expect(isPossible(invented, places, equipment)).toBe(possible);
  });

  test('names what is missing, with its alternatives', () => {
    expect(missingEquipment(invented, ['chair'])).toEqual([['foam-roller', 'rolled-towel']]);
    expect(missingEquipment(invented, ['chair'], 'pulsing')).toEqual([['chair-with-back']]);
    expect(missingEquipment(invented, ['chair-with-back'], 'pulsing')).toEqual([]);
  });
});
