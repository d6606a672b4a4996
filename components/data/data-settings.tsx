import type { Settings } from '../../domain/settings/settings.ts';
import { FieldGroup } from '../fields/field-frame.tsx';
import { SwitchField } from '../fields/switch-field.tsx';
import type { GroupProps } from '../settings/settings-props.ts';
import { useWords } from '../words/words-context.tsx';
import type { DataProps, DataWork } from './data-props.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { ImportPreviewPanel } from './import-preview.tsx';
import { KeepField } from './keep-field.tsx';
import { WorkLine } from './work-line.tsx';
import './data.css';

/** While one of these goes on, nothing else is begun. */
const busySteps: readonly DataWork['step'][] = ['exporting', 'reading', 'importing', 'deleting'];

/** Everything one can do with one's data: keep a copy, bring one back, let old days go, delete. */
export function DataSettings(props: {
  readonly settings: Settings;
  readonly change: GroupProps['change'];
  readonly data: DataProps;
}) {
  const { data } = props;
  const words = useWords('data');
  const { work } = data;
  const isBusy = busySteps.includes(work.step);
  return (
    <>
      <FieldGroup words={words.export}>
        <div class="data-buttons">
          <button type="button" class="button" disabled={isBusy} onClick={data.onExport}>
            {words.exportBackup}
          </button>
          <button type="button" class="button" disabled={isBusy} onClick={data.onExportCsv}>
            {words.exportCsv}
          </button>
        </div>
        {data.lastBackup !== null && <p class="soft small">{words.lastBackup(data.lastBackup)}</p>}
        <WorkLine part="export" data={data} />
      </FieldGroup>
      <SwitchField
        id="backup-reminder"
        words={words.reminder}
        value={data.reminder}
        onChange={data.onReminder}
      />
      <FieldGroup words={words.import}>
        <label class={isBusy ? 'button data-choose data-busy' : 'button data-choose'}>
          {words.choose}
          <input
            class="only-read"
            type="file"
            accept=".json,application/json"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // The same file may be chosen again, after it was put right.
              currentTarget.value = '';
              if (file) data.onFile(file);
            }}
          />
        </label>
        <WorkLine part="import" data={data} />
        {work.step === 'preview' && (
          <ImportPreviewPanel {...work} onImport={data.onImport} onCancel={data.onCancel} />
        )}
      </FieldGroup>
      <KeepField
        days={props.settings.keepHistoryDays}
        onChange={(keepHistoryDays) => props.change({ keepHistoryDays }, words.keep.label)}
      />
      <FieldGroup words={words.delete}>
        <DeleteEverything {...data} disabled={isBusy} />
        <WorkLine part="delete" data={data} />
      </FieldGroup>
    </>
  );
}
