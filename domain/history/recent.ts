import type { MovementId } from '../movement/movement.ts';
import { keptEndings, type LastEndings } from '../notices/delivery-doubt.ts';
import { completeMovements } from '../plan/complete-movements.ts';
import type { PastSession } from '../suggestion/person.ts';
import type { DayKey } from '../time/epoch.ts';
import { countsAsOffered, endedInBreak } from './counted-offer.ts';
import { doneMovements } from './done-movements.ts';
import { isSitting } from './interval-totals.ts';
import type {
  Comfort,
  DonePart,
  HistoryEntry,
  IntervalRecord,
  OfferRecord,
  SessionRecord,
} from './records.ts';

/** A past session, as much of it as the popup, the new tab and suggestions need. */
export interface RecentSession extends PastSession {
  readonly id: string;
  /** Of `movementIds`: those done to their end. */
  readonly completeIds: readonly MovementId[];
}

/**
 * A small extract of the history that lies beside the clock's state, so that the surfaces that
 * must be there at once need no database.
 */
export interface Recent {
  /**
   * The latest sessions, the oldest first: `mostRecentSessions` of them, and before these only such
   * as the person felt worse after, so that what is not offered any more stays that way.
   */
  readonly sessions: readonly RecentSession[];
  /** The latest day anything was recorded of; `null` before the first. */
  readonly today: RecentDay | null;
  /** What became of the last offers: see `delivery-doubt.ts`. */
  readonly lastEndings: LastEndings;
}

/** Totals of one day. What each is made of is kept by id, so that counting twice is impossible. */
export interface RecentDay {
  readonly day: DayKey;
  /** Sitting (watching and calls included) of each finished interval, by its id. */
  readonly sitting: readonly (readonly [id: string, ms: number])[];
  /** Sitting of intervals that are too many to be kept one by one. */
  readonly earlierSittingMs: number;
  /** Offers that ended in a break: taken, or the person had got up. */
  readonly takenOfferIds: readonly string[];
  /** Offers that ended otherwise; those that were put off are not among them. */
  readonly otherOfferIds: readonly string[];
  /** Sessions that came from no offer. */
  readonly ownSessionIds: readonly string[];
}

/** A week of somebody who does twenty a day: what a plan wants by the week is counted from Monday. */
export const mostRecentSessions = 150;
/** Twice each movement there is, and room to spare. */
const mostWorseSessions = 120;
const mostIntervals = 400;

export const nothingRecent: Recent = { sessions: [], today: null, lastEndings: [] };

/** The extract after these entries. Entries that are in it already change nothing. */
export function withEntries(recent: Recent, entries: readonly HistoryEntry[]): Recent {
  return entries.reduce(withEntry, recent);
}

function withEntry(recent: Recent, entry: HistoryEntry): Recent {
  const { day } = entry.record;
  const isOld = recent.today !== null && day < recent.today.day;
  const today = isOld ? recent.today : countInto(dayOf(recent.today, day), entry);
  const sessions =
    entry.type === 'session' ? withSession(recent.sessions, entry.record) : recent.sessions;
  const lastEndings =
    entry.type === 'offer' ? withEnding(recent.lastEndings, entry.record) : recent.lastEndings;
  return { sessions, today, lastEndings };
}

/** What is written again says what it said. */
function withEnding(last: LastEndings, { id, ending }: OfferRecord): LastEndings {
  if (last.some(([known]) => known === id)) return last;
  return [...last, [id, ending] as const].slice(-keptEndings);
}

function dayOf(today: RecentDay | null, day: DayKey): RecentDay {
  if (today?.day === day) return today;
  return {
    day,
    sitting: [],
    earlierSittingMs: 0,
    takenOfferIds: [],
    otherOfferIds: [],
    ownSessionIds: [],
  };
}

