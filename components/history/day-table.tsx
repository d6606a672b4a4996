import type { CommonWords } from '../../content/words/en-common.ts';
import type { HistoryWords } from '../../content/words/en-history.ts';
import { type CorrectKind, correctKinds } from '../../domain/history/corrected-interval.ts';
import type { IntervalRecord } from '../../domain/history/records.ts';
import { minuteMs } from '../../domain/time/units.ts';
import { WasWrong } from '../corrections/was-wrong.tsx';
import { RibbonKey } from '../ribbon/ribbon-key.tsx';
import { useWords } from '../words/words-context.tsx';

/** The ribbon as a table: every interval with its time, kind and length. */
export function DayTable(props: {
  readonly intervals: readonly IntervalRecord[];
  readonly onCorrect?: ((record: IntervalRecord, kind: CorrectKind) => void) | undefined;
}) {
  const { intervals, onCorrect } = props;
  const corrections = useWords('corrections');
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
            {onCorrect && <th scope="col">{corrections.wrong}</th>}
          </tr>
        </thead>
        <tbody>
          {intervals.map((interval) => (
            <tr key={interval.id}>
              <td>
                {common.time(interval.fromMs, interval.zone)} –{' '}
                {common.time(interval.toMs, interval.zone)}
              </td>
              <td>
                {common.intervals[interval.kind]}
                <span class="soft">{because(interval, words, common)}</span>
              </td>
              <td>{common.spanShort(interval.toMs - interval.fromMs)}</td>
              {onCorrect && (
                <td>
                  <WasWrong
                    label={corrections.wrong}
                    what={common.time(interval.fromMs, interval.zone)}
                    group={corrections.group}
                    choices={correctKinds
                      .filter((kind) => kind !== interval.kind)
                      .map((kind) => [kind, corrections.kinds[kind]] as const)}
                    onChoose={(kind) => onCorrect(interval, kind)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Why it was that, and what an absence took off the sitting: ", nothing was touched, took 15 min off". */
function because(
  { why, creditMs = 0, heldBy, heldSinceMs, zone }: IntervalRecord,
  words: HistoryWords,
  common: CommonWords,
): string {
  return [
    ...(why === undefined ? [] : [words.whys[why]]),
    ...(heldBy === undefined
      ? []
      : [words.held(heldBy, heldSinceMs === undefined ? null : common.time(heldSinceMs, zone))]),
    ...(creditMs < minuteMs ? [] : [words.credit(common.durationShort(creditMs))]),
  ]
    .map((part) => `, ${part}`)
    .join('');
}
