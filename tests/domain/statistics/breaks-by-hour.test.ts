import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfferEnding, OfferRecord } from '../../../domain/history/records.ts';
import { breaksByHour, busyHours, easiestHour } from '../../../domain/statistics/breaks-by-hour.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { hourMs } from '../../../domain/time/units.ts';
import { wallTime } from '../../../domain/time/zone-clock.ts';
import { zoneOffsetMinutes } from '../../../domain/time/zone-offset.ts';
import { offer } from '../history/invented-records.ts';

const zones = ['Europe/Berlin', 'Asia/Kolkata', 'America/Los_Angeles'] as const;

function offerAt(at: number, zone: string, ending: OfferEnding = 'taken'): OfferRecord {
  return {
    ...offer(ending, 0),
    id: `${zone} ${at}`,
    offeredAtMs: at,
    day: localDay(at, zone),
    zone,
    zoneOffsetMinutes: zoneOffsetMinutes(at, zone),
  };
}

describe.each(zones)('breaks by hour in %s', (zone) => {
  test('each offer counts in the hour that the wall clock showed, also around clock changes', () => {
    const twoYears = { min: Date.UTC(2027, 0, 1), max: Date.UTC(2029, 0, 1) };
    fc.assert(
      fc.property(fc.integer(twoYears), (at) => {
        const [found, ...others] = busyHours(breaksByHour([offerAt(at, zone)]));
        expect(found).toEqual({ hour: wallTime(at, zone).hour, taken: 1, passed: 0 });
        expect(others).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('the hour that clocks show twice counts both times', () => {
    const day = Date.UTC(2027, 9, 31);
    const offers = Array.from({ length: 36 }, (_, index) => offerAt(day + index * hourMs, zone));
    const total = breaksByHour(offers).reduce((sum, { taken }) => sum + taken, 0);
    expect(total).toBe(36);
  });
});

describe('taken and passed', () => {
  test.each([
    ['taken', 1, 0],
    ['credited', 1, 0],
    ['skipped', 0, 1],
    ['dismissed', 0, 1],
    ['unanswered', 0, 1],
  ] as const)('an offer that was %s', (ending, taken, passed) => {
    expect(busyHours(breaksByHour([offer(ending, 10 * 60)]))).toEqual([
      { hour: 10, taken, passed },
    ]);
  });

  test('a snooze is neither: the break comes again', () => {
    expect(busyHours(breaksByHour([offer('snoozed', 600)]))).toEqual([]);
  });

  test('quiet hours between busy ones are shown, those around them are not', () => {
    const hours = busyHours(breaksByHour([offer('taken', 9 * 60), offer('skipped', 12 * 60)]));
    expect(hours.map(({ hour }) => hour)).toEqual([9, 10, 11, 12]);
  });
});

describe('the easiest hour', () => {
  const many = (ending: OfferEnding, hour: number, count: number) =>
    Array.from({ length: count }, (_, index) => offer(ending, hour * 60 + index));

  test('is the one with the largest share taken', () => {
    const offers = [...many('taken', 9, 8), ...many('skipped', 9, 2), ...many('taken', 14, 5)];
    expect(easiestHour(breaksByHour(offers))).toEqual({ hour: 14, taken: 5, passed: 0 });
  });

  test('is not named on four breaks', () => {
    expect(easiestHour(breaksByHour(many('taken', 9, 4)))).toBeNull();
  });

  test('is not named where none was taken', () => {
    expect(easiestHour(breaksByHour(many('skipped', 9, 9)))).toBeNull();
  });
});