function countInto(today: RecentDay, entry: HistoryEntry): RecentDay {
  switch (entry.type) {
    case 'interval':
      return isSitting(entry.record.kind)
        ? withInterval(today, entry.record)
        : withoutInterval(today, entry.record.id);
    case 'offer':
      return withOffer(today, entry.record);
    case 'session': {
      const { id, offerId } = entry.record;
      if (offerId !== undefined) return today;
      return { ...today, ownSessionIds: withId(today.ownSessionIds, id) };
    }
  }
}

/** An offer may be said to have been wrong after it was counted. */
function withOffer(today: RecentDay, offer: OfferRecord): RecentDay {
  const otherOfferIds = today.otherOfferIds.filter((id) => id !== offer.id);
  if (!countsAsOffered(offer)) return { ...today, otherOfferIds };
  return endedInBreak(offer)
    ? { ...today, takenOfferIds: withId(today.takenOfferIds, offer.id) }
    : { ...today, otherOfferIds: withId(otherOfferIds, offer.id) };
}

/** Corrected: it was no sitting after all. */
function withoutInterval(today: RecentDay, id: string): RecentDay {
  const sitting = today.sitting.filter(([known]) => known !== id);
  return sitting.length === today.sitting.length ? today : { ...today, sitting };
}

function withInterval(today: RecentDay, { id, fromMs, toMs }: IntervalRecord): RecentDay {
  const others = today.sitting.filter(([known]) => known !== id);
  const sitting = [...others, [id, Math.max(0, toMs - fromMs)] as const];
  const [oldest] = sitting;
  if (sitting.length <= mostIntervals || !oldest) return { ...today, sitting };
  const earlierSittingMs = today.earlierSittingMs + oldest[1];
  return { ...today, sitting: sitting.slice(1), earlierSittingMs };
}

function withId(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}

function withSession(
  sessions: readonly RecentSession[],
  record: SessionRecord,
): readonly RecentSession[] {
  const known = sessions.find(({ id }) => id === record.id);
  const others = sessions.filter(({ id }) => id !== record.id);
  const comfort = record.comfort ?? known?.comfort;
  const session: RecentSession = {
    id: record.id,
    at: record.startedAtMs,
    day: record.day,
    movementIds: doneMovements(record),
    completeIds: completeMovements(record),
    leftMs: sideMs(record.parts, 'left'),
    rightMs: sideMs(record.parts, 'right'),
    ...(comfort !== undefined && { comfort }),
  };
  return keptSessions([...others, session].sort((a, b) => a.at - b.at));
}

/** Of sessions in order of time, those that the extract keeps. */
export function keptSessions<Session extends { readonly comfort?: Comfort }>(
  sessions: readonly Session[],
): readonly Session[] {
  const older = sessions.slice(0, -mostRecentSessions);
  const worse = older.filter(({ comfort }) => comfort === 'worse').slice(-mostWorseSessions);
  return [...worse, ...sessions.slice(-mostRecentSessions)];
}

function sideMs(parts: readonly DonePart[], side: 'left' | 'right'): number {
  return parts.reduce((ms, part) => (part.side === side ? ms + part.heldMs : ms), 0);
}

/** What is shown of a day (`breaks` as in `DaySummary`): 0 everywhere when the extract is of another one. */
export function todaysTotals(
  { today, sessions }: Recent,
  day: DayKey,
): {
  readonly sittingMs: number;
  readonly breaks: number;
  /** Breaks that were offered, or taken without an offer. */
  readonly offered: number;
  readonly sessions: number;
} {
  if (today?.day !== day) return { sittingMs: 0, breaks: 0, offered: 0, sessions: 0 };
  const breaks = today.takenOfferIds.length + today.ownSessionIds.length;
  return {
    sittingMs: today.sitting.reduce((sum, [, ms]) => sum + ms, today.earlierSittingMs),
    breaks,
    offered: breaks + today.otherOfferIds.length,
    sessions: sessions.filter((session) => session.day === day).length,
  };
}

/** The extract without a day, when the person deletes it. */
export function withoutDay({ sessions, today }: Recent, day: DayKey): Recent {
  return {
    lastEndings: [],
    sessions: sessions.filter((session) => session.day !== day),
    today: today?.day === day ? null : today,
  };
}
