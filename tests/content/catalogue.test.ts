import { describe, expect, test } from 'vitest';
import { articleById, articles } from '../../content/catalogue/articles.ts';
import { catalogue, findMovement, movementById } from '../../content/catalogue/index.ts';
import { courseOfDose, doseProblems, isWithinDose } from '../../domain/movement/dose.ts';
import { formOf } from '../../domain/movement/form.ts';
import { isPossible } from '../../domain/movement/possible.ts';
import { movementIds } from './movement-ids.ts';

describe('the catalogue', () => {
  test('has the twenty-seven movements, each once, in the order of its table', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(movementIds);
    expect(new Set(movementIds).size).toBe(27);
  });

  test('finds a movement by its id', () => {
    expect(movementById('cobra').id).toBe('cobra');
    expect(findMovement('cobra')).toBe(movementById('cobra'));
  });

  test.each(['', 'handstand', 'constructor', '__proto__', 'toString'])(
    'does not find "%s"',
    (id) => {
      expect(findMovement(id)).toBeUndefined();
    },
  );

  test('names the five articles it goes back to', () => {
    expect(articles.map(({ id }) => id)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
    expect(articleById('S3').publisher).toBe('IMPACT Physical Therapy');
  });

  test('moves the mid-back in every direction', () => {
    const directions = new Set(catalogue.flatMap((movement) => movement.directions));
    expect([...directions].sort()).toEqual([
      'elongation',
      'extension',
      'flexion',
      'release',
      'rotation',
      'side-bend',
      'strength',
    ]);
  });

  test('has something for a chair alone, and for standing room alone', () => {
    const atTheDesk = catalogue.filter((movement) => isPossible(movement, ['desk'], ['chair']));
    const standing = catalogue.filter((movement) => isPossible(movement, ['standing'], []));
    expect(atTheDesk.map(({ id }) => id)).toEqual(['seated-twist', 'one-sided-mid-back-stretch']);
    expect(standing.map(({ id }) => id)).toEqual([
      'standing-side-bend',
      'triangle',
      'forward-hinge-hold',
    ]);
  });
});

describe.each(catalogue.map((movement) => [movement.id, movement] as const))(
  '%s',
  (_, movement) => {
    test('has a place, a direction, a dose, a condition to ask about and a source', () => {
      expect(movement.places.length).toBeGreaterThan(0);
      expect(movement.directions.length).toBeGreaterThan(0);
      expect(movement.doses.length).toBeGreaterThan(0);
      expect(movement.askFirst.length).toBeGreaterThan(0);
      expect(movement.sources.length).toBeGreaterThan(0);
    });

    test('names as its sources exactly the articles whose doses it holds', () => {
      const articlesOfDoses = [...new Set(movement.doses.map(({ article }) => article))];
      expect(articlesOfDoses).toEqual(movement.sources);
    });

    test('repeats nothing in its lists', () => {
      for (const list of [movement.places, movement.directions, movement.askFirst]) {
        expect(new Set(list).size).toBe(list.length);
      }
    });

    test('says what its side means exactly when it has sides', () => {
      expect(movement.sideMeans !== undefined).toBe(movement.sided);
      expect(movement.secondSideIfRequired === undefined || movement.sided).toBe(true);
    });

    test('needs a chair at the desk alone, and never an empty list of alternatives', () => {
      const needed = movement.equipment.flat();
      expect(movement.equipment.every((alternatives) => alternatives.length > 0)).toBe(true);
      if (needed.includes('chair') || needed.includes('chair-with-back')) {
        expect(movement.places).toEqual(['desk']);
      }
      if (needed.includes('mat')) expect(movement.places).toEqual(['floor']);
    });

    test('is harder than those it calls easier, and the other way round', () => {
      for (const easier of movement.easier) {
        expect(movementById(easier).harder).toContain(movement.id);
      }
      for (const harder of movement.harder) {
        expect(movementById(harder).easier).toContain(movement.id);
      }
      expect([...movement.easier, ...movement.harder]).not.toContain(movement.id);
    });

    test.each([undefined, ...movement.variants.map(({ id }) => id)])(
      'can be played in the form %s, by a dose an article gives',
      (variantId) => {
        const form = formOf(movement, variantId);
        expect(doseProblems(form.defaultDose)).toEqual([]);
        expect(courseOfDose(form.defaultDose)).toBe(form.course);
        expect(
          movement.doses.filter(({ dose }) => isWithinDose(form.defaultDose, dose)),
        ).not.toHaveLength(0);
      },
    );

    test.each([undefined, ...movement.variants.map(({ id }) => id)])(
      'has a tempo in the form %s that leaves time to move',
      (variantId) => {
        const { tempo, course } = formOf(movement, variantId);
        expect(tempo.moveInSeconds).toBeGreaterThanOrEqual(3);
        expect(tempo.returnSeconds).toBeGreaterThanOrEqual(3);
        if (course !== 'hold') {
          expect(tempo.repetition?.outSeconds).toBeGreaterThanOrEqual(1);
          expect(tempo.repetition?.backSeconds).toBeGreaterThanOrEqual(1);
        }
      },
    );

    test('has each variant once, and its default form and doses among them', () => {
      const ids = movement.variants.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = [
        movement.defaultVariantId,
        ...movement.doses.map(({ variantId }) => variantId),
      ];
      for (const id of named) if (id !== undefined) expect(ids).toContain(id);
    });
  },
);
