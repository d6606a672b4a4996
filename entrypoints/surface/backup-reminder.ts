import { useEffect, useState } from 'preact/hooks';
import type { NoticeProps } from '../../components/notices/notice-props.ts';
import {
  type BackupMemory,
  isReminderShown,
  noBackupYet,
} from '../../domain/history/backup-due.ts';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { now } from '../../platform/time/now.ts';
import { backupReminderItem } from '../../storage/items/backup-reminder-item.ts';
import { readItem, watchItem, writeItem } from '../../storage/items/stored-item.ts';

/** What is remembered of backups, kept up to date, and how to change it. */
export interface BackupReminder {
  readonly memory: BackupMemory;
  change(part: Partial<BackupMemory>): Promise<void>;
}

export function useBackupReminder(): BackupReminder {
  const [memory, setMemory] = useState(noBackupYet);
  useEffect(() => {
    void readItem(localItems, backupReminderItem).then(setMemory);
    return watchItem(localItems, backupReminderItem, setMemory);
  }, []);
  return {
    memory,
    async change(part) {
      const known = await readItem(localItems, backupReminderItem);
      await writeItem(localItems, backupReminderItem, { ...known, ...part });
    },
  };
}

/** The line that reminds of a backup, when it is time for one. */
export function backupNotice(
  { memory, change }: BackupReminder,
  onAct: () => void,
): readonly NoticeProps[] {
  if (!isReminderShown(memory)) return [];
  const onClose = () => void change({ closedAtMs: now().at });
  return [{ kind: 'backup-due', onAct, onClose }];
}
