import { describe, expect, test } from 'vitest';
import {
  courseOfDose,
  doseProblems,
  isWithinDose,
  resolveDose,
} from '../../../domain/movement/dose.ts';
import type { ChosenDose, Dose } from '../../../domain/movement/movement.ts';
import { invented } from './invented-movement.ts';

const once = { times: 1, sets: 1 };

describe('resolveDose', () => {
  test('is the default without wishes', () => {
    expect(resolveDose(invented)).toEqual({ holdSeconds: 20, times: 2, sets: 1 });
  });

  test('is the variant’s default when the variant is wished for', () => {
    expect(resolveDose(invented, { variantId: 'pulsing' })).toEqual({
      repetitions: 10,
      times: 1,
      sets: 2,
    });
  });

  test('changes only what is wished for', () => {
    expect(resolveDose(invented, { times: 1 })).toEqual({ holdSeconds: 20, times: 1, sets: 1 });
  });

  test('replaces the unit when another is wished for', () => {
    expect(resolveDose(invented, { holdBreaths: 4 })).toEqual({
      holdBreaths: 4,
      times: 2,
      sets: 1,
    });
  });

  test.each([
    [{ holdSeconds: 0 }, /holdSeconds/],
    [{ holdSeconds: 601 }, /holdSeconds/],
    [{ times: -1 }, /times/],
    [{ sets: 2.5 }, /sets/],
    [{ repetitions: Number.NaN }, /repetitions/],
    [{ durationSeconds: Number.POSITIVE_INFINITY }, /durationSeconds/],
    [{ holdSeconds: 10, repetitions: 5 }, /holdSeconds, repetitions/],
    [{ variantId: 'upside-down' }, /upside-down/],
  ])('refuses %o and names the field', (wishes, named) => {
    expect(() => resolveDose(invented, wishes)).toThrow(RangeError);
    expect(() => resolveDose(invented, wishes)).toThrow(named);
  });
});

test('doseProblems ask for a unit when there is none', () => {
  expect(doseProblems(once)).toEqual([
    'holdSeconds, holdBreaths, repetitions, durationSeconds: one is needed',
  ]);
});

test.each([
  [{ holdSeconds: 20, ...once }, 'hold'],
  [{ holdBreaths: 5, ...once }, 'hold'],
  [{ repetitions: 10, ...once }, 'repetitions'],
  [{ durationSeconds: 60, ...once }, 'flow'],
] satisfies [ChosenDose, string][])('%o is played as %s', (dose, course) => {
  expect(courseOfDose(dose)).toBe(course);
});

describe('isWithinDose', () => {
  const range = (min: number, max = min) => ({ min, max });
  const hold = { holdSeconds: 20, ...once };

  test.each([
    ['at the lower end', hold, { holdSeconds: range(20, 30) }, true],
    ['at the upper end', { ...hold, holdSeconds: 30 }, { holdSeconds: range(20, 30) }, true],
    ['below', { ...hold, holdSeconds: 19 }, { holdSeconds: range(20, 30) }, false],
    ['above', { ...hold, holdSeconds: 31 }, { holdSeconds: range(20, 30) }, false],
    ['in another unit', { holdBreaths: 3, ...once }, { holdSeconds: range(20, 30) }, false],
    ['more often than once', { ...hold, times: 2 }, { holdSeconds: range(20) }, false],
    [
      'more often, open ended',
      { ...hold, times: 2 },
      { holdSeconds: range(20), openEnded: true },
      true,
    ],
    ['fewer sets', { repetitions: 10, ...once }, { repetitions: range(10), sets: range(2) }, false],
    ['any hold, as long as tolerated', hold, { openEnded: true }, true],
    ['nothing given', hold, {}, false],
  ] satisfies [string, ChosenDose, Dose, boolean][])('%s', (_, chosen, dose, within) => {
    expect(isWithinDose(chosen, dose)).toBe(within);
  });
});
