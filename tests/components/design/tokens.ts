import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(
  join(import.meta.dirname, '../../../components/design/tokens.css'),
  'utf8',
).replace(/\/\*[\s\S]*?\*\//g, '');

/** The declarations of the first block after `selector`. */
function block(selector: string): ReadonlyMap<string, string> {
  const at = css.indexOf(selector);
  if (at < 0) throw new Error(`tokens.css has no ${selector}`);
  const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

export const usual = block(':root {');
export const contrastSet = block('html[data-theme="contrast"]');
export const contrastAsked = block('@media (prefers-contrast: more) {\n  :root');

export type Scheme = 'light' | 'dark';

/** The colour of a token in one scheme, `#rrggbb`; the usual one where a block leaves it out. */
export function colour(name: string, scheme: Scheme, tokens = usual): string {
  const value = tokens.get(name) ?? usual.get(name) ?? '';
  const pair = /light-dark\((#\w{6}),\s*(#\w{6})\)/.exec(value);
  if (!pair) throw new Error(`--${name} is no pair of colours: ${value}`);
  return (scheme === 'light' ? pair[1] : pair[2]) ?? '';
}

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
