import { describe, expect, test } from 'vitest';
import { catalogue, movementById } from '../../content/catalogue/index.ts';
import { formWords } from '../../content/words/movements/form-words.ts';
import { loadMovementWords } from '../../content/words/movements/load.ts';
import { formOf } from '../../domain/movement/form.ts';
import { movementIds } from './movement-ids.ts';
import { cuesOf, stepsOf, textsIn, wordCount, wordsOf } from './words-of.ts';

test('no two movements share a name', () => {
  expect(new Set(movementIds.map((id) => wordsOf(id).name)).size).toBe(27);
});

describe.each(movementIds)('the words of %s', (id) => {
  const movement = movementById(id);
  const words = wordsOf(id);

  test('are the ones that are loaded for it', async () => {
    expect(await loadMovementWords(id)).toEqual(words);
  });

  test('leave nothing empty', () => {
    for (const [place, text] of textsIn(words, id)) {
      expect(text.trim(), place).toBe(text);
      expect(text, place).not.toBe('');
    }
    for (const phase of ['setup', 'moveIn', 'hold', 'return'] as const) {
      expect(words.steps[phase], phase).not.toHaveLength(0);
    }
  });

  test('say in at most 12 words what it is for', () => {
    expect(wordCount(words.short)).toBeLessThanOrEqual(12);
  });

  test.each(stepsOf(id))('have a step of 6 to 14 words at %s', (_, step) => {
    expect(wordCount(step), step).toBeGreaterThanOrEqual(6);
    expect(wordCount(step), step).toBeLessThanOrEqual(14);
  });

  test.each(cuesOf(id))('have a cue of at most 9 words at %s', (_, cue) => {
    expect(wordCount(cue), cue).toBeLessThanOrEqual(9);
  });

  test('begin each step with a capital and end each with a full stop', () => {
    for (const [place, text] of [...stepsOf(id), ...cuesOf(id)]) {
      expect(text, place).toMatch(/^([A-Z]|\{(Side|OtherSide)\}).*\.$/);
    }
  });

  test('name two or three common mistakes', () => {
    expect(words.mistakes.length).toBeGreaterThanOrEqual(2);
    expect(words.mistakes.length).toBeLessThanOrEqual(3);
  });

  test('say when to breathe in and when out, or never to hold the breath', () => {
    expect(words.breathing).toMatch(/\b(out|breath)/i);
  });

  test('say when to stop', () => {
    expect(words.stopIf).toMatch(/^Stop if/);
  });

  test('tell where the eyes go before it is held', () => {
    const text = [...words.steps.setup, ...words.steps.moveIn, ...words.steps.hold].join(' ');
    expect(text).toMatch(/\b(look\w*|gaze|eyes)\b/i);
  });

  test('tell where hands or arms and feet, legs or knees go', () => {
    const text = [...words.steps.setup, ...words.steps.moveIn].join(' ');
    expect(text).toMatch(/\b(hands?|palms?|arms?|forearms?|elbows?)\b/i);
    expect(text).toMatch(/\b(feet|foot|legs?|knees?|kneel|shins?|heels?)\b/i);
  });

  test('name every variant of the data, and no other', () => {
    expect(Object.keys(words.variants ?? {}).sort()).toEqual(
      movement.variants.map((variant) => variant.id).sort(),
    );
  });

  test.each([undefined, ...movement.variants.map((variant) => variant.id)])(
    'have a step and a cue for each way of a repetition in the form %s, if it repeats',
    (variantId) => {
      const { steps, cues } = formWords(words, variantId);
      const repeats = formOf(movement, variantId).course !== 'hold';
      expect((steps.repetitionOut ?? []).length > 0).toBe(repeats);
      expect((steps.repetitionBack ?? []).length > 0).toBe(repeats);
      expect(cues['repetition-out'] !== undefined).toBe(repeats);
      expect(cues['repetition-back'] !== undefined).toBe(repeats);
    },
  );

  test('have a side note and a switch cue exactly when there are sides', () => {
    expect(words.sideNote !== undefined).toBe(movement.sided);
    expect(words.cues.switch !== undefined).toBe(movement.sided);
  });

  test('promise no healing and name no illness', () => {
    for (const [place, text] of textsIn(words, id)) {
      expect(text, place).not.toMatch(
        /\b(cures?|heals?|fix(es)?|treats?|diagnos\w+|guarantee\w*)\b/i,
      );
    }
  });
});

test('a cue for a repetition can be spoken within it', () => {
  // Two and a half words a second is an unhurried reading voice.
  for (const movement of catalogue) {
    for (const variantId of [undefined, ...movement.variants.map(({ id }) => id)]) {
      const { tempo, course } = formOf(movement, variantId);
      if (course !== 'repetitions' || tempo.repetition === undefined) continue;
      const { cues } = formWords(wordsOf(movement.id), variantId);
      const { outSeconds, pauseSeconds, backSeconds } = tempo.repetition;
      const place = `${movement.id} ${variantId ?? ''}`;
      expect(wordCount(cues['repetition-out'] ?? ''), place).toBeLessThanOrEqual(
        Math.ceil((outSeconds + pauseSeconds) * 2.5) + 1,
      );
      expect(wordCount(cues['repetition-back'] ?? ''), place).toBeLessThanOrEqual(
        Math.ceil(backSeconds * 2.5) + 1,
      );
    }
  }
});
