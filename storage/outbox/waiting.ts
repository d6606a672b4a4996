import { withAnswers } from '../../domain/history/answers.ts';
import type { HistoryEntry } from '../../domain/history/records.ts';
import { joinOldest } from './join-oldest.ts';

/** What is waiting to be written into the database. */
export interface Waiting {
  /** In the order they came. */
  readonly entries: readonly HistoryEntry[];
  /** Intervals that were ever joined with a neighbour to save room. */
  readonly joined: number;
  /** Entries that were ever given up, because even joining was not enough. */
  readonly lost: number;
}

export const nothingWaiting: Waiting = { entries: [], joined: 0, lost: 0 };

/** More than this do not wait: about half a megabyte, of the ten that extension storage has. */
export const mostWaiting = 2_000;

/**
 * The list with more entries. A record that is waiting already is replaced in its place. When there
 * are too many, the oldest intervals are joined with their neighbours: no time is lost, only detail.
 */
export function withWaiting(
  waiting: Waiting,
  added: readonly HistoryEntry[],
  most = mostWaiting,
): Waiting {
  const byKey = new Map(waiting.entries.map((entry) => [keyOf(entry), entry]));
  for (const entry of added) byKey.set(keyOf(entry), keepingComfort(entry, byKey));
  const entries = [...byKey.values()];
  if (entries.length <= most) return { ...waiting, entries };
  const joined = joinOldest(entries, most);
  return {
    entries: joined.entries,
    joined: waiting.joined + joined.joined,
    lost: waiting.lost + joined.lost,
  };
}

/** The list without what has been written; what changed in the meantime stays. */
export function withoutWritten(waiting: Waiting, written: readonly HistoryEntry[]): Waiting {
  const done = new Map(written.map((entry) => [keyOf(entry), JSON.stringify(entry)]));
  const entries = waiting.entries.filter(
    (entry) => done.get(keyOf(entry)) !== JSON.stringify(entry),
  );
  return { ...waiting, entries };
}

function keyOf({ type, record }: HistoryEntry): string {
  return `${type} ${record.id}`;
}

function keepingComfort(
  entry: HistoryEntry,
  before: ReadonlyMap<string, HistoryEntry>,
): HistoryEntry {
  const known = before.get(keyOf(entry));
  if (entry.type !== 'session' || known?.type !== 'session') return entry;
  return { ...entry, record: withAnswers(entry.record, known.record) };
}
