import type { DayKey } from '../time/epoch.ts';
import { countsAsOffered } from './counted-offer.ts';
import { type IntervalTotals, totalsOf } from './interval-totals.ts';
import type {
  Comfort,
  IntervalRecord,
  OfferEnding,
  OfferRecord,
  SessionRecord,
} from './records.ts';

/** One local day in numbers. */
export interface DaySummary extends IntervalTotals {
  readonly day: DayKey;
  /** Breaks that were offered, but for such as the person said were wrong. A snooze puts an offer off and makes no second break of it. */
  readonly breaksOffered: number;
  /** Of `breaksOffered`: a stretch was started, or the person got up before answering. */
  readonly breaksTaken: number;
  /** `breaksTaken` and, besides, the stretches started without an offer. */
  readonly breaks: number;
  /** How many offers had each ending, snoozes among them. */
  readonly offerEndings: Readonly<Record<OfferEnding, number>>;
  /** Stretch sessions, offered or started by oneself. */
  readonly sessions: number;
  /** Of `sessions`: started without an offer. */
  readonly ownSessions: number;
  /** Time really spent stretching. */
  readonly stretchMs: number;
  /** How sessions on other machines felt, where it is shared; their records are not here. */
  readonly toldComfort?: Readonly<Record<Comfort, number>>;
}

/**
 * Sums up a day. Records of other days may be among those given; they are left out.
 *
 * @example summariseDay(intervals, offers, sessions, '2027-03-01').sittingMs
 */
export function summariseDay(
  intervals: readonly IntervalRecord[],
  offers: readonly OfferRecord[],
  sessions: readonly SessionRecord[],
  day: DayKey,
): DaySummary {
  const ofDay = intervals.filter((interval) => interval.day === day);
  return summariseTotals(totalsOf(ofDay), offers, sessions, day);
}

/** The same for a day whose intervals have been folded into their totals. */
export function summariseTotals(
  totals: IntervalTotals,
  offers: readonly OfferRecord[],
  sessions: readonly SessionRecord[],
  day: DayKey,
): DaySummary {
  const made = offers.filter((offer) => offer.day === day);
  const offerEndings = countEndings(made);
  const { taken, credited } = offerEndings;
  const done = sessions.filter((session) => session.day === day);
  const ownSessions = done.filter(({ offerId }) => offerId === undefined).length;
  return {
    day,
    ...totals,
    breaksOffered: made.filter(countsAsOffered).length,
    breaksTaken: taken + credited,
    breaks: taken + credited + ownSessions,
    offerEndings,
    sessions: done.length,
    ownSessions,
    stretchMs: done.reduce((ms, { activeMs }) => ms + activeMs, 0),
  };
}

function countEndings(offers: readonly OfferRecord[]): Record<OfferEnding, number> {
  const count = {
    taken: 0,
    snoozed: 0,
    skipped: 0,
    dismissed: 0,
    unanswered: 0,
    credited: 0,
  };
  for (const { ending } of offers) count[ending] += 1;
  return count;
}
