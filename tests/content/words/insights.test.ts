import { describe, expect, test } from 'vitest';
import { enInsights } from '../../../content/words/en-insights.ts';

describe('the sentences above the pictures of the history', () => {
  test.each([
    [1, 0, 0, 'you answered once: 1 better, 0 the same, 0 worse.'],
    [1, 2, 0, 'you answered 3 times: 1 better, 2 the same, 0 worse.'],
  ])('count answers: %i better, %i the same, %i worse', (better, same, worse, said) => {
    expect(enInsights.comfort.says(better, same, worse)).toBe(`In the last twelve weeks ${said}`);
  });

  test.each([
    [0, 0, 'No break was offered in these days.'],
    [1, 1, 'You took the one break that was offered.'],
    [0, 1, 'You did not take the one break that was offered.'],
    [1, 2, 'You took 1 of the 2 breaks that were offered.'],
  ])('count breaks: %i taken of %i', (taken, offered, said) => {
    expect(enInsights.fortnight.breaksSay(taken, offered)).toBe(said);
  });
});
