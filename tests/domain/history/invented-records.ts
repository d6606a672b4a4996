import type {
  IntervalKind,
  IntervalRecord,
  OfferEnding,
  OfferRecord,
  SessionRecord,
} from '../../../domain/history/records.ts';
import type { DayKey } from '../../../domain/time/epoch.ts';
import { minuteMs } from '../../../domain/time/units.ts';

const zone = { zone: 'Europe/Berlin', zoneOffsetMinutes: 60 };

/** Midnight of the day in Berlin's winter. */
export function midnightMs(day: DayKey): number {
  return Date.parse(`${day}T00:00:00+01:00`);
}

/** An interval from one minute of the day to another. */
export function interval(
  kind: IntervalKind,
  fromMinute: number,
  toMinute: number,
  day: DayKey = '2027-03-01',
  device = 'desk0001',
): IntervalRecord {
  const fromMs = midnightMs(day) + fromMinute * minuteMs;
  const toMs = midnightMs(day) + toMinute * minuteMs;
  return { id: `${device}-${fromMs}`, kind, fromMs, toMs, day, ...zone };
}

export function offer(
  ending: OfferEnding,
  atMinute: number,
  day: DayKey = '2027-03-01',
): OfferRecord {
  const offeredAtMs = midnightMs(day) + atMinute * minuteMs;
  return {
    id: `desk0001-offer-${offeredAtMs}`,
    offeredAtMs,
    day,
    ...zone,
    moment: 'at-a-pause',
    sittingMs: 30 * minuteMs,
    sinceStretchMs: 30 * minuteMs,
    snoozesBefore: 0,
    shownAgain: 0,
    ending,
    endedAtMs: offeredAtMs + minuteMs,
  };
}

export function session(
  atMinute: number,
  more: Partial<SessionRecord> = {},
  day: DayKey = '2027-03-01',
): SessionRecord {
  const startedAtMs = midnightMs(day) + atMinute * minuteMs;
  return {
    id: `desk0001-session-${startedAtMs}`,
    startedAtMs,
    endedAtMs: startedAtMs + 2 * minuteMs,
    day,
    ...zone,
    activeMs: 90_000,
    movementIds: ['seated-twist'],
    doses: [{ holdSeconds: 30, times: 1, sets: 1 }],
    parts: [
      {
        movementId: 'seated-twist',
        side: 'left',
        heldMs: 30_000,
        repetitions: 1,
        complete: true,
      },
      {
        movementId: 'seated-twist',
        side: 'right',
        heldMs: 25_000,
        repetitions: 1,
        complete: false,
      },
    ],
    outcome: 'partly',
    ...more,
  };
}
