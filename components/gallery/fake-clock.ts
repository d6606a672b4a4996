import type { ClockReading, OpenOffer } from '../../domain/clock/types.ts';
import { hourMs, minuteMs } from '../../domain/time/units.ts';
import type { RibbonInterval } from '../ribbon/ribbon-parts.ts';

export const zone = 'Europe/Berlin';
/** Friday 20 November 2026, 10:26 in Berlin. */
export const now = Date.UTC(2026, 10, 20, 9, 26);
export const sitLimitMs = 30 * minuteMs;

export const offer: OpenOffer = {
  id: 'o1',
  offeredAtMs: now,
  zone,
  moment: 'at-a-pause',
  sittingMs: 31 * minuteMs,
  sinceStretchMs: 31 * minuteMs,
  snoozesBefore: 0,
  showing: 1,
  standingFirst: false,
};

/** What the clock says after so many minutes of sitting, unless told otherwise. */
export function reading(minutes: number, changes: Partial<ClockReading> = {}): ClockReading {
  return {
    tone: 'sitting',
    kind: 'sitting',
    sittingMs: minutes * minuteMs,
    sinceStretchMs: minutes * minuteMs,
    sittingSinceMs: now - minutes * minuteMs,
    dueAtMs: now + sitLimitMs - minutes * minuteMs,
    heldBy: [],
    offer: null,
    snoozeLeftMs: null,
    callSinceMs: null,
    pausedUntilMs: null,
    lastCredit: null,
    ...changes,
  };
}

const eight = now - 2 * hourMs - 26 * minuteMs;

function interval(kind: RibbonInterval['kind'], from: number, to: number): RibbonInterval {
  return {
    kind,
    fromMs: eight + from * minuteMs,
    toMs: eight + to * minuteMs,
    zoneOffsetMinutes: 60,
  };
}

/** A believable day from 8:05 on; `morning` is its first part. */
export const day: readonly RibbonInterval[] = [
  interval('sitting', 5, 36),
  interval('away', 36, 42),
  interval('sitting', 42, 75),
  interval('in-call', 75, 120),
  interval('away', 120, 129),
  interval('sitting', 129, 161),
  interval('away', 161, 164),
  interval('sitting', 164, 240),
  interval('away', 240, 285),
  interval('sitting', 285, 318),
  interval('watching', 318, 345),
  interval('away', 345, 351),
  interval('paused', 351, 381),
  interval('sitting', 381, 415),
  interval('away', 415, 424),
  interval('sitting', 424, 470),
  interval('in-call', 470, 500),
  interval('sitting', 500, 535),
];

export const morning = day.slice(0, 6);

export const stretches = [38, 124, 162, 347, 418].map((minute) => eight + minute * minuteMs);
