import { describe, expect, test } from 'vitest';
import {
  cueOfPhase,
  formWords,
  spokenSetupSeconds,
  stepsOfPhase,
} from '../../content/words/movements/phase-words.ts';
import { wordsOf } from './words-of.ts';

describe('formWords', () => {
  test('are the movement’s own without a variant, or with one it does not word', () => {
    const cobra = wordsOf('cobra');
    expect(formWords(cobra)).toEqual({ name: 'Cobra', steps: cobra.steps, cues: cobra.cues });
    expect(formWords(cobra, null)).toEqual(formWords(cobra));
    expect(formWords(cobra, 'on-one-leg')).toEqual(formWords(cobra));
  });

  test('put the variant’s steps and cues in place of the movement’s', () => {
    const cobra = wordsOf('cobra');
    const form = formWords(cobra, 'hands-off-floor');
    expect(form.name).toBe('Hands off the floor');
    expect(form.steps.setup).toBe(cobra.steps.setup);
    expect(form.steps.hold).not.toEqual(cobra.steps.hold);
    expect(form.cues['get-ready']).toBe(cobra.cues['get-ready']);
    expect(form.cues.hold).toMatch(/palms off/i);
  });
});

describe('the words of a phase', () => {
  const { steps } = wordsOf('cat-cow');

  test('repeat the setup for a new movement and for the other side', () => {
    expect(stepsOfPhase(steps, 'next-movement')).toEqual(steps.setup);
    expect(stepsOfPhase(steps, 'switch')).toEqual(steps.setup);
    expect(cueOfPhase['next-movement']).toBe('get-ready');
  });

  test('tell both ways of the movement when it flows freely', () => {
    expect(stepsOfPhase(steps, 'flow')).toEqual([
      ...(steps.repetitionOut ?? []),
      ...(steps.repetitionBack ?? []),
      ...steps.hold,
    ]);
  });

  test('are none while a repetition pauses', () => {
    expect(stepsOfPhase(steps, 'repetition-pause')).toEqual([]);
    expect(cueOfPhase['repetition-pause']).toBeNull();
  });

  test('have no repetition where the movement has none', () => {
    expect(stepsOfPhase(wordsOf('cobra').steps, 'repetition-out')).toEqual([]);
  });
});

describe('spokenSetupSeconds', () => {
  test('grow with the words and shrink with a faster voice', () => {
    const twist = wordsOf('seated-twist');
    const setup = ['Sit down on the floor.', 'Look at your own feet.'];
    const words = { ...twist, steps: { ...twist.steps, setup } };
    // Ten words in two sentences: 10 × 0.4 s + 2 × 0.8 s, rounded up.
    expect(spokenSetupSeconds(words)).toBe(6);
    expect(spokenSetupSeconds(words, undefined, 2)).toBe(4);
  });

  test('follow the variant', () => {
    const superman = wordsOf('superman');
    expect(spokenSetupSeconds(superman, 'chest-only')).toBe(spokenSetupSeconds(superman));
    expect(spokenSetupSeconds(superman, 'arms-y')).toBeGreaterThan(spokenSetupSeconds(superman));
  });
});
