import { daysEnding } from '../../domain/history/day-keys.ts';
import type {
  Comfort,
  IntervalRecord,
  OfferEnding,
  OfferRecord,
  SessionRecord,
} from '../../domain/history/records.ts';
import type { MovementId, Side } from '../../domain/movement/movement.ts';
import { steadyFraction } from '../../domain/suggestion/steady-order.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import { minuteMs, secondMs } from '../../domain/time/units.ts';

/** A history that somebody could have had: weekdays at a desk, holidays, good and bad weeks. */
export interface InventedHistory {
  readonly intervals: readonly IntervalRecord[];
  readonly offers: readonly OfferRecord[];
  readonly sessions: readonly SessionRecord[];
}

const place = { zone: 'Europe/Berlin', zoneOffsetMinutes: 60 };

const repertoire: readonly (readonly [MovementId, sided: boolean, better: number])[] = [
  ['seated-twist', true, 0.7],
  ['cat-cow', false, 0.8],
  ['childs-pose', false, 0.55],
  ['standing-side-bend', true, 0.4],
  ['cobra', false, 0.45],
  ['seated-twist', true, 0.7],
  ['thread-the-needle', true, 0.6],
  ['bridge', false, 0.35],
];

/** The last `count` days up to `today`; the same every time. */
export function believableHistory(today: DayKey, count: number): InventedHistory {
  const days = daysEnding(today, count).map(believableDay);
  return {
    intervals: days.flatMap(({ intervals }) => intervals),
    offers: days.flatMap(({ offers }) => offers),
    sessions: days.flatMap(({ sessions }) => sessions),
  };
}

function believableDay(day: DayKey): InventedHistory {
  const chance = (what: string) => steadyFraction(`${day} ${what}`);
  const weekday = new Date(Date.parse(day)).getUTCDay();
  const week = Math.floor(Date.parse(day) / (7 * 24 * 60 * minuteMs));
  const atWork = weekday % 6 === 0 ? chance('weekend') < 0.12 : chance('off') < 0.94;
  const onHoliday = week % 17 === 3;
  if (!atWork || onHoliday) return { intervals: [], offers: [], sessions: [] };

  const intervals: IntervalRecord[] = [];
  const offers: OfferRecord[] = [];
  const sessions: SessionRecord[] = [];
  const midnight = Date.parse(`${day}T00:00:00+01:00`);
  let at = midnight + (8 * 60 + Math.floor(chance('begin') * 70)) * minuteMs;
  const end = midnight + (16 * 60 + Math.floor(chance('end') * 130)) * minuteMs;
  const add = (kind: IntervalRecord['kind'], minutes: number) => {
    const toMs = at + minutes * minuteMs;
    intervals.push({ ...place, id: `desk0001-${at}`, kind, fromMs: at, toMs, day });
    at = toMs;
  };
  for (let turn = 0; at < end; turn++) {
    const roll = chance(`turn ${turn}`);
    if (at > midnight + 12 * 60 * minuteMs && at < midnight + 12.8 * 60 * minuteMs) {
      add('away', 40);
      continue;
    }
    add(roll < 0.14 ? 'in-call' : 'sitting', 26 + Math.floor(roll * 34));
    const hour = (at - midnight) / (60 * minuteMs);
    // Mornings go well; the afternoon's meetings do not.
    const ease = 0.72 - Math.abs(hour - 10.5) * 0.05;
    const answer = chance(`answer ${turn}`);
    const ending: OfferEnding =
      answer < ease
        ? 'taken'
        : answer < ease + 0.1
          ? 'credited'
          : answer < 0.92
            ? 'skipped'
            : 'unanswered';
    const offer = offerOf(day, at, ending);
    offers.push(offer);
    if (ending === 'taken') sessions.push(sessionOf(day, at, turn, offer.id));
    if (ending === 'taken' || ending === 'credited') add('away', 3 + Math.floor(roll * 6));
  }
  return { intervals, offers, sessions };
}

function offerOf(day: DayKey, at: number, ending: OfferEnding): OfferRecord {
  return {
    ...place,
    id: `desk0001-offer-${at}`,
    offeredAtMs: at,
    endedAtMs: at + minuteMs,
    day,
    moment: 'at-a-pause',
    sittingMs: 32 * minuteMs,
    sinceStretchMs: 45 * minuteMs,
    snoozesBefore: 0,
    shownAgain: 0,
    ending,
  };
}

function sessionOf(day: DayKey, at: number, turn: number, offerId: string): SessionRecord {
  const chance = (what: string) => steadyFraction(`${at} ${what}`);
  const [movementId, sided, better] = repertoire[
    Math.floor(chance('movement') * repertoire.length)
  ] ?? ['cat-cow', false, 0.5];
  const felt = chance('felt');
  const comfort: Comfort = felt < better ? 'better' : felt < 0.94 ? 'same' : 'worse';
  const sides: readonly (Side | null)[] = sided ? ['left', 'right'] : [null];
  const short = turn % 5 === 4;
  return {
    ...place,
    id: `desk0001-session-${at}`,
    startedAtMs: at + 10 * secondMs,
    endedAtMs: at + 100 * secondMs,
    day,
    activeMs: 80 * secondMs,
    movementIds: [movementId],
    doses: [{ holdSeconds: 30, times: 1, sets: 1 }],
    parts: sides.map((side) => ({
      movementId,
      side,
      heldMs: (short && side === 'right' ? 8 : 30) * secondMs,
      repetitions: 1,
      complete: !short,
    })),
    outcome: short ? 'partly' : 'complete',
    ...(chance('answers') < 0.6 && { comfort }),
    ...(chance('numbers') < 0.2 && { ratings: ratingsOf(comfort, chance('scale')) }),
    offerId,
  };
}

function ratingsOf(comfort: Comfort, chance: number) {
  const before = 3 + Math.floor(chance * 5);
  const change = { better: 2, same: 0, worse: -1 }[comfort];
  return { before, after: before + change };
}
