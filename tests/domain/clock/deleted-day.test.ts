import { describe, expect, test } from 'vitest';
import { openRecords, withoutDay } from '../../../domain/clock/deleted-day.ts';
import { minuteMs } from '../../../domain/time/units.ts';
import { Day } from './a-day.ts';

const monday = '2026-11-23';
const tuesday = '2026-11-24';

describe('the day that goes on is deleted', () => {
  function deleted(): Day {
    const day = new Day().works(20);
    day.state = withoutDay(day.state, monday, day.at);
    return day;
  }

  test('of the interval that goes on only what comes is recorded', () => {
    const day = deleted();
    const deletedAtMs = day.at;
    day.works(5).locks().rests(5).touches();
    expect(day.intervals.map(({ kind, fromMs }) => [kind, fromMs - deletedAtMs])).toEqual([
      ['sitting', 0],
      ['away', 5 * minuteMs],
    ]);
  });

  test('how long the person has sat stays', () => {
    expect(deleted().works(5).sittingMinutes).toBe(25);
  });

  test('what only the clock knew of it can be given back', () => {
    const day = new Day().works(20);
    expect(openRecords(day.state, day.settings, day.at)).toMatchObject([
      { kind: 'sitting', fromMs: day.at - 20 * minuteMs, toMs: day.at, day: monday },
    ]);
  });
});

test('another day that is deleted leaves the clock as it is', () => {
  const { state, at } = new Day().works(20);
  expect(withoutDay(state, tuesday, at)).toBe(state);
});

test('of a night that began on a deleted day, what lies after midnight stays', () => {
  const day = new Day({ at: '2026-11-23T23:00:00Z' }).locks().rests(61);
  const midnightMs = Date.parse('2026-11-24T00:00:00Z');
  expect(withoutDay(day.state, monday, day.at).open.fromMs).toBe(midnightMs);
});
