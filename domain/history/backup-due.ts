import type { DayKey, EpochMs } from '../time/epoch.ts';
import { dayMs } from '../time/units.ts';

/** What is remembered of backups. */
export interface BackupMemory {
  /** The person wants to be reminded; off until they say so. */
  readonly wanted: boolean;
  readonly lastBackupAtMs: EpochMs | null;
  readonly remindedAtMs: EpochMs | null;
  /** When the person put the reminder away. */
  readonly closedAtMs: EpochMs | null;
}

export const noBackupYet: BackupMemory = {
  wanted: false,
  lastBackupAtMs: null,
  remindedAtMs: null,
  closedAtMs: null,
};

const remindAfterDays = 90;
const remindAgainAfterDays = 14;

/**
 * Whether to remind now: 90 days after the last backup or, without one, after the first day of
 * history; not again within a fortnight. A clock that was set back reminds of nothing.
 */
export function isBackupDue(memory: BackupMemory, firstDay: DayKey | null, at: EpochMs): boolean {
  if (!memory.wanted || firstDay === null) return false;
  const since = memory.lastBackupAtMs ?? Date.parse(`${firstDay}T00:00:00Z`);
  if (at - since < remindAfterDays * dayMs) return false;
  return memory.remindedAtMs === null || at - memory.remindedAtMs >= remindAgainAfterDays * dayMs;
}

/** Whether a reminder is to be seen: one came, and neither a backup nor the person put it away. */
export function isReminderShown(memory: BackupMemory): boolean {
  const { wanted, remindedAtMs, lastBackupAtMs, closedAtMs } = memory;
  if (!wanted || remindedAtMs === null) return false;
  return remindedAtMs > (lastBackupAtMs ?? 0) && remindedAtMs > (closedAtMs ?? 0);
}
