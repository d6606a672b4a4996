import type { ImportPreview } from '../../domain/backup/import-preview.ts';
import { deviceOf } from '../../domain/history/record-device.ts';
import type { EpochMs } from '../../domain/time/epoch.ts';
import type { OpenedDatabase } from '../database/lazy-database.ts';
import type { MidbackDatabase } from '../database/midback-database.ts';
import { allDevices, type DayTotalsRow } from '../database/rows.ts';
import type { ItemStore } from '../items/item-store.ts';
import { pendingImportItem } from '../items/pending-import-item.ts';
import { readItem, writeItem } from '../items/stored-item.ts';
import type { Backup, WorkOptions } from './backup-file.ts';
import { changesToItems, type ItemChanges } from './import-items.ts';
import { type SortedRows, sortRows } from './sort-rows.ts';

export interface BackupDeps {
  readonly database: OpenedDatabase;
  readonly items: ItemStore;
}

export async function previewImport(deps: BackupDeps, backup: Backup): Promise<ImportPreview> {
  const database = await deps.database.open();
  const { sorted, changes } = await found(database, deps.items, backup);
  return previewOf(sorted, changes);
}

/** What of a backup is new here. */
async function found(
  database: MidbackDatabase,
  items: ItemStore,
  backup: Backup,
): Promise<{ readonly sorted: SortedRows; readonly changes: ItemChanges }> {
  const [sorted, counts] = await database.transaction('r', database.dayTables, () =>
    Promise.all([
      sortRows(database, backup.history),
      Promise.all(database.dayTables.map((table) => table.limit(1).count())),
    ]),
  );
  const hasHistory = counts.some((count) => count > 0);
  return { sorted, changes: await changesToItems(items, backup, sorted.fresh, hasHistory) };
}

function previewOf({ fresh, known, rated }: SortedRows, changes: ItemChanges): ImportPreview {
  return {
    fresh: {
      intervals: fresh.intervals.length,
      offers: fresh.offers.length,
      sessions: fresh.sessions.length,
      foldedDays: fresh.foldedDays.length,
    },
    known,
    rated: rated.length,
    settings: changes.settings,
    routines: changes.routines,
    plan: changes.plan,
  };
}

const rowsAtOnce = 2_000;

/**
 * Takes a backup in, all of it or nothing: also when it is ended by the signal, when there is no
 * room, or when the browser dies in the middle (then `finishImport` decides at the next start).
 *
 * @throws the signal's reason, or whatever the database or extension storage says
 */
export async function applyImport(
  deps: BackupDeps,
  backup: Backup,
  importId: string,
  at: EpochMs,
  options: WorkOptions = {},
): Promise<ImportPreview> {
  const database = await deps.database.open();
  const { changes } = await found(database, deps.items, backup);
  await writeItem(deps.items, pendingImportItem, { id: importId, changes: changes.packed });
  try {
    const sorted = await database.transaction('rw', database.tables, async () => {
      const rows = await sortRows(database, backup.history);
      await writeRows(database, rows, options);
      await database.imports.put({ id: importId, atMs: at });
      return rows;
    });
    return previewOf(sorted, changes);
  } finally {
    await finishImport(deps);
  }
}

/**
 * Ends an import that was not seen to its end: done if its history was written, forgotten if not.
 * To be called when the page for data opens and when the background starts. Opens the database only
 * when there is something to end.
 */
export async function finishImport({ database, items }: BackupDeps): Promise<void> {
  const pending = await readItem(items, pendingImportItem);
  if (!pending) return;
  const { imports } = await database.open();
  const isWritten = (await imports.get(pending.id)) !== undefined;
  if (isWritten && Object.keys(pending.changes).length > 0) await items.set({ ...pending.changes });
  await items.remove([pendingImportItem.key]);
  await imports.delete(pending.id);
}

async function writeRows(
  database: MidbackDatabase,
  { fresh, rated }: SortedRows,
  { signal, onProgress }: WorkOptions,
): Promise<void> {
  const { intervals, offers, sessions, dayTotals } = database;
  const sums = fresh.foldedDays.map((row): DayTotalsRow => ({ ...row, folded: true }));
  const all = fresh.intervals.length + fresh.offers.length + fresh.sessions.length + sums.length;
  let done = 0;
  async function inPortions<Row>(
    rows: readonly Row[],
    write: (some: Row[]) => PromiseLike<unknown>,
  ) {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      signal?.throwIfAborted(); // thrown inside the transaction, it takes everything back
      const some = rows.slice(from, from + rowsAtOnce);
      await write(some);
      done += some.length;
      onProgress?.(done, all);
    }
  }
  await inPortions(fresh.intervals, (some) => intervals.bulkAdd(some));
  await inPortions(fresh.offers, (some) => offers.bulkAdd(some));
  await inPortions(fresh.sessions, (some) => sessions.bulkAdd(some));
  await inPortions(sums, (some) => dayTotals.bulkPut(some));
  await inPortions(rated, (some) => sessions.bulkPut(some));
  const days = [...new Set(fresh.intervals.map(({ day }) => day))];
  await dayTotals.bulkDelete(days.map((day): [string, string] => [day, allDevices]));
  const told = new Map<string, [string, string]>();
  for (const { day, id } of fresh.intervals) {
    told.set(`${day} ${deviceOf(id)}`, [day, deviceOf(id)]);
  }
  await dayTotals.bulkDelete([...told.values()]);
}
