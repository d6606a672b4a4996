import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const components = join(import.meta.dirname, '../../../components');

const sheets = readdirSync(components, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name,
    css: readFileSync(join(components, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }));

/** The declarations of a sheet, without the conditions of its media queries. */
function declarations(css: string): string[] {
  return css.match(/(?<=[{;]\s*)[\w-]+\s*:\s*[^;{}]+(?=[;}])/g) ?? [];
}

const physical = [
  /^(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)\b/,
  /^(left|right|top|bottom)\s*:/,
  /^(min-|max-)?(width|height)\s*:/,
  /^border-(top|bottom)-(left|right)-radius/,
  /^(text-align|float|clear)\s*:\s*(left|right)\b/,
  /^overflow-[xy]\s*:/,
];

describe('stylesheets', () => {
  test('there are some to look at', () => {
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.flatMap(({ css }) => declarations(css)).length).toBeGreaterThan(300);
  });

  test('lay out by the direction of reading, never by left and right', () => {
    // A drawing is as wide as it is, whichever way the words around it run.
    const laidOut = sheets.filter(({ name }) => !name.startsWith(join('figure', '')));
    const wrong = laidOut.flatMap(({ name, css }) =>
      declarations(css)
        .filter((declaration) => physical.some((pattern) => pattern.test(declaration)))
        .map((declaration) => `${name}: ${declaration}`),
    );
    expect(wrong).toEqual([]);
  });

  test('give text sizes that grow with the person’s own', () => {
    const wrong = sheets.flatMap(({ name, css }) =>
      declarations(css)
        .filter((declaration) => /^font(-size)?\s*:.*\b\d*\.?\d+px/.test(declaration))
        .map((declaration) => `${name}: ${declaration}`),
    );
    expect(wrong).toEqual([]);
  });

  test('take away no outline that the keyboard needs', () => {
    const wrong = sheets
      .filter(({ name }) => name !== join('design', 'base.css'))
      .flatMap(({ name, css }) =>
        declarations(css)
          .filter((declaration) => /^outline\s*:\s*(none|0)/.test(declaration))
          .map((declaration) => `${name}: ${declaration}`),
      );
    expect(wrong).toEqual([]);
  });

  test('load nothing from anywhere', () => {
    const wrong = sheets.filter(({ css }) => /@import|url\(/.test(css)).map(({ name }) => name);
    expect(wrong).toEqual([]);
  });
});
