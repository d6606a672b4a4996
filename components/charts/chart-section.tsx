import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';
import { ChartTable, type TableContent } from './chart-table.tsx';
import '../page/disclosure.css';
import './charts.css';

/** A picture with the sentence that says what it shows, and the same numbers as a table. */
export function ChartSection(props: {
  /** Names the picture in tests. */
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** Absent: there is nothing to draw yet, and the sentence says so. */
  readonly children?: (label: string) => ComponentChildren;
  /** Made when it is opened: a year has many rows. */
  readonly table?: () => TableContent;
}) {
  const words = useWords('insights');
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section class="chart" data-chart={props.name} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{props.title}</h2>
      <p>{props.says}</p>
      {props.children && <figure class="chart-picture">{props.children(props.says)}</figure>}
      {props.children && props.table && (
        <details class="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <Icon name="open" />
            <span>{words.asTable}</span>
            <span class="only-read">{props.title}</span>
          </summary>
          {open && <ChartTable caption={props.title} {...props.table()} />}
        </details>
      )}
    </section>
  );
}
