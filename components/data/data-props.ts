import type { ImportPreview } from '../../domain/backup/import-preview.ts';
import type { BackupProblem } from '../../domain/backup/problem.ts';
import type { FieldProblem } from '../../domain/fault/fault.ts';
import type { FailureReason } from '../../domain/history/failure-reason.ts';

/** How far long work has come, in rows. `all` is 0 while it is not known. */
export interface WorkProgress {
  readonly done: number;
  readonly all: number;
}

/** Which part of the section tells of which work. */
export type WorkPart = 'export' | 'import' | 'delete';

/** What is being done with the person's data at this moment, or was done last. */
export type DataWork =
  | { readonly step: 'none' }
  | ({ readonly step: 'exporting' } & WorkProgress)
  | { readonly step: 'exported'; readonly fileName: string }
  | ({ readonly step: 'reading'; readonly fileName: string } & WorkProgress)
  | { readonly step: 'refused'; readonly fileName: string; readonly problem: BackupProblem }
  | ({ readonly step: 'preview' } & PreviewedFile)
  | ({ readonly step: 'importing' } & WorkProgress)
  | { readonly step: 'imported'; readonly count: number }
  | { readonly step: 'cancelled'; readonly part: WorkPart }
  | { readonly step: 'failed'; readonly part: WorkPart; readonly reason: FailureReason }
  | { readonly step: 'deleting' }
  | { readonly step: 'deleted' }
  | { readonly step: 'restored' };

/** A sound file, and what it would change. */
export interface PreviewedFile {
  readonly fileName: string;
  readonly preview: ImportPreview;
  /** The first parts that are not taken, of `refused` in all. */
  readonly refusals: readonly FieldProblem[];
  readonly refused: number;
}

export interface DataProps {
  readonly work: DataWork;
  /** What was deleted is still kept in this page, whatever else was done since. */
  readonly canUndoDelete: boolean;
  /** The local day of the last backup, in words. */
  readonly lastBackup: string | null;
  readonly reminder: boolean;
  readonly onReminder: (wanted: boolean) => void;
  readonly onExport: () => void;
  readonly onExportCsv: () => void;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
  /** Ends the work at hand, or puts a preview away. */
  readonly onCancel: () => void;
  readonly onDeleteEverything: () => void;
  readonly onUndoDelete: () => void;
}
