import { describe, expect, test } from 'vitest';
import { formWords } from '../../content/words/movements/form-words.ts';
import { spokenSetupSeconds } from '../../content/words/movements/spoken-setup.ts';
import { wordsOf } from './words-of.ts';

describe('formWords', () => {
  test('are the movement’s own without a variant, or with one it does not word', () => {
    const cobra = wordsOf('cobra');
    expect(formWords(cobra)).toEqual({
      name: 'Cobra',
      fullName: 'Cobra',
      steps: cobra.steps,
      cues: cobra.cues,
    });
    expect(formWords(cobra, null)).toEqual(formWords(cobra));
    expect(formWords(cobra, 'on-one-leg')).toEqual(formWords(cobra));
  });

  test('put the variant’s steps and cues in place of the movement’s', () => {
    const cobra = wordsOf('cobra');
    const form = formWords(cobra, 'hands-off-floor');
    expect(form.name).toBe('Hands off the floor');
    expect(form.fullName).toBe('Cobra: Hands off the floor');
    expect(form.steps.setup).toBe(cobra.steps.setup);
    expect(form.steps.hold).not.toEqual(cobra.steps.hold);
    expect(form.cues['get-ready']).toBe(cobra.cues['get-ready']);
    expect(form.cues.hold).toMatch(/palms off/i);
  });
});

describe('spokenSetupSeconds', () => {
  test('grow with the words and shrink with a faster voice', () => {
    const twist = wordsOf('seated-twist');
    const setup = ['Sit down on the floor.', 'Look at your own feet.'];
    const stopIf = 'Stop if it hurts.';
    const words = { ...twist, stopIf, steps: { ...twist.steps, setup } };
    // Fourteen words in three sentences: 14 × 0.4 s + 3 × 0.8 s.
    expect(spokenSetupSeconds(words)).toBe(8);
    expect(spokenSetupSeconds(words, undefined, 2)).toBe(6);
  });

  test('follow the variant', () => {
    const superman = wordsOf('superman');
    expect(spokenSetupSeconds(superman, 'chest-only')).toBe(spokenSetupSeconds(superman));
    expect(spokenSetupSeconds(superman, 'arms-y')).toBeGreaterThan(spokenSetupSeconds(superman));
  });
});
