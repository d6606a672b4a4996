import { useEffect, useRef } from 'preact/hooks';
import { bringsNothing, type HistoryCounts } from '../../domain/backup/import-preview.ts';
import { useWords } from '../words/words-context.tsx';
import type { PreviewedFile } from './data-props.ts';

const lists: readonly (keyof HistoryCounts)[] = ['intervals', 'offers', 'sessions', 'foldedDays'];

/** What a file holds: how much of it is new, what is known, what is refused and why. */
export function ImportPreviewPanel(
  props: PreviewedFile & { readonly onImport: () => void; readonly onCancel: () => void },
) {
  const data = useWords('data');
  const words = data.preview;
  const settings = useWords('settings');
  const common = useWords('common');
  const { preview } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes a while after the file was chosen: read on here.
  useEffect(() => heading.current?.focus(), []);
  const nothing = bringsNothing(preview);
  const count = (value: number) => value.toLocaleString(common.language);
  const groups = preview.settings.map((name) => data.settingsGroups[name] ?? settings.title);
  return (
    <section class="data-preview" aria-labelledby="data-preview">
      <h3 id="data-preview" ref={heading} tabIndex={-1}>
        {words.heading(props.fileName)}
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.fresh}</th>
            <th scope="col">{words.known}</th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <tr key={list}>
              <th scope="row">{words.lists[list]}</th>
              <td>{count(preview.fresh[list])}</td>
              <td>{count(preview.known[list])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.rated > 0 && <p>{words.rated(preview.rated)}</p>}
      {groups.length > 0 && <p>{words.settings([...new Set(groups)])}</p>}
      {preview.routines > 0 && <p>{words.routines(preview.routines)}</p>}
      {preview.plan && <p>{words.plan}</p>}
      {nothing && <p>{words.nothing}</p>}
      {props.refused > 0 && <Refused {...props} />}
      <p class="data-buttons">
        {!nothing && (
          <button type="button" class="button button-main" onClick={props.onImport}>
            {data.apply}
          </button>
        )}
        <button type="button" class="button" onClick={props.onCancel}>
          {nothing ? common.close : data.leave}
        </button>
      </p>
    </section>
  );
}

function Refused({ refusals, refused }: PreviewedFile) {
  const words = useWords('data').preview;
  return (
    <details>
      <summary>{words.refused(refused)}</summary>
      <table class="data-refusals">
        <thead>
          <tr>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {refusals.map(({ path, problem }, index) => (
            <tr key={`${path} ${index}`}>
              <td>
                <code>{path}</code>
              </td>
              <td>{words.fault(problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused > refusals.length && <p>{words.more(refused - refusals.length)}</p>}
    </details>
  );
}
