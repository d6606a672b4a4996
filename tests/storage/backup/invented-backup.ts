import type { HistoryEntry } from '../../../domain/history/records.ts';
import type { Movement } from '../../../domain/movement/movement.ts';
import type { MovementLookup } from '../../../domain/session/routine.ts';
import type { WritePiece } from '../../../storage/backup/backup-file.ts';
import { exportBackup } from '../../../storage/backup/export-backup.ts';
import type { BackupDeps } from '../../../storage/backup/import-backup.ts';
import { createLazyDatabase } from '../../../storage/database/lazy-database.ts';
import { writeEntries } from '../../../storage/database/write-entries.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { interval, offer, session } from '../../domain/history/invented-records.ts';
import { freshIndexedDb } from '../fresh-database.ts';

/** Two days, one of them with a stretch. */
export const someEntries: readonly HistoryEntry[] = [
  { type: 'interval', record: interval('sitting', 540, 570) },
  { type: 'offer', record: offer('taken', 570) },
  {
    type: 'session',
    record: session(570, {
      comfort: 'better',
      ratings: { before: 4, after: 7, side: 'right', sideAfter: 'left' },
    }),
  },
  { type: 'interval', record: { ...interval('away', 572, 600), why: 'locked', creditMs: 60_000 } },
  { type: 'interval', record: interval('in-call', 500, 530, '2027-03-02') },
  { type: 'offer', record: offer('skipped', 530, '2027-03-02') },
];

/** One movement without sides, so that a routine has something to name. */
const catCow = {
  id: 'cat-cow',
  sided: false,
  variants: [],
} as unknown as Movement;

export const movements: MovementLookup = (id) => (id === 'cat-cow' ? catCow : undefined);

export const routine = {
  id: 'mine',
  name: 'After lunch',
  items: [
    { movementId: 'cat-cow', dose: { durationSeconds: 30, times: 1, sets: 1 }, sides: 'none' },
  ],
} as const;

/** A machine of its own, with nothing on it but what is given. */
export async function freshMachine(
  entries: readonly HistoryEntry[] = [],
  items: Record<string, unknown> = {},
): Promise<BackupDeps> {
  const database = createLazyDatabase(freshIndexedDb());
  await writeEntries(await database.open(), entries);
  return { database, items: createMemoryItemStore(items) };
}

export const exportedAt = Date.parse('2027-04-01T12:00:00Z');

/** What a machine holds, as text. */
export async function textOf(machine: BackupDeps): Promise<string> {
  return written((write) => exportBackup(machine, exportedAt, write));
}

/** What is written piece by piece, as one text. */
export async function written(writeAll: (write: WritePiece) => Promise<void>): Promise<string> {
  const pieces: string[] = [];
  await writeAll((piece) => pieces.push(piece));
  return pieces.join('');
}
