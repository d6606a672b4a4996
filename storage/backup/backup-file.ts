import type { IntervalTotals } from '../../domain/history/interval-totals.ts';
import type { IntervalRecord, OfferRecord, SessionRecord } from '../../domain/history/records.ts';
import type { Routine } from '../../domain/session/routine.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { SettingsPatch } from '../settings/settings-patch.ts';

/** What the first field of every backup says. */
export const backupFormat = 'midback-backup';

/** Raise it when an older program could not read the file any more. */
export const backupVersion = 1;

/** Characters of a file. Ten years of heavy use before folding come to about 60 million. */
export const largestBackup = 80_000_000;

/** The sums of a day whose intervals were folded, by the machine that recorded them. */
export interface FoldedDay {
  readonly day: DayKey;
  readonly device: string;
  readonly totals: IntervalTotals;
}

/** The history in a backup, each list in the order of its ids. */
export interface BackupHistory {
  readonly intervals: readonly IntervalRecord[];
  readonly offers: readonly OfferRecord[];
  readonly sessions: readonly SessionRecord[];
  readonly foldedDays: readonly FoldedDay[];
}

/** A whole backup; its schema is published as `docs/schemas/midback-backup.schema.json`. */
export interface Backup {
  readonly format: typeof backupFormat;
  readonly version: typeof backupVersion;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** Only what differs from the defaults. */
  readonly settings: SettingsPatch;
  readonly routines: readonly Routine[];
  /** The plan from a professional, if there is one. */
  readonly plan: unknown;
  readonly history: BackupHistory;
}

export type HistoryList = keyof BackupHistory;

/** Takes a file's next piece. */
export type WritePiece = (piece: string) => void;

/** How long work on many rows can be watched and ended. */
export interface WorkOptions {
  /** Ends the work; nothing half done is left behind. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
}
