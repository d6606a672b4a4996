import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../domain/history/day-keys.ts';
import type { Comfort } from '../../../domain/history/records.ts';
import { type CareMemory, nothingToCareFor } from '../../../domain/notices/care-memory.ts';
import { type AnsweredSession, careReason } from '../../../domain/notices/care-reason.ts';
import { dayMs, hourMs } from '../../../domain/time/units.ts';

const today = '2027-03-31';
const now = Date.parse(`${today}T12:00:00Z`);

function daysAgo(days: number, comfort?: Comfort, hour = 0): AnsweredSession {
  return {
    at: now - days * dayMs - hour * hourMs,
    day: addDays(today, -days),
    ...(comfort && { comfort }),
  };
}
const reasonOf = (sessions: AnsweredSession[], memory: Partial<CareMemory> = {}) =>
  careReason(sessions, { ...nothingToCareFor, ...memory }, now, today);

describe('“worse” twice in a row', () => {
  test('is a reason', () => {
    expect(reasonOf([daysAgo(1, 'worse'), daysAgo(0, 'worse')])).toBe('worse-twice');
  });
  test('sessions without an answer between the two do not part them', () => {
    expect(reasonOf([daysAgo(2, 'worse'), daysAgo(1), daysAgo(0, 'worse')])).toBe('worse-twice');
  });
  test.each<[string, AnsweredSession[]]>([
    ['once is none', [daysAgo(0, 'worse')]],
    [
      'another answer between the two',
      [daysAgo(2, 'worse'), daysAgo(1, 'same'), daysAgo(0, 'worse')],
    ],
    ['a better one since', [daysAgo(3, 'worse'), daysAgo(2, 'worse'), daysAgo(0, 'better')]],
    ['the first one months ago', [daysAgo(60, 'worse'), daysAgo(0, 'worse')]],
    ['nothing at all', []],
  ])('%s: no reason', (_name, sessions) => {
    expect(reasonOf(sessions)).toBeNull();
  });
});

describe('worse over two weeks of regular use', () => {
  // Each day ends with another answer, so that two in a row are not the reason.
  const weeks = (days: number[], comforts: Comfort[] = ['worse', 'worse', 'same']) =>
    days.flatMap((day) => comforts.map((comfort, index) => daysAgo(day, comfort, 3 - index)));

  test('is a reason', () => {
    expect(reasonOf(weeks([0, 2, 4, 7, 9, 11]))).toBe('worse-weeks');
  });
  test.each([
    ['one week only', [0, 2, 4]],
    ['two days in the first week', [0, 2, 4, 7, 9]],
    ['the weeks before', [14, 16, 18, 21, 23, 25]],
  ])('%s: no reason', (_name, days) => {
    expect(reasonOf(weeks(days))).toBeNull();
  });
  test('as often better as worse is no reason', () => {
    expect(reasonOf(weeks([0, 2, 4, 7, 9, 11], ['worse', 'better']))).toBeNull();
  });
});

describe('a warning sign', () => {
  test('is a reason without any session', () => {
    expect(reasonOf([], { signAtMs: now - hourMs })).toBe('warning-sign');
  });
  test('is told again when another one is ticked after the answer', () => {
    const signs = { signAtMs: now - hourMs, answeredAtMs: now - 2 * hourMs };
    expect(reasonOf([], signs)).toBe('warning-sign');
  });
  test('is not told again after the answer', () => {
    expect(reasonOf([], { signAtMs: now - 2 * hourMs, answeredAtMs: now - hourMs })).toBeNull();
  });
});

describe('once', () => {
  test('after an answer comfort says nothing for thirty days', () => {
    const worse = [daysAgo(1, 'worse'), daysAgo(0, 'worse')];
    expect(reasonOf(worse, { answeredAtMs: now - 29 * dayMs })).toBeNull();
    expect(reasonOf(worse, { answeredAtMs: now - 30 * dayMs })).toBe('worse-twice');
  });

  test('whatever came before an answer is never a reason after it', () => {
    const comforts = fc.constantFrom<Comfort>('better', 'same', 'worse');
    const sessions = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), comforts));
    fc.assert(
      fc.property(sessions, fc.integer({ min: 0, max: 90 }), (given, later) => {
        const history = given.map(([days, comfort]) => daysAgo(days, comfort));
        const memory = { signAtMs: now, answeredAtMs: now };
        const at = now + later * dayMs;
        expect(careReason(history, memory, at, addDays(today, later))).toBeNull();
      }),
    );
  });
});
