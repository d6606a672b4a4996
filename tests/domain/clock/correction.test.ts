import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountAt } from '../../../domain/clock/account.ts';
import { correctClock } from '../../../domain/clock/correction.ts';
import type { IntervalKind, IntervalRecord } from '../../../domain/history/records.ts';
import { minuteMs } from '../../../domain/time/units.ts';
import { Day } from './a-day.ts';
import { intervalsOf, lastState, play, runs, settingsOf, traces } from './traces.ts';

/** Corrects the last interval that ended, or the one that goes on. */
function corrects(day: Day, which: 'last' | 'open', kind: IntervalKind): Day {
  const fromMs = which === 'open' ? day.state.open.fromMs : day.state.trail.at(-1)?.fromMs;
  const { state, log, effects } = correctClock(
    day.state,
    { fromMs: fromMs ?? 0, kind },
    day.settings,
    day,
  );
  day.state = state;
  day.log.push(...log);
  day.effects.push(...effects);
  return day;
}

const saidOf = (record: IntervalRecord | undefined) => record && [record.kind, record.why];

describe('the account follows what the person says', () => {
  test('an absence that was sitting is given back', () => {
    const day = new Day().works(20).rests(4).touches().works(3);
    expect(day.sittingMinutes).toBeCloseTo(3, 1);
    corrects(day, 'last', 'sitting');
    expect(day.sittingMinutes).toBeCloseTo(27, 1);
    expect(day.now.lastCredit).toBeNull();
    expect(saidOf(day.intervals.at(-1))).toEqual(['sitting', 'by-hand']);
  });

  test('sitting that was an absence gives its credit, as if it had been seen', () => {
    const unseen = new Day().works(20).hears(true).rests(3).touches();
    corrects(unseen, 'last', 'away');
    const seen = new Day().works(20).rests(3).touches();
    expect(unseen.sittingMinutes).toBeCloseTo(seen.sittingMinutes, 1);
    expect(unseen.now.lastCredit?.awayMs).toBe(seen.now.lastCredit?.awayMs);
    expect(unseen.intervals.at(-1)?.creditMs).toBe(seen.intervals.at(-1)?.creditMs);
  });

  test('the interval that goes on ends where it is corrected', () => {
    const day = new Day().works(25);
    corrects(day, 'open', 'away').works(2);
    expect(day.sittingMinutes).toBeCloseTo(2, 1);
    expect(day.intervals.map(({ kind, toMs, fromMs }) => [kind, toMs - fromMs])).toEqual([
      ['away', 25 * minuteMs],
    ]);
  });

  test('a call counts as sitting', () => {
    const day = new Day().works(10).rests(4).touches();
    corrects(day, 'last', 'in-call');
    expect(day.sittingMinutes).toBeCloseTo(14, 1);
  });

  test('an interval before the last is followed through those after it', () => {
    const day = new Day().works(20).rests(4).touches().works(6).rests(3).touches();
    const [, first] = day.state.trail;
    const { state } = correctClock(
      day.state,
      { fromMs: first?.fromMs ?? 0, kind: 'sitting' },
      day.settings,
      day,
    );
    // 20 + 4 + 6 minutes, of which three away take fifteen off.
    expect(accountAt(state, day.settings, day.at).sittingMs / minuteMs).toBeCloseTo(15, 1);
  });

  test('what a whole rest began anew does not depend on what was before it', () => {
    const day = new Day().works(20).rests(4).touches().works(6).rests(9).touches().works(5);
    const first = day.state.trail.find(({ kind }) => kind === 'away');
    const { state } = correctClock(
      day.state,
      { fromMs: first?.fromMs ?? 0, kind: 'sitting' },
      day.settings,
      day,
    );
    expect(accountAt(state, day.settings, day.at).sittingMs / minuteMs).toBeCloseTo(5, 1);
  });

  test.each(['sitting', 'away'] as const)('"I just got up" stays one, whatever was %s', (kind) => {
    const day = new Day().works(20);
    day.play({ type: 'got-up' });
    corrects(day.works(4), 'last', kind);
    expect(day.sittingMinutes).toBeCloseTo(4, 1);
  });

  test('an offer whose reason has gone is taken back', () => {
    const day = new Day().works(34);
    expect(day.now.offer).not.toBeNull();
    corrects(day, 'open', 'away');
    expect(day.now.offer).toBeNull();
    expect(day.offers.map(({ ending }) => ending)).toEqual(['credited']);
  });

  test('of an interval that is long past nothing is known', () => {
    const day = new Day().works(20);
    const { state, log } = correctClock(
      day.state,
      { fromMs: day.at - 400 * minuteMs, kind: 'away' },
      day.settings,
      day,
    );
    expect(accountAt(state, day.settings, day.at).sittingMs).toBe(20 * minuteMs);
    expect(log).toEqual([]);
  });
});

