import { describe, expect, test } from 'vitest';
import type { WorkingHours } from '../../../domain/settings/settings.ts';
import { isWorkingTime, nextWorkingTime } from '../../../domain/time/working-time.ts';

const weekdays = [true, true, true, true, true, false, false];
const office: WorkingHours = { enabled: true, days: weekdays, fromMinute: 540, toMinute: 1_080 };
const night: WorkingHours = { enabled: true, days: weekdays, fromMinute: 1_320, toMinute: 360 };
const daily = weekdays.map(() => true);
const at = (text: string) => Date.parse(text);

describe('working time', () => {
  test.each([
    ['Monday before nine', '2026-11-23T07:59:59.999Z', office, false],
    ['Monday at nine', '2026-11-23T08:00:00Z', office, true],
    ['Monday just before six', '2026-11-23T16:59:59Z', office, true],
    ['Monday at six', '2026-11-23T17:00:00Z', office, false],
    ['Saturday noon', '2026-11-28T11:00:00Z', office, false],
    [
      'Saturday noon with the hours switched off',
      '2026-11-28T11:00:00Z',
      { ...office, enabled: false },
      true,
    ],
    ['the night of Friday, on Saturday at five', '2026-11-28T04:00:00Z', night, true],
    ['Saturday at eleven at night', '2026-11-28T22:00:00Z', night, false],
    ['Monday at five: Sunday has no shift', '2026-11-23T04:00:00Z', night, false],
    [
      'a shift round the clock',
      '2026-11-23T04:00:00Z',
      { ...night, toMinute: 1_320, days: daily },
      true,
    ],
  ])('%s in Berlin', (_name, text, hours, expected) => {
    expect(isWorkingTime(at(text), 'Europe/Berlin', hours)).toBe(expected);
  });

  test('a shift goes by the wall clock while clocks are set back', () => {
    const hours = { enabled: true, days: daily, fromMinute: 150, toMinute: 165 };
    const working = ['00:29', '00:30', '00:44', '00:45', '01:29', '01:30', '01:45'].map((time) =>
      isWorkingTime(at(`2026-10-25T${time}:00Z`), 'Europe/Berlin', hours),
    );
    expect(working).toEqual([false, true, true, false, false, true, false]);
  });
});

describe('the next working time', () => {
  const early = { enabled: true, days: daily, fromMinute: 150, toMinute: 300 };
  const inTheGap = { ...early, toMinute: 165 };
  const acrossTheEnd = { ...early, fromMinute: 90, toMinute: 165 };
  test.each([
    ['at once inside a shift', '2026-11-23T10:00:00Z', office, '2026-11-23T10:00:00Z'],
    ['this morning', '2026-11-23T03:00:00Z', office, '2026-11-23T08:00:00Z'],
    ['Monday, from Friday evening', '2026-11-27T20:00:00Z', office, '2026-11-30T08:00:00Z'],
    ['this evening', '2026-11-23T10:00:00Z', night, '2026-11-23T21:00:00Z'],
    ['when clocks jump over its beginning', '2026-03-28T23:30:00Z', early, '2026-03-29T01:00:00Z'],
    [
      'the next day, when they jump over all of it',
      '2026-03-28T23:30:00Z',
      inTheGap,
      '2026-03-30T00:30:00Z',
    ],
    [
      'when clocks are set back into a shift',
      '2026-10-25T00:50:00Z',
      acrossTheEnd,
      '2026-10-25T01:00:00Z',
    ],
  ])('%s', (_name, text, hours, expected) => {
    const next = nextWorkingTime(at(text), 'Europe/Berlin', hours);
    expect(new Date(next ?? 0).toISOString()).toBe(new Date(expected).toISOString());
  });

  test('a week later, when only this weekday has a shift and it is over', () => {
    const mondays = { ...office, days: [true, false, false, false, false, false, false] };
    expect(nextWorkingTime(at('2026-11-23T18:00:00Z'), 'UTC', mondays)).toBe(
      at('2026-11-30T09:00:00Z'),
    );
  });

  test('never, when no day has a shift', () => {
    const none = { ...office, days: daily.map(() => false) };
    expect(nextWorkingTime(at('2026-11-23T18:00:00Z'), 'UTC', none)).toBeNull();
  });
});
