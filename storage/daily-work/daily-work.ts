import { isBackupDue } from '../../domain/history/backup-due.ts';
import { isDailyWorkDue } from '../../domain/history/daily-work.ts';
import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { finishImport } from '../backup/import-backup.ts';
import type { History } from '../database/history.ts';
import type { OpenedDatabase } from '../database/lazy-database.ts';
import { foldHistory } from '../folding/fold-history.ts';
import { backupReminderItem } from '../items/backup-reminder-item.ts';
import { dailyWorkItem } from '../items/daily-work-item.ts';
import type { ItemStore } from '../items/item-store.ts';
import { settingsItem } from '../items/settings-item.ts';
import { readItem, readItems, writeItem } from '../items/stored-item.ts';
import { withPolicy } from '../settings/policy.ts';

export interface DailyWorkDeps {
  readonly items: ItemStore;
  readonly database: OpenedDatabase;
  readonly history: Pick<History, 'firstDay'>;
  /** What an administrator has preset: the history is kept as long as the settings page says. */
  managed(): Promise<unknown>;
  /** Does the work, unless a page is importing at this moment: then it is not to be meddled with. */
  whenNobodyImports(work: () => Promise<void>): Promise<void>;
}

/** What the history needs besides being written. */
export interface HistoryCare {
  /** Ends an import that its page did not see to the end. Opens the database only if there is one. */
  finishImport(): Promise<void>;
  /**
   * Folds old days, deletes what is older than the person keeps, and looks whether a backup is due:
   * once in a local day, whatever number of times it is called. Never rejects; what failed is tried
   * again an hour later.
   */
  dailyWork(now: { readonly at: EpochMs; readonly zone: TimeZone }): Promise<void>;
}

/** One context only (the background) takes care of the history. */
export function createHistoryCare(deps: DailyWorkDeps): HistoryCare {
  const { items, database } = deps;
  let running: Promise<void> | null = null;

  async function work(at: EpochMs, zone: TimeZone): Promise<void> {
    const today = localDay(at, zone);
    const { done, settings } = await readItems(items, {
      done: dailyWorkItem,
      settings: settingsItem,
    });
    if (!isDailyWorkDue(done, today, at)) return;
    await writeItem(items, dailyWorkItem, { ...done, triedAtMs: at });
    const { keepHistoryDays } = withPolicy(settings.settings, await deps.managed()).settings;
    await foldHistory(database, { today, retentionDays: keepHistoryDays });
    await remindOfBackup(deps, at);
    await writeItem(items, dailyWorkItem, { doneDay: today, triedAtMs: at });
  }

  return {
    finishImport: () => deps.whenNobodyImports(() => finishImport({ database, items })),
    dailyWork({ at, zone }) {
      running ??= work(at, zone)
        .catch(() => undefined)
        .finally(() => {
          running = null;
        });
      return running;
    },
  };
}

async function remindOfBackup({ items, history }: DailyWorkDeps, at: EpochMs): Promise<void> {
  const memory = await readItem(items, backupReminderItem);
  if (!memory.wanted || !isBackupDue(memory, await history.firstDay(), at)) return;
  await writeItem(items, backupReminderItem, { ...memory, remindedAtMs: at });
}
