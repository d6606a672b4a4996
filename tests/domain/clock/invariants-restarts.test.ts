import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClockState } from '../../../domain/clock/clock-state.ts';
import { outlook } from '../../../domain/clock/outlook.ts';
import { readClock } from '../../../domain/clock/reading.ts';
import { step } from '../../../domain/clock/step.ts';
import { dayMs, minuteMs } from '../../../domain/time/units.ts';
import { check, eventOf, lastState, play, runs, settingsOf, traces } from './traces.ts';

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
