import { expect, test } from 'vitest';
import { enHistory } from '../../../content/words/en-history.ts';

test.each([
  [{ before: 4, after: 7 }, '4 before, 7 after, of 10'],
  [{ before: 0 }, '0 of 10 before'],
  [{ after: 10, side: 'left' as const }, '10 of 10 after, mostly on the left'],
  [{ side: 'right' as const }, 'mostly on the right'],
  [{ side: 'right' as const, sideAfter: 'left' as const }, 'mostly on the left'],
  [{ before: 4, side: 'left' as const, sideAfter: null }, '4 of 10 before'],
  [{}, ''],
])('the numbers given with a stretch, %j, read “%s”', (ratings, said) => {
  expect(enHistory.ratings(ratings)).toBe(said);
});
