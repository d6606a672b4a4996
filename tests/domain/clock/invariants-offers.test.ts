import { describe, expect, test } from 'vitest';
import { minuteMs } from '../../../domain/time/units.ts';
import { check, lastState, play, settingsOf, type TraceStep } from './traces.ts';

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

  test('no offer comes in a hold, to nobody, or just after coming back', () => {
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
