import { describe, expect, test } from 'vitest';
import type { ComfortRatings } from '../../../domain/history/records.ts';
import { averageFelt, feltByWeek } from '../../../domain/statistics/felt-by-week.ts';
import { session } from '../history/invented-records.ts';

const felt = (ratings: ComfortRatings, day = '2027-03-01') => session(600, { ratings }, day);

describe('how it felt before and after', () => {
  test('is an average of the stretches with both numbers', () => {
    const sessions = [felt({ before: 4, after: 6 }), felt({ before: 5, after: 5 })];
    expect(averageFelt(sessions)).toEqual({ before: 4.5, after: 5.5, count: 2 });
  });

  test('zero is a number, too', () => {
    expect(averageFelt([felt({ before: 0, after: 0 })])).toEqual({ before: 0, after: 0, count: 1 });
  });

  test.each<[string, ComfortRatings]>([
    ['only before', { before: 4 }],
    ['only after', { after: 4 }],
    ['neither', {}],
  ])('one with %s compares with nothing', (_name, ratings) => {
    expect(averageFelt([felt(ratings)])).toBeNull();
  });

  test('each week has its own, and none where nobody answered', () => {
    const sessions = [
      felt({ before: 2, after: 4 }, '2027-02-28'),
      felt({ before: 6, after: 7 }, '2027-03-14'),
    ];
    expect(feltByWeek(sessions, '2027-03-14', 3)).toEqual([
      { monday: '2027-02-22', felt: { before: 2, after: 4, count: 1 } },
      { monday: '2027-03-01', felt: null },
      { monday: '2027-03-08', felt: { before: 6, after: 7, count: 1 } },
    ]);
  });
});
