import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sittingRuns, totalsOf } from '../../../domain/history/interval-totals.ts';
import type { IntervalKind } from '../../../domain/history/records.ts';
import { summariseDay } from '../../../domain/history/summarise-day.ts';
import { minuteMs } from '../../../domain/time/units.ts';
import { interval, offer, session } from './invented-records.ts';

const day = '2027-03-01';
const minutes = (ms: number) => ms / minuteMs;

describe('a day in numbers', () => {
  test('a day of which nothing is known is all zeros', () => {
    expect(summariseDay([], [], [], day)).toMatchObject({
      day,
      sittingMs: 0,
      awayMs: 0,
      longestSittingMs: 0,
      breaksOffered: 0,
      breaksTaken: 0,
      sessions: 0,
    });
  });

  test('sitting, watching and being in a call are all sitting, and unbroken when they follow on one another', () => {
    const summary = summariseDay(
      [interval('sitting', 0, 20), interval('in-call', 20, 50), interval('watching', 50, 60)],
      [],
      [],
      day,
    );
    expect(minutes(summary.sittingMs)).toBe(60);
    expect(minutes(summary.longestSittingMs)).toBe(60);
    expect(minutes(summary.inCallMs)).toBe(30);
    expect(minutes(summary.watchingMs)).toBe(10);
  });

  test.each(['away', 'paused'] as const)('time %s breaks the sitting', (kind) => {
    const { sittingRunsMs } = totalsOf([
      interval('sitting', 0, 20),
      interval(kind, 20, 23),
      interval('sitting', 23, 60),
    ]);
    expect(sittingRunsMs.map(minutes)).toEqual([20, 37]);
  });

  test('the order of the records does not matter', () => {
    const records = [
      interval('sitting', 0, 20),
      interval('away', 20, 30),
      interval('in-call', 30, 70),
    ];
    expect(totalsOf([...records].reverse())).toEqual(totalsOf(records));
  });

  test('records of other days are left out', () => {
    const other = '2027-03-02';
    const summary = summariseDay(
      [interval('sitting', 0, 10, other)],
      [offer('taken', 5, other)],
      [session(5, {}, other)],
      day,
    );
    expect(summary).toMatchObject({ sittingMs: 0, breaksOffered: 0, sessions: 0 });
  });

  test('a snooze is neither a break nor a second offer of one', () => {
    const summary = summariseDay([], [offer('snoozed', 30), offer('taken', 35)], [], day);
    expect(summary).toMatchObject({ breaksOffered: 1, breaksTaken: 1 });
    expect(summary.offerEndings.snoozed).toBe(1);
  });

  test.each([
    ['taken', 1],
    ['credited', 1],
    ['skipped', 0],
    ['dismissed', 0],
    ['unanswered', 0],
  ] as const)('an offer that was %s counts as %i break taken of one offered', (ending, taken) => {
    expect(summariseDay([], [offer(ending, 30)], [], day)).toMatchObject({
      breaksOffered: 1,
      breaksTaken: taken,
    });
  });

  test('a stretch of one’s own is a break that nobody offered', () => {
    const summary = summariseDay(
      [],
      [offer('taken', 30)],
      [session(31, { offerId: 'x' }), session(90)],
      day,
    );
    expect(summary).toMatchObject({ breaksTaken: 1, breaks: 2, sessions: 2, ownSessions: 1 });
    expect(summary.stretchMs).toBe(180_000);
  });
});

describe('edge cases', () => {
  test('an interval of no length counts nothing and breaks nothing', () => {
    const totals = totalsOf([
      interval('sitting', 0, 20),
      interval('away', 20, 20),
      interval('sitting', 20, 30),
    ]);
    expect(totals.sittingRunsMs.map(minutes)).toEqual([30]);
  });

  test('a second between two intervals is the clock’s rounding, two are a gap', () => {
    const first = interval('sitting', 0, 20);
    const later = (ms: number) => ({ ...interval('sitting', 20, 30), fromMs: first.toMs + ms });
    expect(sittingRuns([first, later(1_000)])).toHaveLength(1);
    expect(sittingRuns([first, later(2_000)])).toHaveLength(2);
  });

  test('what two machines saw at once is counted once, and sitting outweighs away', () => {
    const totals = totalsOf([
      interval('sitting', 0, 30),
      interval('away', 10, 60, day, 'laptop01'),
      interval('sitting', 20, 40, day, 'laptop01'),
    ]);
    expect(minutes(totals.sittingMs)).toBe(40);
    expect(minutes(totals.awayMs)).toBe(20);
  });
});

describe('whatever the intervals are', () => {
  const kinds: readonly IntervalKind[] = ['sitting', 'away', 'paused', 'watching', 'in-call'];
  const anyInterval = fc
    .tuple(fc.constantFrom(...kinds), fc.nat(1_400), fc.nat(200))
    .map(([kind, from, length]) => interval(kind, from, from + length));

  test('the sums are exactly the time covered by anything', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { maxLength: 30 }), (intervals) => {
        const covered = new Set(
          intervals.flatMap(({ fromMs, toMs }) =>
            Array.from({ length: minutes(toMs - fromMs) }, (_, i) => fromMs + i * minuteMs),
          ),
        );
        const totals = totalsOf(intervals);
        expect(totals.sittingMs + totals.awayMs + totals.pausedMs).toBe(covered.size * minuteMs);
      }),
    );
  });

  test('the unbroken sittings add up to the sitting', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { maxLength: 30 }), (intervals) => {
        const totals = totalsOf(intervals);
        expect(totals.sittingRunsMs.reduce((sum, ms) => sum + ms, 0)).toBe(totals.sittingMs);
        expect(totals.longestSittingMs).toBe(Math.max(0, ...totals.sittingRunsMs));
      }),
    );
  });
});
