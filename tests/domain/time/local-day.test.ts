import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDay, nextLocalMidnight } from '../../../domain/time/local-day.ts';
import { hourMs } from '../../../domain/time/units.ts';
import { instantsOf, offsetChange, zoneOffsetMinutes } from '../../../domain/time/zone-offset.ts';

const at = (text: string) => Date.parse(text);

describe('the local day', () => {
  test.each([
    ['2026-11-23T22:59:59.999Z', 'Europe/Berlin', '2026-11-23'],
    ['2026-11-23T23:00:00Z', 'Europe/Berlin', '2026-11-24'],
    ['2026-11-23T18:29:59Z', 'Asia/Kolkata', '2026-11-23'],
    ['2026-11-23T18:30:00Z', 'Asia/Kolkata', '2026-11-24'],
    ['2026-11-24T07:59:59Z', 'America/Los_Angeles', '2026-11-23'],
    ['1970-01-01T00:00:00Z', 'UTC', '1970-01-01'],
    ['2026-11-23T23:30:00Z', 'No/Such_Zone', '2026-11-23'],
  ])('of %s in %s is %s', (text, zone, day) => {
    expect(localDay(at(text), zone)).toBe(day);
  });
});

describe('the offset', () => {
  test.each([
    ['2026-01-15T12:00:00Z', 'Europe/Berlin', 60],
    ['2026-07-15T12:00:00Z', 'Europe/Berlin', 120],
    ['2026-01-15T12:00:00Z', 'Asia/Kolkata', 330],
    ['2026-01-15T12:00:00Z', 'Asia/Kathmandu', 345],
    ['2026-01-15T12:00:00Z', 'America/St_Johns', -210],
    ['2026-01-15T12:00:00.500Z', 'Australia/Lord_Howe', 660],
    ['2026-07-15T12:00:00Z', 'Australia/Lord_Howe', 630],
  ])('at %s in %s is %i minutes', (text, zone, minutes) => {
    expect(zoneOffsetMinutes(at(text), zone)).toBe(minutes);
  });

  test('changes at the instant the clocks are set', () => {
    const from = at('2026-03-28T12:00:00Z');
    const to = at('2026-03-29T12:00:00Z');
    expect(offsetChange(from, to, 'Europe/Berlin')).toBe(at('2026-03-29T01:00:00Z'));
    expect(offsetChange(from, to, 'UTC')).toBeNull();
  });

  test('a wall time comes once, twice or never', () => {
    const wall = (text: string) => instantsOf(at(text), 'Europe/Berlin');
    expect(wall('2026-03-28T02:30:00Z')).toEqual([at('2026-03-28T01:30:00Z')]);
    expect(wall('2026-03-29T02:30:00Z')).toEqual([]);
    expect(wall('2026-10-25T02:30:00Z')).toEqual([
      at('2026-10-25T00:30:00Z'),
      at('2026-10-25T01:30:00Z'),
    ]);
  });
});

describe('the next local midnight', () => {
  test.each([
    ['an ordinary day', '2026-11-23T10:00:00Z', 'Europe/Berlin', '2026-11-23T23:00:00Z'],
    ['from midnight itself', '2026-11-22T23:00:00Z', 'Europe/Berlin', '2026-11-23T23:00:00Z'],
    ['a day of 23 hours', '2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['a day of 25 hours', '2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    ['half an hour off', '2026-11-23T10:00:00Z', 'Asia/Kolkata', '2026-11-23T18:30:00Z'],
    ['a day that begins at one', '2026-04-23T20:00:00Z', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
    [
      'half an hour of summer',
      '2026-04-04T13:00:00Z',
      'Australia/Lord_Howe',
      '2026-04-05T13:30:00Z',
    ],
    ['a day left out', '2011-12-30T09:00:00Z', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('on %s', (_name, text, zone, midnight) => {
    expect(new Date(nextLocalMidnight(at(text), zone)).toISOString()).toBe(
      new Date(midnight).toISOString(),
    );
  });

  test('parts two days, at any time in any zone', () => {
    const instant = fc.integer({
      min: at('2015-01-01T00:00:00Z'),
      max: at('2040-01-01T00:00:00Z'),
    });
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'Asia/Kolkata',
      'America/Santiago',
      'Pacific/Apia',
    );
    fc.assert(
      fc.property(instant, zone, (moment, where) => {
        const midnight = nextLocalMidnight(moment, where);
        expect(midnight).toBeGreaterThan(moment);
        expect(midnight - moment).toBeLessThanOrEqual(25 * hourMs);
        expect(localDay(midnight - 1, where)).toBe(localDay(moment, where));
        expect(localDay(midnight, where)).not.toBe(localDay(moment, where));
      }),
      { numRuns: 1_000 },
    );
  });
});
