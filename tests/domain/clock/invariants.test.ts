import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountAt, isCounting } from '../../../domain/clock/account.ts';
import { readClockState } from '../../../domain/clock/clock-state.ts';
import { openInterval } from '../../../domain/clock/open-interval.ts';
import { outlook } from '../../../domain/clock/outlook.ts';
import { readClock } from '../../../domain/clock/reading.ts';
import { step } from '../../../domain/clock/step.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { dayMs, minuteMs } from '../../../domain/time/units.ts';
import {
  eventOf,
  intervalsOf,
  lastState,
  offersOf,
  play,
  settingsOf,
  type Trace,
  type TraceStep,
  traces,
} from './traces.ts';

const runs = { numRuns: 1_000 };

function check(holds: (trace: Trace) => void, options?: Parameters<typeof traces>[0]): void {
  fc.assert(fc.property(traces(options), holds), runs);
}

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

describe('offers', () => {
  test('every offer has exactly one ending, and at most one offer is open', () => {
    check((trace) => {
      const moments = play(trace);
      const ended = new Set<string>();
      let open: string | null = null;
      const shown = new Set<string>();
      for (const { effects, log, after } of moments) {
        for (const entry of log) {
          if (entry.type !== 'offer') continue;
          expect(ended.has(entry.record.id)).toBe(false);
          expect(entry.record.endedAtMs).toBeGreaterThanOrEqual(entry.record.offeredAtMs);
          ended.add(entry.record.id);
        }
        for (const effect of effects) {
          if (effect.type === 'withdraw-offer') {
            expect(effect.offerId).toBe(open);
            open = null;
          }
          if (effect.type !== 'show-offer') continue;
          expect(open === null || open === effect.offer.id).toBe(true);
          open = effect.offer.id;
          shown.add(open);
        }
        expect(after.offer?.shown.id ?? null).toBe(open);
        expect(after.offer !== null && after.snooze !== null).toBe(false);
        const waiting = [after.offer, after.snooze?.offer ?? null].flatMap((offer) =>
          offer ? [offer.shown.id] : [],
        );
        expect(new Set([...ended, ...waiting])).toEqual(shown);
      }
    });
  });

  test('no offer comes in a hold, to nobody, or within a minute of coming back', () => {
    check((trace) => {
      const { returnQuietMs } = settingsOf(trace);
      for (const { at, effects, after } of play(trace)) {
        if (!effects.some(({ type }) => type === 'show-offer') || !after.offer) continue;
        expect(after).toMatchObject({ call: null, pause: null, session: null });
        expect(after.fullscreen).toBe(false);
        if (after.returnedAtMs !== null) {
          expect(at - after.returnedAtMs).toBeGreaterThanOrEqual(returnQuietMs);
        }
      }
    });
  });

  test('a hold never loses an offer: it comes within a minute of its end, with its reason', () => {
    check((trace) => {
      const beat: TraceStep = {
        waitMs: minuteMs * trace.scale,
        happening: { type: 'heartbeat' },
      };
      const free = (happened: TraceStep['happening']): TraceStep => ({
        waitMs: 0,
        happening: happened,
      });
      const release: TraceStep[] = [
        free({ type: 'surroundings', fullscreen: false, audible: false }),
        free({ type: 'call-ended' }),
        free({ type: 'session-closed', sessionId: 's' }),
        free({ type: 'resumed' }),
      ];
      const toHold: TraceStep[] = [
        ...trace.steps,
        free({ type: 'input', report: 'active', detectionMs: 0 }),
        free({ type: 'resumed' }),
        free({ type: 'call-began' }),
        ...Array.from({ length: 34 }, () => beat),
      ];
      const held = lastState(trace, play({ ...trace, steps: toHold }));
      const moments = play({ ...trace, steps: [...toHold, ...release, beat] });
      const { offer } = lastState(trace, moments);
      if (held.held) expect(offer?.shown).toMatchObject({ moment: 'after-hold' });
      if (held.held) expect(offer?.shown.heldBy).toBeDefined();
      // An offer that was open before the hold is shown again after it, unless that was often enough.
      if (held.offer && held.offer.shown.showing < 3) {
        expect(offer?.shown).toMatchObject({ id: held.offer.shown.id, moment: 'again' });
      }
      const waits = held.askAgainAtSatMs !== null || held.snooze !== null;
      expect(Boolean(held.held ?? held.offer) || waits).toBe(true);
    });
  });

  test('whoever sits on is offered a break by three minutes after due', () => {
    check((trace) => {
      const settings = settingsOf(trace);
      const beat: TraceStep = {
        waitMs: minuteMs * trace.scale,
        happening: { type: 'heartbeat' },
      };
      const steps: TraceStep[] = [
        ...trace.steps,
        { waitMs: 0, happening: { type: 'resumed' } },
        { waitMs: 0, happening: { type: 'call-ended' } },
        { waitMs: 0, happening: { type: 'session-closed', sessionId: 's' } },
        { waitMs: 0, happening: { type: 'got-up' } },
        {
          waitMs: 0,
          happening: { type: 'surroundings', fullscreen: false, audible: false },
        },
        ...Array.from({ length: 33 }, () => beat),
      ];
      const { offer } = lastState(trace, play({ ...trace, steps }));
      expect(offer?.shown.moment).toBe('at-the-latest');
      expect(offer?.shown.sittingMs).toBe(settings.sitLimitMs + settings.latestAfterDueMs);
    });
  });
});

