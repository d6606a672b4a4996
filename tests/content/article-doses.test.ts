import { describe, expect, test } from 'vitest';
import { catalogue, movementById } from '../../content/catalogue/index.ts';
import type { ArticleId, Dose, MovementId } from '../../domain/movement/movement.ts';

/**
 * What the articles say, article by article, kept apart from the data so that a slip in either
 * shows. A dose is written the way one would say it:
 * `20-30 s` a hold, `5 breaths` a hold, `30 reps`, `for 60 s` free movement, `x 2-3` times,
 * `2 sets`, `+` an open end, `~` a number the article gives only as "a few" or "several",
 * `stay` before the seconds in each end position.
 */
const table: Record<ArticleId, readonly (readonly [MovementId, string])[]> = {
  S0: [
    ['seated-twist', '20-30 s'],
    ['thread-the-needle-reach', '20-30 s x 2-3'],
    ['cat-cow', 'for 30-60 s'],
    ['bridge', '10-30 s x 3-5'],
    ['superman', '~2-4 breaths x 4-5'],
    ['plank', '5 breaths x 2-4'],
    ['dumbbell-row', '10 reps 3 sets'],
    ['lat-pulldown', '10 reps 3 sets (to-thighs)'],
  ],
  S1: [
    ['seated-twist-floor', '20-30 s'],
    ['thread-the-needle', '20-30 s'],
    ['childs-pose', '5-10 breaths'],
    ['cat-cow', 'for 30-60 s'],
    ['downward-dog', '10 s x 5-7'],
    ['cobra', '3-5 breaths x 2-4'],
    ['bridge', '10-30 s +'],
    ['passive-backbend', '60-120 s'],
  ],
  S2: [
    ['torso-twist', '30 reps'],
    ['one-sided-mid-back-stretch', '30 s'],
    ['cat-cow', '30 reps'],
    ['foam-roller-extension', '30 reps + (oscillating)'],
    ['ball-decompression', '60 s x 3'],
    ['erector-release', 'for 120 s'],
    ['superman', '5-10 s x 10 (chest-only)'],
    ['forward-hinge-hold', '+'],
  ],
  S3: [
    ['seated-twist-floor', '+'],
    ['cat-cow', '~3-7 reps +'],
    ['cobra', '~2-4 s x ~3-7 +'],
  ],
  S4: [
    ['seated-twist-long-leg', '15-30 s x ~2-4'],
    ['cat-cow', '6-10 reps stay ~2-4'],
    ['sphinx', '30-60 s'],
    ['sphinx', '6 reps (press-ups)'],
    ['foam-roller-extension', '30-60 s +'],
    ['lunge-rotation', '15-30 s x ~2-4'],
    ['standing-side-bend', '10 s +'],
    ['triangle', '30 s'],
    ['superman', '5-10 s x 10'],
    ['dumbbell-row', '10-15 reps 2 sets'],
    ['band-row', '10-15 reps 2 sets'],
    ['plank-row', '10-15 reps 2 sets'],
    ['lat-pulldown', '10-15 reps 2 sets'],
  ],
};

/** A dose in the table's way of writing. */
function written(dose: Dose, variantId: string | undefined): string {
  const part = (name: NonNullable<Dose['ourReading']>[number]) => {
    const range = dose[name];
    if (range === undefined) return undefined;
    const numbers = range.min === range.max ? `${range.min}` : `${range.min}-${range.max}`;
    return dose.ourReading?.includes(name) ? `~${numbers}` : numbers;
  };
  const phrase = (before: string, number: string | undefined, after: string) =>
    number === undefined ? [] : [`${before}${number}${after}`];
  return [
    ...phrase('', part('holdSeconds'), ' s'),
    ...phrase('', part('holdBreaths'), ' breaths'),
    ...phrase('', part('repetitions'), ' reps'),
    ...phrase('for ', part('durationSeconds'), ' s'),
    ...phrase('x ', part('times'), ''),
    ...phrase('', part('sets'), ' sets'),
    ...phrase('stay ', part('positionSeconds'), ''),
    ...(dose.openEnded ? ['+'] : []),
    ...(variantId === undefined ? [] : [`(${variantId})`]),
  ].join(' ');
}

const articles = Object.keys(table) as ArticleId[];

describe.each(articles)('article %s', (article) => {
  const rows = table[article];

  test.each(rows)('gives %s: %s', (id, dose) => {
    const held = movementById(id)
      .doses.filter((given) => given.article === article)
      .map((given) => written(given.dose, given.variantId));
    expect(held).toContain(dose);
  });

  test('gives no dose that the table lacks', () => {
    const held = catalogue.flatMap(({ id, doses }) =>
      doses
        .filter((given) => given.article === article)
        .map((given) => `${id}: ${written(given.dose, given.variantId)}`),
    );
    expect(held.sort()).toEqual(rows.map(([id, dose]) => `${id}: ${dose}`).sort());
  });
});

describe('every dose', () => {
  const doses = catalogue.flatMap(({ id, doses: given }) =>
    given.map(({ article, dose }) => [`${id} in ${article}`, dose] as const),
  );

  test.each(doses)('of %s has one unit, or is an open hold', (_, dose) => {
    const units = (
      ['holdSeconds', 'holdBreaths', 'repetitions', 'durationSeconds'] as const
    ).filter((unit) => dose[unit] !== undefined);
    expect(units).toHaveLength(units.length === 0 && dose.openEnded ? 0 : 1);
  });

  test.each(doses)('of %s has ranges that run upwards from one', (_, dose) => {
    for (const value of Object.values(dose)) {
      if (typeof value !== 'object' || !('min' in value)) continue;
      expect(value.min).toBeGreaterThanOrEqual(1);
      expect(value.max).toBeGreaterThanOrEqual(value.min);
    }
  });
});
