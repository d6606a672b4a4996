import { describe, expect, it } from 'vitest';
import { HAIRS, lookOfDay, SKIN_TONES } from '../../../components/figure/look.ts';

const byDay = { build: 'by-day', hair: 'by-day', skin: 'by-day' } as const;
const days = Array.from({ length: 365 }, (_, i) =>
  new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
);

describe('the look of the day', () => {
  it('is the same all day', () => {
    expect(lookOfDay(byDay, '2025-03-04')).toEqual(lookOfDay(byDay, '2025-03-04'));
  });

  it('is what the settings say where they say something', () => {
    const chosen = { build: 'sturdy', hair: 'short', skin: 6 } as const;
    for (const day of days.slice(0, 10)) expect(lookOfDay(chosen, day)).toEqual(chosen);
  });

  it('shows every look over a year, each about as often', () => {
    const count = (pick: (day: string) => string | number) => {
      const seen = new Map<string | number, number>();
      for (const day of days) seen.set(pick(day), (seen.get(pick(day)) ?? 0) + 1);
      return seen;
    };
    const skins = count((day) => lookOfDay(byDay, day).skin);
    expect(skins.size).toBe(SKIN_TONES.length);
    expect(Math.min(...skins.values())).toBeGreaterThan(35);
    const hairs = count((day) => lookOfDay(byDay, day).hair);
    expect(hairs.size).toBe(HAIRS.length);
    expect(Math.min(...hairs.values())).toBeGreaterThan(130);
    expect(count((day) => lookOfDay(byDay, day).build).size).toBe(2);
  });

  it('varies build, hair and skin independently', () => {
    const looks = new Set(days.map((day) => JSON.stringify(lookOfDay(byDay, day))));
    expect(looks.size).toBe(2 * HAIRS.length * SKIN_TONES.length);
  });
});
