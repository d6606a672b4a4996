import { findMovement } from '../../content/catalogue/index.ts';
import type { ImportPreview } from '../../domain/backup/import-preview.ts';
import type { BackupProblem } from '../../domain/backup/problem.ts';
import { openRecords } from '../../domain/clock/deleted-day.ts';
import type { FieldProblem } from '../../domain/fault/fault.ts';
import { readPlan } from '../../domain/plan/read-plan.ts';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { importLock, withLock } from '../../platform/locks/locks.ts';
import { now } from '../../platform/time/now.ts';
import { type Backup, largestBackup, type WorkOptions } from '../../storage/backup/backup-file.ts';
import { exportBackup } from '../../storage/backup/export-backup.ts';
import { exportCsv } from '../../storage/backup/export-csv.ts';
import { applyImport, finishImport, previewImport } from '../../storage/backup/import-backup.ts';
import { type BackupKnowledge, readBackup } from '../../storage/backup/read-backup.ts';
import { backupReminderItem } from '../../storage/items/backup-reminder-item.ts';
import { careItem } from '../../storage/items/care-item.ts';
import { settingsItem } from '../../storage/items/settings-item.ts';
import { readItem } from '../../storage/items/stored-item.ts';
import { syncChoiceItem } from '../../storage/items/sync-items.ts';
import { welcomedItem } from '../../storage/items/welcomed-item.ts';
import { late } from '../late/late-code.ts';
import { storedClock } from '../surface/page-state.ts';
import type { Deleted } from './deleted.ts';
import { writtenBlob } from './written-blob.ts';

/*
 * The work on a person's data, with the database's code in it: loaded when it is asked for.
 */

const deps = {
  database: { open: async () => (await late('database')).database.open() },
  items: localItems,
};

/** A sound file, and what it would change. */
export interface ReadFile {
  readonly backup: Backup;
  readonly preview: ImportPreview;
  readonly refusals: readonly FieldProblem[];
  readonly refused: number;
}

export function backupBlob(options: WorkOptions = {}): Promise<Blob> {
  return writtenBlob('application/json', (write) => exportBackup(deps, now().at, write, options));
}

export function csvBlob(options: WorkOptions = {}): Promise<Blob> {
  return writtenBlob('text/csv', (write) => exportCsv(deps.database, write, options));
}

const knowledge: BackupKnowledge = {
  movements: findMovement,
  checkPlan(plan) {
    const read = readPlan(plan, findMovement);
    return read.ok ? [] : read.problems;
  },
};

/** A character takes at most this many bytes: a file of more need not be read to know. */
const bytesOfCharacter = 3;

/** Reads a file and compares it with what is here. Changes nothing. */
export async function readFile(
  file: Blob,
  options: WorkOptions,
): Promise<{ readonly problem: BackupProblem } | ReadFile> {
  await withLock(importLock, () => finishImport(deps));
  if (file.size > bytesOfCharacter * largestBackup) {
    return { problem: { kind: 'too-large', characters: file.size, most: largestBackup } };
  }
  const read = await file.text().then((text) => readBackup(text, knowledge, options));
  if (!read.ok) return { problem: read.problem };
  const { backup, refusals, refused } = read;
  return { backup, refusals, refused, preview: await previewImport(deps, backup) };
}

/** Takes a backup in, all of it or nothing. */
export function importBackup(backup: Backup, options: WorkOptions = {}): Promise<ImportPreview> {
  const id = crypto.randomUUID();
  return withLock(importLock, () => applyImport(deps, backup, id, now().at, options));
}

/** What no backup holds, and the settings as they are: an import may not take all of them. */
const ownItems = [backupReminderItem, careItem, settingsItem, syncChoiceItem, welcomedItem].map(
  ({ key }) => key,
);

/** Everything there is, for the case that its deletion is regretted. */
export async function keepEverything(): Promise<Deleted> {
  const { at } = now();
  const [backup, items, clock, settings] = await Promise.all([
    backupBlob(),
    localItems.get(ownItems),
    readItem(localItems, storedClock),
    readItem(localItems, settingsItem),
  ]);
  const open = clock ? openRecords(clock, settings.settings.clock, at) : [];
  return { backup, items, entries: open.map((record) => ({ type: 'interval', record })) };
}

/** Brings back what was kept, but for what only the clock knew: that is the background's. */
export async function giveBack({ backup, items }: Deleted): Promise<void> {
  const result = await readFile(backup, {});
  if (!('backup' in result)) throw new Error(`The kept backup: ${result.problem.kind}`);
  await importBackup(result.backup);
  await localItems.set(items);
}
