import { type NumberedDay, periodTotals } from '../../domain/statistics/days-in-numbers.ts';
import { hourMs } from '../../domain/time/units.ts';
import { ChartKey } from '../charts/chart-key.tsx';
import { ChartSection } from '../charts/chart-section.tsx';
import { ColumnsPlot } from '../charts/columns-plot.tsx';
import { useWords } from '../words/words-context.tsx';

/** The last fortnight: each day's unbroken sittings as blocks, and its breaks below. */
export function FortnightInsight({ days }: { readonly days: readonly NumberedDay[] }) {
  const words = useWords('insights');
  const common = useWords('common');
  const { fortnight, columns } = words;
  const totals = periodTotals(days);
  if (totals.days === 0) {
    return <ChartSection name="fortnight" title={fortnight.title} says={fortnight.none} />;
  }
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
        )}
        table={() => ({
          head: [columns.day, columns.sitting, columns.runs, columns.longest],
          rows: days.map(({ day, summary }) => [
            words.dayName(day),
            common.durationShort(summary?.sittingMs ?? 0),
            String(summary?.sittingRunsMs.length ?? 0),
            common.durationShort(summary?.longestSittingMs ?? 0),
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
                blocks: (each.summary?.sittingRunsMs ?? []).map((ms) => ({
                  value: ms / hourMs,
                  tone: ms === totals.longestSittingMs ? 'deep' : 'sky',
                })),
              }))}
            />
            <ChartKey
              entries={[
                ['sky', fortnight.sitting],
                ['deep', fortnight.longest],
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
