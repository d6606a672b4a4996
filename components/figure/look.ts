import { BUILDS, type Build } from '../../domain/figure/build.ts';
import type { FigureSettings } from '../../domain/settings/settings.ts';
import type { DayKey } from '../../domain/time/epoch.ts';

export type Hair = 'bun' | 'short';
/** 1 the lightest … 6 the darkest. */
export type SkinTone = 1 | 2 | 3 | 4 | 5 | 6;
export type Shirt = 'sky' | 'sage' | 'sand';

/** How the figure looks. */
export interface FigureLook {
  readonly build: Build;
  readonly hair: Hair;
  readonly skin: SkinTone;
  /** Default `sky`. */
  readonly shirt?: Shirt;
}

export const HAIRS: readonly Hair[] = ['bun', 'short'];
export const SKIN_TONES: readonly SkinTone[] = [1, 2, 3, 4, 5, 6];

export const defaultLook: FigureLook = { build: 'slender', hair: 'bun', skin: 2 };

/** A well-mixed whole number from a text (FNV-1a with a final stir). */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 15), 2246822519);
  return (h ^ (h >>> 13)) >>> 0;
}

const ofDay = <T>(list: readonly T[], day: DayKey, what: string): T =>
  list[hash(`${what}:${day}`) % list.length]!;

/** The look chosen in the settings; what is left to the day is the same all that day. */
export function lookOfDay(settings: FigureSettings, day: DayKey): FigureLook {
  return {
    build: settings.build === 'by-day' ? ofDay(BUILDS, day, 'build') : settings.build,
    hair: settings.hair === 'by-day' ? ofDay(HAIRS, day, 'hair') : settings.hair,
    skin: settings.skin === 'by-day' ? ofDay(SKIN_TONES, day, 'skin') : settings.skin,
  };
}
