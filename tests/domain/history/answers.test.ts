import { describe, expect, test } from 'vitest';
import { withAnswers } from '../../../domain/history/answers.ts';
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
});
