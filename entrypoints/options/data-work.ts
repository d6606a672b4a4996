import { findMovement } from '../../content/catalogue/index.ts';
import type { ImportPreview } from '../../domain/backup/import-preview.ts';
import type { BackupProblem } from '../../domain/backup/problem.ts';
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

import { late } from '../late/late-code.ts';
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
