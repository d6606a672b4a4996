import { describe, expect, test } from 'vitest';
import { hourMs } from '../../../domain/time/units.ts';
import { Day, second } from './a-day.ts';

/** Hears sound, or none, at every minute. */
function listens(day: Day, minutes: number, audible: boolean): Day {
  for (let minute = 0; minute < minutes; minute += 1) day.hears(audible).works(1);
  return day;
}

describe('a page that fills the screen', () => {
  test('is looked at for up to a whole rest without a touch', () => {
    const day = new Day().works(10).fullscreen(true);
    for (let slide = 0; slide < 10; slide += 1) day.rests(4.5).touches();
    expect(day.sittingMinutes).toBeCloseTo(55, 1);
    expect(day.intervals).toEqual([]);
  });

  test('after a whole rest without a touch nobody sat there, from the last touch on', () => {
    const day = new Day().works(10).fullscreen(true).rests(6);
    expect(day.sittingMinutes).toBe(0);
    expect(day.now.tone).toBe('away');
    expect(day.intervals.map(({ toMs, fromMs }) => (toMs - fromMs) / 60_000)).toEqual([10]);
  });

  test('does not excuse a locked screen', () => {
    const day = new Day().works(10).fullscreen(true).locks().rests(2);
    expect(day.now.tone).toBe('away');
  });
});

describe('a call that nobody ended', () => {
  test('ends itself when it was heard for five minutes and then not for five', () => {
    const day = new Day();
    day.play({ type: 'call-began' });
    listens(day, 8, true);
    listens(day, 4, false);
    expect(day.now.tone).toBe('in-call');
    listens(day, 2, false);
    expect(day.now.tone).toBe('sitting');
  });

  test('goes on through a silence in between', () => {
    const day = new Day();
    day.play({ type: 'call-began' });
    listens(day, 8, true);
    listens(day, 3, false);
    listens(day, 3, true);
    listens(day, 3, false);
    expect(day.now.tone).toBe('in-call');
  });

  test('goes on for ever when it never was heard, or for a moment only', () => {
    const day = new Day();
    day.play({ type: 'call-began' });
    listens(day, 2, true);
    listens(day, 50, false);
    expect(day.now.tone).toBe('in-call');
  });
});

test('nothing is offered at the moment in which the screen is locked', () => {
  const day = new Day().works(20).fullscreen(true).works(30).locks().fullscreen(false);
  expect(day.shown).toEqual([]);
  day
    .rests(10 * second)
    .touches()
    .works(1);
  expect(day.shown).toMatchObject([{ offer: { heldBy: 'fullscreen' } }]);
});

test('an hour of pause without a single event is no sleep', () => {
  const day = new Day().works(25);
  day.play({ type: 'paused', untilMs: day.at + hourMs });
  day.works(60.2);
  expect(day.sittingMinutes).toBeGreaterThan(24.9);
  expect(day.now.tone).toBe('sitting');
});