describe('restarts and reports', () => {
  test('a worker that dies at any point changes nothing', () => {
    fc.assert(
      fc.property(traces(), fc.infiniteStream(fc.boolean()), (trace, deaths) => {
        const dead = trace.steps.map(() => deaths.next().value);
        const whole = play(trace);
        const broken = play(trace, { dies: (index) => dead[index] === true });
        expect(broken.at(-1)?.after).toEqual(whole.at(-1)?.after);
        expect(broken.flatMap(({ log }) => log)).toEqual(whole.flatMap(({ log }) => log));
        expect(broken.flatMap(({ effects }) => effects)).toEqual(
          whole.flatMap(({ effects }) => effects),
        );
      }),
      runs,
    );
  });

  test('an alarm and an input report in the same millisecond come to the same in either order', () => {
    fc.assert(
      fc.property(
        traces(),
        fc.constantFrom('active' as const, 'idle' as const, 'locked' as const),
        fc.integer({ min: 0, max: 160_000 }),
        fc.integer({ min: 0, max: 90_000 }),
        (trace, report, waitMs, detectionMs) => {
          const moments = play(trace);
          const settings = settingsOf(trace);
          const state = lastState(trace, moments);
          const at = (moments.at(-1)?.at ?? trace.atMs) + Math.round(waitMs * trace.scale);
          const input = { type: 'input', report, detectionMs: detectionMs * trace.scale } as const;
          const ends = [
            [{ type: 'heartbeat' } as const, input],
            [input, { type: 'heartbeat' } as const],
          ].map((order) => {
            let now = state;
            const log = order.flatMap((happened) => {
              const result = step(now, eventOf(happened, now, at, now.zone), settings);
              now = result.state;
              return result.log;
            });
            return { now, log };
          });
          expect(ends[0]).toEqual(ends[1]);
        },
      ),
      runs,
    );
  });

  test('the same input report again is nothing', () => {
    check((trace) => {
      const settings = settingsOf(trace);
      for (const { event, after } of play(trace)) {
        if (event.type !== 'input') continue;
        const again = step(after, event, settings);
        expect(again).toEqual({ state: after, effects: [], log: [] });
      }
    });
  });

  test('what was stored is read as it was, and whatever is broken in it never stops the clock', () => {
    const broken = fc.record({
      trace: traces({ most: 12 }),
      path: fc.nat(40),
      junk: fc.jsonValue(),
    });
    fc.assert(
      fc.property(broken, ({ trace, path, junk }) => {
        const state = lastState(trace, play(trace));
        const { lastSeenMs: at, zone } = state;
        const stored = JSON.parse(JSON.stringify(state));
        expect(readClockState(stored, at, zone, 'dev')).toEqual(state);
        const keys = Object.keys(stored);
        const key = keys[path % keys.length] ?? 'account';
        const inner = stored[key];
        if (path >= keys.length && typeof inner === 'object' && inner) {
          inner[Object.keys(inner)[0] ?? ''] = junk;
        } else stored[key] = junk;
        const read = readClockState(stored, at, zone, 'dev');
        const event = { type: 'heartbeat', at: at + minuteMs, zone } as const;
        const { state: after } = step(read, event, settingsOf(trace));
        const reading = readClock(after, settingsOf(trace), event.at);
        expect(reading.sittingMs).toBeGreaterThanOrEqual(0);
        expect(readClockState(junk, at, zone, 'dev').version).toBe(1);
      }),
      runs,
    );
  });
});

describe('what is seen from outside', () => {
  test('the badge has at most four characters and no minus; the next look lies ahead', () => {
    fc.assert(
      fc.property(traces(), fc.integer({ min: 0, max: 40 * dayMs }), (trace, laterMs) => {
        const moments = play(trace);
        const state = lastState(trace, moments);
        const at = (moments.at(-1)?.at ?? trace.atMs) + laterMs;
        const { badge, nextLookAtMs, idleDetectionMs, heartbeat } = outlook(
          state,
          settingsOf(trace),
          at,
          state.zone,
        );
        expect(badge.text).toMatch(/^\d{0,4}$/);
        expect(nextLookAtMs === null || nextLookAtMs > at).toBe(true);
        expect(idleDetectionMs).toBeGreaterThanOrEqual(15_000);
        expect(heartbeat).toBe(badge.text !== '');
      }),
      runs,
    );
  });

  test('a page reads between events what the next event will find', () => {
    fc.assert(
      fc.property(traces(), fc.integer({ min: 0, max: 600_000 }), (trace, laterMs) => {
        const moments = play(trace);
        const settings = settingsOf(trace);
        const state = lastState(trace, moments);
        const at = (moments.at(-1)?.at ?? trace.atMs) + Math.round(laterMs * trace.scale);
        const read = readClock(state, settings, at);
        const { state: next } = step(state, { type: 'heartbeat', at, zone: state.zone }, settings);
        const found = readClock(next, settings, at);
        for (const field of ['sittingMs', 'sinceStretchMs', 'kind', 'lastCredit'] as const) {
          expect(read[field]).toEqual(found[field]);
        }
      }),
      runs,
    );
  });
});
