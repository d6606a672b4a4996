import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountAt, isCounting } from '../../../domain/clock/account.ts';
import { openInterval } from '../../../domain/clock/open-interval.ts';
import { readClock } from '../../../domain/clock/reading.ts';
import { step } from '../../../domain/clock/step.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { minuteMs } from '../../../domain/time/units.ts';
import {
  check,
  intervalsOf,
  lastState,
  offersOf,
  play,
  runs,
  settingsOf,
  type TraceStep,
  traces,
} from './traces.ts';

describe('the record', () => {
  test('recorded intervals never overlap and never leave a hole; together they are the time covered', () => {
    check((trace) => {
      const moments = play(trace);
      const state = lastState(trace, moments);
      const at = moments.at(-1)?.at ?? trace.atMs;
      const intervals = intervalsOf(moments);
      let coveredToMs = trace.atMs;
      for (const { fromMs, toMs } of intervals) {
        expect(fromMs).toBe(coveredToMs);
        expect(toMs).toBeGreaterThan(fromMs);
        coveredToMs = toMs;
      }
      expect(Math.max(state.open.fromMs, state.recordedToMs)).toBe(coveredToMs);
      const open = openInterval(state, at, settingsOf(trace));
      expect(open === null || open.toMs === at).toBe(true);
    });
  });

  test('every interval lies in one local day of its own zone', () => {
    check((trace) => {
      for (const { fromMs, toMs, day, zone } of intervalsOf(play(trace))) {
        expect([localDay(fromMs, zone), localDay(toMs - 1, zone)]).toEqual([day, day]);
      }
    });
  });

  test('no two records have the same id', () => {
    check((trace) => {
      const moments = play(trace);
      const ids = [...intervalsOf(moments), ...offersOf(moments)].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});

describe('the account', () => {
  test('sitting is never negative and never grows faster than time', () => {
    check((trace) => {
      const settings = settingsOf(trace);
      let seen = { at: trace.atMs, sittingMs: 0, sinceStretchMs: 0 };
      for (const { at, after } of play(trace)) {
        const { sittingMs, sinceStretchMs } = accountAt(after, settings, at);
        const passedMs = Math.max(0, at - seen.at);
        expect(sinceStretchMs).toBeGreaterThanOrEqual(0);
        expect(sittingMs).toBeGreaterThanOrEqual(sinceStretchMs);
        expect(sittingMs).toBeLessThanOrEqual(seen.sittingMs + passedMs);
        expect(sinceStretchMs).toBeLessThanOrEqual(seen.sinceStretchMs + passedMs);
        seen = { at, sittingMs, sinceStretchMs };
      }
    });
  });

  test('more absence never means more sitting', () => {
    const absence = fc.record({
      trace: traces({ most: 15 }),
      how: fc.constantFrom('locked' as const, 'asleep' as const),
      lengths: fc.tuple(fc.nat(40 * 60), fc.nat(40 * 60)),
    });
    fc.assert(
      fc.property(absence, ({ trace, how, lengths }) => {
        const [short, long] = [Math.min(...lengths), Math.max(...lengths)];
        const sittingWith = (seconds: number) => {
          const totalMs = 40 * 60 * 1_000 * trace.scale;
          const awayMs = seconds * 1_000 * trace.scale;
          const report = (what: 'active' | 'locked', waitMs: number): TraceStep => ({
            waitMs,
            happening: { type: 'input', report: what, detectionMs: 0 },
          });
          const leave = how === 'locked' ? [report('locked', 0)] : [];
          const back = [report('active', awayMs)];
          const beatMs = minuteMs * trace.scale;
          const beats: TraceStep[] = Array.from(
            { length: Math.floor((totalMs - awayMs) / beatMs) },
            () => ({ waitMs: beatMs, happening: { type: 'heartbeat' } }),
          );
          const rest = totalMs - awayMs - beats.length * beatMs;
          const steps = [
            ...trace.steps,
            report('active', 0),
            ...leave,
            ...back,
            ...beats,
            { waitMs: rest, happening: { type: 'heartbeat' } as const },
          ];
          const moments = play({ ...trace, steps });
          const at = moments.at(-1)?.at ?? 0;
          return readClock(lastState(trace, moments), settingsOf(trace), at).sittingMs;
        };
        expect(sittingWith(long)).toBeLessThanOrEqual(sittingWith(short));
      }),
      runs,
    );
  });

  test('settings changes never reset anything', () => {
    const changed = fc.record({
      trace: traces(),
      sitLimitMs: fc.integer({ min: 1_000, max: 120 * minuteMs }),
      graceMs: fc.integer({ min: 1_000, max: 3 * minuteMs }),
      restFullMs: fc.integer({ min: 1_000, max: 20 * minuteMs }),
    });
    fc.assert(
      fc.property(changed, ({ trace, ...changes }) => {
        const moments = play(trace);
        const state = lastState(trace, moments);
        const at = moments.at(-1)?.at ?? trace.atMs;
        // While away, and in the instant of coming back, what the absence takes off is not settled.
        fc.pre(isCounting(state) && state.quiet === null && state.returnedAtMs !== at);
        const before = accountAt(state, settingsOf(trace), at);
        const settings = { ...settingsOf(trace), ...changes };
        const event = { type: 'settings-changed', at, zone: state.zone } as const;
        const { state: after } = step(state, event, settings);
        expect(accountAt(after, settings, at)).toEqual(before);
        if (state.offer) expect(after.offer?.shown.id).toBe(state.offer.shown.id);
        expect(after.snooze).toEqual(state.snooze);
      }),
      runs,
    );
  });
});
