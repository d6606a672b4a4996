/**
 * The colours of `figure.css` as values, for pictures that stand alone (notification icons, README,
 * first paint). A test keeps the two the same.
 */
import type { FigureLook, Shirt, SkinTone } from './look.ts';

export type FigureTheme = 'light' | 'dark' | 'contrast' | 'contrast-dark';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly mat: string;
  readonly 'mat-edge': string;
  readonly shadow: string;
  readonly pants: string;
  readonly hair: string;
  readonly glow: string;
  readonly prop: string;
  readonly prop2: string;
  readonly band: string;
  readonly weight: string;
  readonly door: string;
  readonly 'door-frame': string;
  /** What shade and distance mix in. */
  readonly dim: string;
  /** Share of `dim` in a shaded tone, and in the farthest limb. */
  readonly shade: number;
  readonly far: number;
  readonly shirts: Readonly<Record<Shirt, string>>;
  readonly skins: Readonly<Record<SkinTone, string>>;
}

export const SKINS = {
  1: '#f3cbb0',
  2: '#e7a98a',
  3: '#d1926c',
  4: '#aa7150',
  5: '#845539',
  6: '#5f3d2b',
} as const;

export const PALETTES: Readonly<Record<FigureTheme, Palette>> = {
  light: {
    paper: '#f6f4ef',
    ink: '#2a3040',
    mat: '#dfe5ea',
    'mat-edge': '#c6cfd7',
    shadow: '#453c32',
    pants: '#33466b',
    hair: '#43343b',
    glow: '#ff6a4d',
    prop: '#cdbca8',
    prop2: '#a8937b',
    band: '#5fa08f',
    weight: '#6b7286',
    door: '#efebe3',
    'door-frame': '#e0d9cd',
    dim: '#1e2440',
    shade: 0.13,
    far: 0.26,
    shirts: { sky: '#7fa6cc', sage: '#93b59a', sand: '#d4b483' },
    skins: SKINS,
  },
  dark: {
    paper: '#131927',
    ink: '#e8eaf0',
    mat: '#2c3441',
    'mat-edge': '#222833',
    shadow: '#000000',
    pants: '#5a70a0',
    hair: '#6a4e63',
    glow: '#ff7557',
    prop: '#85776a',
    prop2: '#665b51',
    band: '#6fb5a3',
    weight: '#8890a6',
    door: '#20242e',
    'door-frame': '#2a303c',
    dim: '#10131c',
    shade: 0.16,
    far: 0.34,
    shirts: { sky: '#a5c4e6', sage: '#a9cbb0', sand: '#e0c592' },
    skins: SKINS,
  },
  contrast: {
    paper: '#ffffff',
    ink: '#000000',
    mat: '#e6e6e6',
    'mat-edge': '#8c8c8c',
    shadow: '#000000',
    pants: '#14234a',
    hair: '#1c1218',
    glow: '#e02d00',
    prop: '#b59a78',
    prop2: '#6e5636',
    band: '#00695a',
    weight: '#333a4d',
    door: '#f2f2f2',
    'door-frame': '#b0b0b0',
    dim: '#000000',
    shade: 0.2,
    far: 0.3,
    shirts: { sky: '#4c8fd6', sage: '#5d9a68', sand: '#c9973f' },
    skins: SKINS,
  },
  'contrast-dark': {
    paper: '#000000',
    ink: '#ffffff',
    mat: '#2b2b2b',
    'mat-edge': '#8c8c8c',
    shadow: '#000000',
    pants: '#7891d8',
    hair: '#8f6a86',
    glow: '#ff7a5c',
    prop: '#c9ae8b',
    prop2: '#9a7d58',
    band: '#4fd0b6',
    weight: '#aab2c8',
    door: '#1c1c1c',
    'door-frame': '#5c5c5c',
    dim: '#000000',
    shade: 0.2,
    far: 0.3,
    shirts: { sky: '#b5d7ff', sage: '#b3e0bd', sand: '#f2d69c' },
    skins: SKINS,
  },
};

const channels = (hex: string) =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];

/** `share` of `b` in `a`, as CSS `color-mix(in srgb, …)` does. */
export function mixColours(a: string, b: string, share: number): string {
  const to = channels(b);
  return `#${channels(a)
    .map((v, i) =>
      Math.round(v + (to[i]! - v) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The colour of a paint's material before shade and distance. */
export function baseColour(material: string, palette: Palette, look: FigureLook): string {
  if (material === 'skin') return palette.skins[look.skin];
  if (material === 'shirt') return palette.shirts[look.shirt ?? 'sky'];
  return palette[material as 'pants'];
}
