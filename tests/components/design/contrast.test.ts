import { describe, expect, test } from 'vitest';
import { colour, contrast, contrastAsked, contrastSet, type Scheme, usual } from './tokens.ts';

const grounds = ['paper', 'paper-raised', 'paper-sunken', 'sky-wash'] as const;

/** What is written in which colour on what. */
const text: readonly (readonly [string, string])[] = [
  ...grounds.map((ground) => ['ink', ground] as const),
  ...grounds.map((ground) => ['ink-soft', ground] as const),
  ['ink', 'care-wash'],
  ['care', 'care-wash'],
  ['care', 'paper'],
  ['sky-deep', 'paper'],
  ['sky-deep', 'paper-raised'],
  ['sky-deep', 'sky-wash'],
  ['on-sky-deep', 'sky-deep'],
];

/** What has to be seen without being read: edges of controls, focus, the ring and the ribbon. */
const drawn: readonly (readonly [string, string])[] = [
  ['line-strong', 'paper'],
  ['line-strong', 'paper-raised'],
  ['focus', 'paper'],
  ['focus', 'paper-raised'],
  ['focus', 'care-wash'],
  ['focus', 'sky-wash'],
  ['sky', 'paper'],
  ['sky-deep', 'paper'],
  ['chart-sky', 'paper'],
  ['chart-deep', 'paper'],
];

const schemes: readonly Scheme[] = ['light', 'dark'];

describe.each(schemes)('in the %s scheme', (scheme) => {
  test.each(text)('%s on %s reads well (4.5 : 1)', (ink, ground) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(drawn)('%s on %s is seen (3 : 1)', (line, ground) => {
    expect(contrast(colour(line, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });

  test.each(text)('with high contrast, %s on %s reads at 7 : 1', (ink, ground) => {
    const ratio = contrast(colour(ink, scheme, contrastSet), colour(ground, scheme, contrastSet));
    expect(ratio).toBeGreaterThanOrEqual(7);
  });

  test.each(drawn)('with high contrast, %s on %s is seen at 4.5 : 1', (line, ground) => {
    const ratio = contrast(colour(line, scheme, contrastSet), colour(ground, scheme, contrastSet));
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });
});

test.each(schemes)(
  'in the %s scheme, blocks of a chart are told apart by lightness (3 : 1)',
  (scheme) => {
    for (const tokens of [usual, contrastSet]) {
      const [sky, deep] = ['chart-sky', 'chart-deep'].map((name) => colour(name, scheme, tokens));
      expect(contrast(sky ?? '', deep ?? '')).toBeGreaterThanOrEqual(3);
    }
  },
);

test('high contrast is the same, whether the system or the person asks for it', () => {
  expect([...contrastAsked]).toEqual([...contrastSet]);
});

test('edge case: black on white is 21 : 1, a colour on itself 1 : 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#285b94', '#285b94')).toBe(1);
});

test('every length of text is in rem, so that text zoom takes it along', () => {
  const sizes = [...usual].filter(([name]) => /^text-(s|m|l|xl)$/.test(name));
  expect(sizes).toHaveLength(4);
  for (const [name, value] of sizes) expect(value, name).toMatch(/rem/);
});
