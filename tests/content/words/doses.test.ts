import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../content/catalogue/index.ts';
import { enDoses } from '../../../content/words/en-doses.ts';
import type { Dose } from '../../../domain/movement/movement.ts';

const range = (min: number, max = min) => ({ min, max });

describe('a dose in words', () => {
  test.each<[Dose, boolean, string]>([
    [{ holdSeconds: range(20, 30) }, true, 'Hold 20–30 seconds, on each side'],
    [{ holdBreaths: range(3, 5), times: range(2, 4) }, false, 'Hold 3–5 breaths, 2–4 times'],
    [{ repetitions: range(10, 15), sets: range(2) }, false, '2 sets of 10–15 repetitions'],
    [{ durationSeconds: range(120) }, true, 'Keep moving for 2 minutes, on each side'],
    [{ holdSeconds: range(60) }, false, 'Hold 1 minute'],
    [{ openEnded: true }, false, 'Hold as long as it feels right'],
    [{ holdSeconds: range(10), openEnded: true }, false, 'Hold 10 seconds, more if it feels good'],
    [
      { repetitions: range(6, 10), positionSeconds: range(2, 4) },
      false,
      '6–10 repetitions, 2–4 seconds in each position',
    ],
  ])('%o (sided: %s) is “%s”', (dose, sided, words) => {
    expect(enDoses.dose(dose, sided)).toBe(words);
  });

  test.each([
    [{ holdSeconds: 10, times: 5, sets: 3 }, '3 sets of: hold 10 seconds, 5 times'],
    [{ repetitions: 10, times: 1, sets: 3 }, '3 sets of 10 repetitions'],
  ])('of %o every set is told: “%s”', (dose, words) => {
    expect(enDoses.chosen(dose, false)).toBe(words);
  });

  test('a chosen dose is exact', () => {
    expect(enDoses.chosen({ holdSeconds: 30, times: 3, sets: 1 }, true)).toBe(
      'Hold 30 seconds, 3 times, on each side',
    );
  });

  test('every dose of the catalogue has words that carry its numbers', () => {
    for (const movement of catalogue) {
      for (const { article, dose } of movement.doses) {
        const words = enDoses.dose(dose, movement.sided);
        const { holdBreaths, repetitions, times, sets } = dose;
        for (const part of [holdBreaths, repetitions, sets, times].filter((one) => one)) {
          if (!part || (part === times && part.max === 1)) continue;
          expect(words, `${movement.id} ${article}`).toContain(String(part.max));
        }
      }
    }
  });
});
