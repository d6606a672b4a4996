import type { DayRecords } from '../../domain/history/day-records.ts';
import type {
  Comfort,
  HistoryEntry,
  OfferRecord,
  SessionRecord,
} from '../../domain/history/records.ts';
import type { DaySummary } from '../../domain/history/summarise-day.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { DayKey } from '../../domain/time/epoch.ts';

/**
 * Everything the history can be asked for. Every call opens the database when it is not open, and
 * rejects when it cannot be; `failureOf` tells why.
 */
export interface History {
  /** Writes all or nothing. Writing a record again leaves it there once. */
  write(entries: readonly HistoryEntry[]): Promise<void>;
  day(day: DayKey): Promise<DayRecords>;
  /** The days from `from` to `to` (both included) of which there is anything, the oldest first. */
  daysBetween(from: DayKey, to: DayKey): Promise<DayRecords[]>;
  /** The last `count` days up to and with `today`, the oldest first; days without anything, too. */
  lastDays(count: number, today: DayKey): Promise<DayRecords[]>;
  /** The days from `from` to `to` in numbers, the oldest first, folded ones among them. */
  summaries(from: DayKey, to: DayKey): Promise<DaySummary[]>;
  /** The first day of which there is anything. */
  firstDay(): Promise<DayKey | null>;
  /** The latest sessions, the latest first. */
  recentSessions(count: number): Promise<SessionRecord[]>;
  /** The sessions from `from` to `to` (both included), in order of time; no interval is read. */
  sessionsBetween(from: DayKey, to: DayKey): Promise<SessionRecord[]>;
  /** The same of offers. */
  offersBetween(from: DayKey, to: DayKey): Promise<OfferRecord[]>;
  /** Every session with this movement, the latest first. */
  sessionsOf(movementId: MovementId): Promise<SessionRecord[]>;
  /** Whether there is such a session. */
  setComfort(sessionId: string, comfort: Comfort): Promise<boolean>;
  deleteDay(day: DayKey): Promise<void>;
  deleteEverything(): Promise<void>;
  /**
   * Calls back with the day now and after every change, from whichever page. Returns the end of it.
   * Pages only: in the background nothing should be kept waiting.
   */
  observeDay(
    day: DayKey,
    onDay: (records: DayRecords) => void,
    onFailure?: (error: unknown) => void,
  ): () => void;
  close(): void;
}
