import type { IntervalRecord } from '../../domain/history/records.ts';
import { RibbonKey } from '../ribbon/ribbon-key.tsx';
import { useWords } from '../words/words-context.tsx';

/** The ribbon as a table: every interval with its time, kind and length. */
export function DayTable({ intervals }: { readonly intervals: readonly IntervalRecord[] }) {
  const words = useWords('history');
  const common = useWords('common');
  return (
    <section class="history-table">
      <h3>{words.intervals}</h3>
      <RibbonKey intervals={intervals} />
      <table>
        <thead class="only-read">
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.howLong}</th>
          </tr>
        </thead>
        <tbody>
          {intervals.map((interval) => (
            <tr key={interval.id}>
              <td>
                {common.time(interval.fromMs, interval.zone)} –{' '}
                {common.time(interval.toMs, interval.zone)}
              </td>
              <td>{common.intervals[interval.kind]}</td>
              <td>{common.spanShort(interval.toMs - interval.fromMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
