import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, daysEnding } from '../../../domain/history/day-keys.ts';
import { summariseDay } from '../../../domain/history/summarise-day.ts';
import { axisTicks } from '../../../domain/statistics/axis-ticks.ts';
import { daysInNumbers, periodTotals } from '../../../domain/statistics/days-in-numbers.ts';
import {
  calendarWeek,
  firstDayOfYear,
  yearCalendar,
} from '../../../domain/statistics/year-calendar.ts';
import { interval, offer, session } from '../history/invented-records.ts';

afterEach(() => vi.unstubAllEnvs());

const day = '2027-03-01';
const busy = summariseDay(
  [interval('sitting', 540, 600), interval('in-call', 600, 630), interval('sitting', 700, 720)],
  [offer('taken', 600), offer('skipped', 700), offer('snoozed', 690)],
  [session(600, { offerId: 'o' }), session(800)],
  day,
);

describe('the last days in numbers', () => {
  test('a day of which nothing was recorded keeps its place', () => {
    const days = daysInNumbers([busy], addDays(day, 1), 3);
    expect(days.map(({ day: key }) => key)).toEqual(['2027-02-28', '2027-03-01', '2027-03-02']);
    expect(days.map(({ summary }) => summary !== null)).toEqual([false, true, false]);
  });

  test('their totals: sitting in calls is sitting, a snooze is no break of its own', () => {
    expect(periodTotals(daysInNumbers([busy], day, 14))).toEqual({
      days: 1,
      sittingMs: 110 * 60_000,
      longestSittingMs: 90 * 60_000,
      breaksOffered: 2,
      breaksTaken: 1,
      breaks: 2,
      daysWithBreak: 1,
    });
  });

  test('nothing recorded is nothing, not an error', () => {
    expect(periodTotals([])).toMatchObject({ days: 0, longestSittingMs: 0 });
  });
});

describe.each(['UTC', 'Asia/Kolkata', 'America/Los_Angeles'])(
  'the year on a machine in %s',
  (zone) => {
    test.each([
      ['2027-03-15', '2026-04-01'],
      ['2027-12-31', '2027-01-01'],
      ['2028-02-29', '2027-03-01'],
    ])('up to %s it begins on %s', (today, first) => {
      vi.stubEnv('TZ', zone);
      expect(firstDayOfYear(today)).toBe(first);
    });

    test('has every day once, in twelve months, each in its own place', () => {
      vi.stubEnv('TZ', zone);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 3000 }), (after) => {
          const today = addDays('2026-01-01', after);
          const months = yearCalendar([], today);
          const shown = months.flatMap(({ days }) => days.map((each) => each.day));
          expect(months).toHaveLength(12);
          expect(shown).toEqual(daysEnding(today, shown.length));
          for (const { days } of months) {
            const places = new Set(days.map(({ row, weekday }) => row * 7 + weekday));
            expect(places.size).toBe(days.length);
          }
        }),
        { numRuns: 60 },
      );
    });
  },
);

describe('levels of the calendar', () => {
  test.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [5, 2],
    [6, 3],
    [8, 3],
    [9, 4],
    [40, 4],
  ])('%i breaks are level %i', (breaks, level) => {
    const last = yearCalendar([{ ...busy, breaks }], day)
      .at(-1)
      ?.days.at(-1);
    expect(last).toMatchObject({ day, breaks, level, weekday: 0, row: 0 });
  });

  test('its columns are named by a week that begins with the day of the first', () => {
    const weekdayOf = (key: string) => new Date(Date.parse(key)).getUTCDay();
    expect(calendarWeek).toHaveLength(7);
    for (const { days } of yearCalendar([], day)) {
      for (const each of days) {
        expect(weekdayOf(calendarWeek[each.weekday] ?? '')).toBe(weekdayOf(each.day));
      }
    }
  });

  test('a day of which nothing was recorded has none', () => {
    expect(yearCalendar([], day).at(-1)?.days.at(-1)?.level).toBeNull();
  });
});

describe('the lines of a scale', () => {
  test.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [11, [0, 5, 10, 15]],
    [130, [0, 50, 100, 150]],
  ])('up to %i', (highest, expected) => {
    expect(axisTicks(highest)).toEqual(expected);
  });
});
