import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleDay } from '../../../domain/clock/example-day.ts';
import { type ClockSettings, defaultSettings } from '../../../domain/settings/settings.ts';
import { minuteMs } from '../../../domain/time/units.ts';

const usual = defaultSettings.clock;
const hourOf = (atMs: number) => new Date(atMs).getUTCHours();

describe('the example day', () => {
  test('is offered a break about every half hour of sitting with the usual settings', () => {
    const { offeredAtMs } = exampleDay(usual);
    expect(offeredAtMs.length).toBeGreaterThanOrEqual(8);
    expect(offeredAtMs.length).toBeLessThanOrEqual(13);
  });

  test('is offered nothing during its call, and something after it', () => {
    const { offeredAtMs, intervals } = exampleDay(usual);
    const call = intervals.find(({ kind }) => kind === 'in-call');
    if (!call) throw new Error('There is no call in the day.');
    expect(offeredAtMs.filter((at) => at >= call.fromMs && at < call.toMs)).toEqual([]);
    expect(offeredAtMs.some((at) => at >= call.toMs && at < call.toMs + 5 * minuteMs)).toBe(true);
  });

  test('is offered fewer breaks, the longer one may sit', () => {
    const offers = [20, 30, 60, 120].map(
      (minutes) => exampleDay({ ...usual, sitLimitMs: minutes * minuteMs }).offeredAtMs.length,
    );
    expect(offers).toEqual(offers.toSorted((one, other) => other - one));
    expect(new Set(offers).size).toBe(offers.length);
  });

  test('begins with a night shift where working hours are at night', () => {
    const { intervals, offeredAtMs } = exampleDay({
      ...usual,
      workingHours: { ...usual.workingHours, enabled: true, fromMinute: 22 * 60, toMinute: 2 * 60 },
    });
    expect(hourOf(intervals[0]?.fromMs ?? 0)).toBe(22);
    expect(offeredAtMs.every((at) => hourOf(at) >= 22 || hourOf(at) < 2)).toBe(true);
    expect(offeredAtMs.length).toBeGreaterThan(3);
  });

  test('lies without gap or overlap, whatever the limits', () => {
    const limits: fc.Arbitrary<ClockSettings> = fc
      .record({ sit: fc.integer({ min: 5, max: 120 }), rest: fc.integer({ min: 2, max: 30 }) })
      .map(({ sit, rest }) => ({
        ...usual,
        sitLimitMs: sit * minuteMs,
        restFullMs: rest * minuteMs,
      }));
    fc.assert(
      fc.property(limits, (settings) => {
        const { intervals } = exampleDay(settings);
        for (const [index, { fromMs, toMs }] of intervals.entries()) {
          expect(toMs).toBeGreaterThan(fromMs);
          if (index > 0) expect(fromMs).toBe(intervals[index - 1]?.toMs);
        }
      }),
      { numRuns: 30 },
    );
  });
});
