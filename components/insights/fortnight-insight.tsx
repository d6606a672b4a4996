import { type NumberedDay, periodTotals } from '../../domain/statistics/days-in-numbers.ts';
import { hourMs } from '../../domain/time/units.ts';
import { ChartKey } from '../charts/chart-key.tsx';
import { ChartSection } from '../charts/chart-section.tsx';
import { ColumnsPlot } from '../charts/columns-plot.tsx';
import { useWords } from '../words/words-context.tsx';

/** What other computers told of the day's sitting: that it was, not in which pieces. */
function elsewhereMs({ summary }: NumberedDay): number {
  if (!summary) return 0;
  const here = summary.sittingRunsMs.reduce((sum, ms) => sum + ms, 0);
  // The seconds between two sittings that count as one are in the runs only.
  return Math.max(0, summary.sittingMs - here);
}

/** The last fortnight: each day's unbroken sittings as blocks, and its breaks below. */
export function FortnightInsight({ days }: { readonly days: readonly NumberedDay[] }) {
  const words = useWords('insights');
  const common = useWords('common');
  const { fortnight, columns } = words;
  const totals = periodTotals(days);
  if (totals.days === 0) {
    return <ChartSection name="fortnight" title={fortnight.title} says={fortnight.none} />;
  }
  const isElsewhere = days.some((each) => elsewhereMs(each) > 0);
  const isMarked = days.some(({ summary }) =>
    summary?.sittingRunsMs.includes(totals.longestSittingMs),
  );
  const labelOf = ({ day }: NumberedDay) => `${words.weekdayLetter(day)}\n${Number(day.slice(8))}`;
  return (
    <>
      <ChartSection
        name="fortnight"
        title={fortnight.title}
        says={fortnight.says(
          common.duration(totals.sittingMs),
          totals.days,
          common.duration(totals.longestSittingMs),
          isMarked,
        )}
        table={() => ({
          head: [
            columns.day,
            columns.sitting,
            columns.runs,
            columns.longest,
            ...(isElsewhere ? [fortnight.elsewhere] : []),
          ],
          rows: days.map((each) => [
            words.dayName(each.day),
            common.durationShort(each.summary?.sittingMs ?? 0),
            String(each.summary?.sittingRunsMs.length ?? 0),
            common.durationShort(each.summary?.longestSittingMs ?? 0),
            ...(isElsewhere ? [common.durationShort(elsewhereMs(each))] : []),
          ]),
        })}
      >
        {(label) => (
          <>
            <ColumnsPlot
              label={label}
              tickLabel={words.hoursOnScale}
              columns={days.map((each) => ({
                key: each.day,
                label: labelOf(each),
                title: `${words.dayName(each.day)}: ${common.durationShort(each.summary?.sittingMs ?? 0)}`,
                blocks: [
                  ...(each.summary?.sittingRunsMs ?? []).map((ms) => ({
                    value: ms / hourMs,
                    tone: ms === totals.longestSittingMs ? ('deep' as const) : ('sky' as const),
                  })),
                  { value: elsewhereMs(each) / hourMs, tone: 'hollow' as const },
                ],
              }))}
            />
            <ChartKey
              entries={[
                ['sky', fortnight.sitting],
                ...(isMarked ? [['deep', fortnight.longest] as const] : []),
                ...(isElsewhere ? [['hollow', fortnight.elsewhere] as const] : []),
              ]}
            />
          </>
        )}
      </ChartSection>
      <ChartSection
        name="breaks"
        title={fortnight.breaksTitle}
        says={fortnight.breaksSay(totals.breaksTaken, totals.breaksOffered)}
        {...(totals.breaksOffered > 0 && {
          table: () => ({
            head: [columns.day, columns.taken, columns.offered],
            rows: days.map(({ day, summary }) => [
              words.dayName(day),
              String(summary?.breaksTaken ?? 0),
              String(summary?.breaksOffered ?? 0),
            ]),
          }),
          children: (label: string) => (
            <>
              <ColumnsPlot
                low
                label={label}
                tickLabel={String}
                columns={days.map((each) => {
                  const { breaksTaken = 0, breaksOffered = 0 } = each.summary ?? {};
                  return {
                    key: each.day,
                    label: labelOf(each),
                    title: `${words.dayName(each.day)}: ${common.breaksTaken(breaksTaken, breaksOffered)}`,
                    blocks: [
                      { value: breaksTaken, tone: 'deep' },
                      { value: breaksOffered - breaksTaken, tone: 'hollow' },
                    ],
                  };
                })}
              />
              <ChartKey
                entries={[
                  ['deep', fortnight.taken],
                  ['hollow', fortnight.passed],
                ]}
              />
            </>
          ),
        })}
      />
    </>
  );
}
