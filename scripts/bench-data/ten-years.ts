import type { IntervalRecord, OfferRecord, SessionRecord } from '../../domain/history/records.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { dayMs, hourMs, minuteMs } from '../../domain/time/units.ts';

/** The history of a backup: what somebody who sits a lot leaves behind. */
export interface InventedHistory {
  readonly intervals: IntervalRecord[];
  readonly offers: OfferRecord[];
  readonly sessions: SessionRecord[];
}

const device = 'bench001';
const zone = { zone: 'UTC', zoneOffsetMinutes: 0 };
const perDay = { intervals: 55, offers: 11, sessions: 7 };
/** Weekends are as heavy as other days: 3,653 days make the numbers of ten heavy years. */
export const daysOfTenYears = 3_653;

/** So many days up to and with yesterday or today, always the same but for their dates. */
export function heavyUse(days: number, lastMidnightMs: number, movements: readonly MovementId[]) {
  const history: InventedHistory = { intervals: [], offers: [], sessions: [] };
  for (let back = days - 1; back >= 0; back--) {
    addDay(history, lastMidnightMs - back * dayMs, movements);
  }
  return history;
}

function addDay(
  { intervals, offers, sessions }: InventedHistory,
  midnightMs: number,
  movements: readonly MovementId[],
): void {
  const day = new Date(midnightMs).toISOString().slice(0, 10);
  const begins = midnightMs + 7 * hourMs;
  const lengthMs = (14 * hourMs) / perDay.intervals;
  for (let index = 0; index < perDay.intervals; index++) {
    const fromMs = Math.round(begins + index * lengthMs);
    const isAway = index % 4 === 3;
    intervals.push({
      id: `${device}-i-${fromMs.toString(36)}`,
      kind: isAway ? 'away' : index % 7 === 2 ? 'in-call' : 'sitting',
      fromMs,
      toMs: Math.round(begins + (index + 1) * lengthMs),
      day,
      ...zone,
      ...(isAway && { why: 'idle', creditMs: 4 * minuteMs }),
    });
  }
  for (let index = 0; index < perDay.offers; index++) {
    const offeredAtMs = begins + index * 75 * minuteMs + 30 * minuteMs;
    const id = `${device}-o-${offeredAtMs.toString(36)}`;
    offers.push({
      id,
      offeredAtMs,
      day,
      ...zone,
      moment: 'at-a-pause',
      sittingMs: 31 * minuteMs,
      sinceStretchMs: 75 * minuteMs,
      snoozesBefore: 0,
      shownAgain: 0,
      ending: index < perDay.sessions ? 'taken' : 'skipped',
      endedAtMs: offeredAtMs + minuteMs,
    });
    if (index < perDay.sessions) sessions.push(sessionAt(offeredAtMs, day, id, movements));
  }
}

function sessionAt(
  startedAtMs: number,
  day: string,
  offerId: string,
  movements: readonly MovementId[],
): SessionRecord {
  const turn = Math.floor(startedAtMs / (75 * minuteMs));
  const movementId = movements[turn % movements.length] ?? 'seated-twist';
  const part = { movementId, heldMs: 30_000, repetitions: 1, complete: true };
  return {
    id: `${device}-s-${startedAtMs.toString(36)}`,
    startedAtMs,
    endedAtMs: startedAtMs + 100_000,
    day,
    ...zone,
    activeMs: 90_000,
    movementIds: [movementId],
    doses: [{ holdSeconds: 30, times: 1, sets: 1 }],
    parts: [
      { ...part, side: 'left' },
      { ...part, side: 'right' },
    ],
    outcome: 'complete',
    comfort: (['better', 'same', 'better', 'worse'] as const)[turn % 4] ?? 'same',
    offerId,
  };
}

/** The history as a backup's text. */
export function asBackup(history: InventedHistory): string {
  return JSON.stringify({
    format: 'midback-backup',
    version: 1,
    exportedAt: new Date(0).toISOString(),
    settings: {},
    routines: [],
    plan: null,
    history: { ...history, foldedDays: [] },
  });
}
