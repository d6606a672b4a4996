import { describe, expect, test } from 'vitest';
import { addDays, daysEnding, isDayKey } from '../../../domain/history/day-keys.ts';

describe('days by their keys', () => {
  test.each([
    ['2027-03-01', 1, '2027-03-02'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-03-28', 1, '2027-03-29'], // the clocks change in Europe: a day key does not care
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test('the last days end with the day given', () => {
    expect(daysEnding('2027-03-01', 3)).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
    expect(daysEnding('2027-03-01', 0)).toEqual([]);
  });

  test.each(['2027-02-30', '2027-13-01', '27-01-01', '2027-1-1', '', '2027-03-01T00:00'])(
    '%j is no day',
    (text) => {
      expect(isDayKey(text)).toBe(false);
    },
  );

  test('2028-02-29 is a day', () => {
    expect(isDayKey('2028-02-29')).toBe(true);
  });
});