describe('on every random day', () => {
  const corrections = fc.record({
    trace: traces(),
    which: fc.nat(),
    kind: fc.constantFrom('sitting' as const, 'away' as const, 'in-call' as const),
  });

  function corrected({
    trace,
    which,
    kind,
  }: typeof corrections extends fc.Arbitrary<infer T> ? T : never) {
    const settings = settingsOf(trace);
    const moments = play(trace);
    const state = lastState(trace, moments);
    const now = {
      at: Math.max(state.lastSeenMs, moments.at(-1)?.at ?? trace.atMs),
      zone: state.zone,
    };
    const known = [...state.trail, state.open];
    const chosen = known[which % known.length];
    const fromMs = chosen?.fromMs ?? 0;
    const result = correctClock(state, { fromMs, kind }, settings, now);
    return { settings, moments, state, now, fromMs, result, kind, trace };
  }

  test('the time that is covered is the same, without hole or overlap', () => {
    fc.assert(
      fc.property(corrections, (drawn) => {
        const { moments, result, trace } = corrected(drawn);
        const byId = new Map(intervalsOf(moments).map((record) => [record.id, record]));
        for (const entry of result.log) {
          if (entry.type === 'interval') byId.set(entry.record.id, entry.record);
        }
        let coveredToMs = trace.atMs;
        for (const { fromMs, toMs } of [...byId.values()].sort((a, b) => a.fromMs - b.fromMs)) {
          expect(fromMs).toBe(coveredToMs);
          coveredToMs = toMs;
        }
        expect(Math.max(result.state.open.fromMs, result.state.recordedToMs)).toBe(coveredToMs);
      }),
      runs,
    );
  });

  test('sitting is never negative, never more than the time that passed, and saying it twice is saying it once', () => {
    fc.assert(
      fc.property(corrections, (drawn) => {
        const { settings, now, fromMs, result, kind, trace } = corrected(drawn);
        const account = accountAt(result.state, settings, now.at);
        expect(account.sinceStretchMs).toBeGreaterThanOrEqual(0);
        expect(account.sittingMs).toBeGreaterThanOrEqual(account.sinceStretchMs);
        const [first] = result.state.trail;
        const knownMs = first ? first.before.sittingMs + now.at - first.fromMs : account.sittingMs;
        expect(account.sittingMs).toBeLessThanOrEqual(Math.max(knownMs, now.at - trace.atMs));
        const again = correctClock(result.state, { fromMs, kind }, settings, now);
        expect(again.state).toEqual(result.state);
      }),
      runs,
    );
  });

  test('saying what was seen at first takes it back', () => {
    fc.assert(
      fc.property(corrections, (drawn) => {
        const { settings, now, fromMs, result, state } = corrected(drawn);
        const part = result.state.trail.find((one) => one.fromMs === fromMs);
        if (!part?.was) return;
        const plain = correctClock(state, { fromMs, kind: part.was.kind }, settings, now).state;
        const back = correctClock(
          result.state,
          { fromMs, kind: part.was.kind },
          settings,
          now,
        ).state;
        expect(back.trail).toEqual(plain.trail);
        expect(back.account).toEqual(plain.account);
      }),
      runs,
    );
  });
});
