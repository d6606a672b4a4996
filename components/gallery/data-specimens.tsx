import { defaultSettings } from '../../domain/settings/settings.ts';
import type { DataProps, DataWork } from '../data/data-props.ts';
import { DataSettings } from '../data/data-settings.tsx';
import { type SyncProps, SyncSettings } from '../data/sync-settings.tsx';
import type { Specimen } from './specimen.ts';

const nothing = () => {};

const data: DataProps = {
  work: { step: 'none' },
  canUndoDelete: false,
  lastBackup: null,
  reminder: false,
  onReminder: nothing,
  onExport: nothing,
  onExportCsv: nothing,
  onFile: nothing,
  onImport: nothing,
  onCancel: nothing,
  onDeleteEverything: nothing,
  onUndoDelete: nothing,
};

const fileName = 'midback-backup-2026-11-21.json';

const works: Readonly<Record<string, DataWork>> = {
  usual: { step: 'none' },
  exported: { step: 'exported', fileName },
  reading: { step: 'reading', fileName, done: 24_000, all: 61_200 },
  preview: {
    step: 'preview',
    fileName,
    preview: {
      fresh: { intervals: 12_480, offers: 3_120, sessions: 1_904, foldedDays: 0 },
      known: { intervals: 640, offers: 120, sessions: 71, foldedDays: 0 },
      rated: 3,
      settings: ['clock', 'theme'],
      routines: 1,
      plan: false,
    },
    refusals: [
      { path: 'history.sessions[3].parts[0].heldMs', problem: 'not-number' },
      { path: 'history.intervals[812].toMs', problem: 'earlier-than fromMs' },
    ],
    refused: 2,
  },
  'nothing-new': {
    step: 'preview',
    fileName,
    preview: {
      fresh: { intervals: 0, offers: 0, sessions: 0, foldedDays: 0 },
      known: { intervals: 640, offers: 120, sessions: 71, foldedDays: 0 },
      rated: 0,
      settings: [],
      routines: 0,
      plan: false,
    },
    refusals: [],
    refused: 0,
  },
  refused: { step: 'refused', fileName, problem: { kind: 'truncated', characters: 48_112 } },
  failed: { step: 'failed', part: 'import', reason: 'disk-full' },
  deleted: { step: 'deleted' },
  'deleted-and-not-back': { step: 'failed', part: 'delete', reason: 'disk-full' },
};

const syncs: Readonly<Record<string, Partial<SyncProps>>> = {
  off: { on: false },
  'in-step': { inStepAtMs: Date.UTC(2026, 10, 21, 14, 5), machines: 2 },
  full: {
    problem: {
      reason: 'full',
      detail: '',
      sinceMs: 0,
      tries: 3,
      retryAtMs: Date.UTC(2026, 10, 21, 14, 20),
    },
  },
};

/** Sharing, in its states. */
export const syncSpecimens: readonly Specimen[] = Object.entries(syncs).map(([name, state]) => ({
  id: `sync/${name}`,
  render: () => (
    <main class="settings-group">
      <h1>Your other computers</h1>
      <SyncSettings
        on
        comfort={false}
        inStepAtMs={null}
        problem={null}
        machines={0}
        zone="Europe/Berlin"
        onChoose={nothing}
        {...state}
      />
    </main>
  ),
}));

/** The part of the settings about data, in each of its states. */
export const dataSpecimens: readonly Specimen[] = Object.entries(works).map(([name, work]) => ({
  id: `data/${name}`,
  render: () => (
    <main class="settings-group">
      <h1>Settings</h1>
      <h2>Your data</h2>
      <DataSettings
        settings={defaultSettings}
        change={nothing}
        data={{
          ...data,
          work,
          canUndoDelete: name.startsWith('deleted'),
          lastBackup: name === 'exported' ? '21 November' : null,
        }}
      />
    </main>
  ),
}));
