import { describe, expect, test } from 'vitest';
import { credited, creditFor } from '../../../domain/clock/account.ts';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import { minuteMs, secondMs } from '../../../domain/time/units.ts';

const rules = defaultSettings.clock;
const account = { atMs: 0, sittingMs: 70 * minuteMs, sinceStretchMs: 25 * minuteMs, satInAllMs: 9 };

describe('what an absence takes off a limit of 30 minutes', () => {
  test.each([
    [0, 0],
    [59_999, 0],
    [60 * secondMs, 0],
    [61 * secondMs, 7.5 * secondMs],
    [90 * secondMs, 3.75 * minuteMs],
    [2 * minuteMs, 7.5 * minuteMs],
    [3 * minuteMs, 15 * minuteMs],
    [4 * minuteMs, 22.5 * minuteMs],
    [5 * minuteMs - 1, 30 * minuteMs - 7],
    [5 * minuteMs, Number.POSITIVE_INFINITY],
    [8 * 60 * minuteMs, Number.POSITIVE_INFINITY],
  ])('%i ms take %i ms', (absenceMs, creditMs) => {
    expect(creditFor(absenceMs, rules)).toBe(creditMs);
  });

  test('both quantities lose it, neither goes below nothing, and what was sat in all stays', () => {
    expect(credited(account, 4.5 * minuteMs, rules)).toEqual({
      ...account,
      sittingMs: 43.75 * minuteMs,
      sinceStretchMs: 0,
    });
    expect(credited(account, 5 * minuteMs, rules)).toMatchObject({ sittingMs: 0, satInAllMs: 9 });
  });

  test('a rest set shorter than the grace still needs the grace', () => {
    const odd = { ...rules, restFullMs: 30 * secondMs };
    expect(creditFor(45 * secondMs, odd)).toBe(0);
    expect(creditFor(60 * secondMs, odd)).toBe(Number.POSITIVE_INFINITY);
  });
});
