import { describe, expect, test } from 'vitest';
import { withAnswers } from '../../../domain/history/answers.ts';
import { sideMeant } from '../../../domain/history/side-meant.ts';
import { session } from './invented-records.ts';

const bare = session(600);

describe('a session that is written again', () => {
  test('without a word on it stays as it is where nothing was said', () => {
    expect(withAnswers(bare, undefined)).toEqual(bare);
    expect(withAnswers(bare, {})).toEqual(bare);
  });

  test('keeps what was said in the meantime', () => {
    const known = { comfort: 'worse', ratings: { before: 6, after: 3, side: 'left' } } as const;
    expect(withAnswers(bare, known)).toEqual({ ...bare, ...known });
  });

  test('has its own answers go first, number by number', () => {
    const own = { ...bare, comfort: 'better' as const, ratings: { after: 8 } };
    expect(withAnswers(own, { comfort: 'worse', ratings: { before: 6, after: 3 } })).toEqual({
      ...own,
      ratings: { before: 6, after: 8 },
    });
  });

  test('takes a zero for an answer', () => {
    expect(withAnswers(bare, { ratings: { after: 0 } }).ratings).toEqual({ after: 0 });
  });

  test('keeps the side that was said at its end, also when it is written again as it was before', () => {
    const before = { ...bare, ratings: { before: 6, side: 'left' } } as const;
    for (const sideAfter of [null, 'right'] as const) {
      const told = withAnswers({ ...bare, ratings: { ...before.ratings, sideAfter } }, before);
      const again = withAnswers(before, told);
      expect(again.ratings && sideMeant(again.ratings)).toBe(sideAfter);
    }
  });

  test('has the last word on the side', () => {
    const known = { ratings: { side: 'left', sideAfter: null } } as const;
    const own = withAnswers({ ...bare, ratings: { sideAfter: 'left' } }, known);
    expect(own.ratings && sideMeant(own.ratings)).toBe('left');
  });
});

test('a record of earlier versions means the side it names', () => {
  expect(sideMeant({ before: 6, after: 3, side: 'left' })).toBe('left');
  expect(sideMeant({ before: 6 })).toBeNull();
});
