import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mixColours, PALETTES } from '../../../components/figure/palette.ts';

const css = readFileSync(new URL('../../../components/figure/figure.css', import.meta.url), 'utf8');

/** The block that follows a selector, up to its closing brace. */
const block = (selector: string, from = 0) => {
  const start = css.indexOf(`${selector} {`, from);
  return css.slice(start, css.indexOf('}', start));
};

/** A custom property's pair of values by day and by night. */
const pair = (text: string, name: string): readonly [string, string] => {
  const value = new RegExp(`--figure-${name}: ([^;]+);`).exec(text)?.[1] ?? '';
  const both = /light-dark\((#\w+), (#\w+)\)/.exec(value);
  return both ? [both[1]!, both[2]!] : [value, value];
};

const NAMES = [
  'paper',
  'mat',
  'mat-edge',
  'shadow',
  'pants',
  'hair',
  'glow',
  'prop',
  'prop2',
  'band',
  'weight',
  'door',
  'door-frame',
  'dim',
] as const;

describe('the colours of a standalone picture are those of the stylesheet', () => {
  it.each([
    [':root', 'light', 'dark'],
    ['html[data-theme="contrast"]', 'contrast', 'contrast-dark'],
    ['@media (prefers-contrast: more) {\n  :root', 'contrast', 'contrast-dark'],
  ] as const)('%s', (selector, day, night) => {
    const text = block(selector);
    for (const name of NAMES) {
      expect([name, ...pair(text, name)]).toEqual([
        name,
        PALETTES[day][name],
        PALETTES[night][name],
      ]);
    }
    for (const shirt of ['sky', 'sage', 'sand'] as const) {
      expect(pair(text, shirt)).toEqual([
        PALETTES[day].shirts[shirt],
        PALETTES[night].shirts[shirt],
      ]);
    }
  });

  it('skin tones', () => {
    for (const tone of [1, 2, 3, 4, 5, 6] as const) {
      expect(block(`.figure.skin-${tone}`)).toContain(PALETTES.light.skins[tone]);
    }
  });

  it.each([
    [':root', 'light'],
    ['html[data-theme="dark"]', 'dark'],
    ['html[data-theme="contrast"]', 'contrast'],
    ['html[data-theme="contrast"]', 'contrast-dark'],
  ] as const)('shares of shade and distance of %s', (selector, theme) => {
    expect(block(selector)).toContain(`--figure-shade: ${PALETTES[theme].shade * 100}%`);
    expect(block(selector)).toContain(`--figure-far: ${PALETTES[theme].far * 100}%`);
  });
});

describe('mixing colours', () => {
  it.each([
    ['#000000', '#ffffff', 0, '#000000'],
    ['#000000', '#ffffff', 1, '#ffffff'],
    ['#000000', '#ffffff', 0.5, '#808080'],
    ['#102030', '#304050', 0.25, '#182838'],
  ])('%s with %s at %d is %s', (a, b, share, mixed) => {
    expect(mixColours(a, b, share)).toBe(mixed);
  });
});
