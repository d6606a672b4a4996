import { describe, expect, test } from 'vitest';
import {
  clockTime,
  dayName,
  duration,
  shortSpan,
  timeOfDay,
  weekdays,
} from '../../../content/words/durations.ts';
import { hourMs, minuteMs, secondMs } from '../../../domain/time/units.ts';

describe('a duration', () => {
  test.each([
    [0, '0 minutes'],
    [59 * secondMs, '0 minutes'],
    [minuteMs, '1 minute'],
    [59 * minuteMs, '59 minutes'],
    [hourMs, '1 hour'],
    [hourMs + minuteMs, '1 hour 1 minute'],
    [25 * hourMs, '25 hours'],
    [-minuteMs, '0 minutes'],
  ])('of %i ms is “%s”', (lengthMs, words) => {
    expect(duration('en', lengthMs)).toBe(words);
  });

  test('can be short', () => {
    expect(duration('en', 72 * minuteMs, 'short')).toBe('1 hr 12 min');
  });

  test('follows the language', () => {
    expect(duration('de', 2 * hourMs)).toBe('2 Stunden');
  });

  test.each([
    [20 * secondMs, '20 sec'],
    [80 * secondMs, '1 min 20 sec'],
    [120 * secondMs, '2 min'],
    [0, '0 sec'],
  ])('to the second: %i ms is “%s”', (lengthMs, words) => {
    expect(shortSpan('en', lengthMs)).toBe(words);
  });
});

describe('times and days', () => {
  test('a time is told in the zone it happened in', () => {
    const at = Date.UTC(2026, 10, 20, 9, 26);
    expect(clockTime('en', at, 'Asia/Kolkata')).toMatch(/^2:56\sPM$/);
    expect(clockTime('de', at, 'Europe/Berlin')).toBe('10:26');
  });

  test('a time of day belongs to no date and no zone', () => {
    expect(timeOfDay('de', 22 * 60 + 5)).toBe('22:05');
  });

  test('a day is named without regard to where the machine is', () => {
    expect(dayName('en', '2026-11-20')).toBe('Friday, November 20');
  });

  test('weekdays begin with Monday, as working days are stored', () => {
    expect(weekdays('en', 'long')[0]).toBe('Monday');
    expect(weekdays('en', 'long')).toHaveLength(7);
  });
});
