import * as v from 'valibot';
import { type BackupMemory, noBackupYet } from '../../domain/history/backup-due.ts';
import { instantSchema } from '../records/field-schemas.ts';
import type { StoredItem } from './stored-item.ts';

const memorySchema = v.object({
  wanted: v.boolean(),
  lastBackupAtMs: v.nullable(instantSchema),
  remindedAtMs: v.nullable(instantSchema),
  closedAtMs: v.exactOptional(v.nullable(instantSchema), null),
});

/** When the last backup was made, and whether to be reminded of the next. */
export const backupReminderItem: StoredItem<BackupMemory> = {
  key: 'backupReminder',
  version: 1,
  fallback: noBackupYet,
  parse(value) {
    const read = v.safeParse(memorySchema, value);
    return read.success ? read.output : noBackupYet;
  },
};
