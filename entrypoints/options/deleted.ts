import type { HistoryEntry } from '../../domain/history/records.ts';

/** All that the deletion of everything takes away, kept in the page until it is left. */
export interface Deleted {
  /** History, settings, routines and plan. */
  readonly backup: Blob;
  /** Items that belong to no backup, as they are stored. */
  readonly items: Readonly<Record<string, unknown>>;
  /** What only the clock knew. */
  readonly entries: readonly HistoryEntry[];
}
