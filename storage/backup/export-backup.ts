import type { Table } from 'dexie';
import { defaultSettings } from '../../domain/settings/settings.ts';
import type { EpochMs } from '../../domain/time/epoch.ts';
import type { DayTotalsRow } from '../database/rows.ts';
import type { ItemStore } from '../items/item-store.ts';
import { planItem } from '../items/plan-item.ts';
import { routinesItem } from '../items/routines-item.ts';
import { settingsItem } from '../items/settings-item.ts';
import { readItems } from '../items/stored-item.ts';
import { diff } from '../settings/settings-patch.ts';
import {
  backupFormat,
  backupVersion,
  type FoldedDay,
  type HistoryList,
  type WorkOptions,
  type WritePiece,
} from './backup-file.ts';
import type { BackupDeps } from './import-backup.ts';
import { eachPortion } from './portions.ts';

/**
 * Writes everything as one file, piece by piece: a file of ten years never lies in memory as a
 * whole. It is as of one instant, and the same data give the same text.
 *
 * @throws the signal's reason when it is aborted, or what the database says
 */
export async function exportBackup(
  { database: lazy, items }: BackupDeps,
  at: EpochMs,
  write: WritePiece,
  { signal, onProgress }: WorkOptions = {},
): Promise<void> {
  const head = JSON.stringify(await headOf(items, at), null, 1);
  write(`${head.slice(0, -'\n}'.length)},\n "history": {`);
  const database = await lazy.open();
  await database.transaction('r', database.dayTables, async () => {
    const counts = await Promise.all(database.dayTables.map((table) => table.count()));
    const all = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;

    async function writeList<Row>(
      name: HistoryList,
      table: Table<Row>,
      shown: (rows: Row[]) => readonly unknown[] = (rows) => rows,
    ): Promise<void> {
      let separator = '';
      write(`${name === 'intervals' ? '' : ','}\n  "${name}": [`);
      await eachPortion(table, (rows) => {
        signal?.throwIfAborted();
        const lines = shown(rows).map((row) => `\n   ${JSON.stringify(row)}`);
        if (lines.length > 0) {
          write(separator + lines.join(','));
          separator = ',';
        }
        done += rows.length;
        onProgress?.(done, all);
      });
      write(separator === '' ? ']' : '\n  ]');
    }

    await writeList('intervals', database.intervals);
    await writeList('offers', database.offers);
    await writeList('sessions', database.sessions);
    await writeList('foldedDays', database.dayTotals, foldedOnly);
  });
  write('\n }\n}\n');
}

async function headOf(items: ItemStore, at: EpochMs): Promise<object> {
  const { settings, routines, plan } = await readItems(items, {
    settings: settingsItem,
    routines: routinesItem,
    plan: planItem,
  });
  return {
    format: backupFormat,
    version: backupVersion,
    exportedAt: new Date(at).toISOString(),
    settings: diff(defaultSettings, settings.settings),
    routines,
    plan,
  };
}

function foldedOnly(rows: readonly DayTotalsRow[]): FoldedDay[] {
  return rows
    .filter(({ folded, received }) => folded && !received)
    .map(({ day, device, totals }) => ({ day, device, totals }));
}
