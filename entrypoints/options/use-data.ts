import { useRef, useState } from 'preact/hooks';
import type { DataProps, DataWork, WorkPart } from '../../components/data/data-props.ts';
import { allOf } from '../../domain/backup/import-preview.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { ask } from '../../platform/messages/router.ts';
import { now } from '../../platform/time/now.ts';
import type { Backup, WorkOptions } from '../../storage/backup/backup-file.ts';
import { failureOf } from '../../storage/database/failure.ts';
import type { BackupReminder } from '../surface/backup-reminder.ts';
import type { Deleted } from './deleted.ts';
import { saveFile } from './save-file.ts';

/** Everything the data section does. One piece of work at a time; each can be cancelled. */
export function useData(reminder: BackupReminder): Omit<DataProps, 'lastBackup' | 'reminder'> {
  const [work, setWork] = useState<DataWork>({ step: 'none' });
  const cancelling = useRef<AbortController | null>(null);
  /** What the preview shows. */
  const read = useRef<Backup | null>(null);
  /** What a deletion can be undone with. */
  const [deleted, setDeleted] = useState<Deleted | null>(null);

  async function run(
    part: WorkPart,
    begun: DataWork,
    doIt: (tools: typeof import('./data-work.ts'), options: WorkOptions) => Promise<DataWork>,
  ): Promise<void> {
    const controller = new AbortController();
    cancelling.current = controller;
    setWork(begun);
    const onProgress = (done: number, all: number) =>
      setWork((known) => ('done' in known ? { ...known, done, all } : known));
    try {
      // What still waits in extension storage belongs to it, too.
      await ask({ type: 'flush-history' });
      const tools = await import('./data-work.ts');
      setWork(await doIt(tools, { signal: controller.signal, onProgress }));
    } catch (error) {
      if (controller.signal.aborted) setWork({ step: 'cancelled', part });
      else setWork({ step: 'failed', part, reason: failureOf(error).reason });
    } finally {
      cancelling.current = null;
    }
  }

  const untouched = { done: 0, all: 0 };

  return {
    work,
    canUndoDelete: deleted !== null,
    onReminder: (wanted) => void reminder.change({ wanted }),
    onExport: () =>
      void run('export', { step: 'exporting', ...untouched }, async (tools, options) => {
        const fileName = `midback-backup-${today()}.json`;
        saveFile(await tools.backupBlob(options), fileName);
        await reminder.change({ lastBackupAtMs: now().at });
        return { step: 'exported', fileName };
      }),
    onExportCsv: () =>
      void run('export', { step: 'exporting', ...untouched }, async (tools, options) => {
        const fileName = `midback-history-${today()}.csv`;
        saveFile(await tools.csvBlob(options), fileName);
        return { step: 'exported', fileName };
      }),
    onFile: (file) => {
      const fileName = file.name;
      const begun = { step: 'reading', fileName, ...untouched } as const;
      void run('import', begun, async (tools, options) => {
        const result = await tools.readFile(file, options);
        if ('problem' in result) return { step: 'refused', fileName, problem: result.problem };
        const { backup, ...found } = result;
        read.current = backup;
        return { step: 'preview', fileName, ...found };
      });
    },
    onImport: () => {
      const backup = read.current;
      if (!backup) return;
      void run('import', { step: 'importing', ...untouched }, async (tools, options) => {
        const { fresh } = await tools.importBackup(backup, options);
        read.current = null;
        await ask({ type: 'settings-changed' });
        return { step: 'imported', count: allOf(fresh) };
      });
    },
    onCancel: () => {
      if (cancelling.current) cancelling.current.abort();
      else setWork({ step: 'none' });
    },
    onDeleteEverything: () =>
      void run('delete', { step: 'deleting' }, async (tools) => {
        // A history that cannot be read can still be deleted, only not be had back.
        const kept = await tools.keepEverything().catch(() => null);
        const reply = await ask({ type: 'delete-everything' });
        if (!reply.ok) throw new Error(reply.why);
        setDeleted(kept);
        return { step: 'deleted' };
      }),
    onUndoDelete: () => {
      if (!deleted) return;
      void run('delete', { step: 'deleting' }, async (tools) => {
        await tools.giveBack(deleted);
        const reply = await ask({ type: 'restore-entries', entries: deleted.entries });
        if (!reply.ok) throw new Error(reply.why);
        setDeleted(null);
        await ask({ type: 'settings-changed' });
        return { step: 'restored' };
      });
    },
  };
}

function today(): string {
  const { at, zone } = now();
  return localDay(at, zone);
}
