import type { ComfortWeek } from '../../domain/statistics/comfort-by-week.ts';
import { ChartKey } from '../charts/chart-key.tsx';
import { ChartSection } from '../charts/chart-section.tsx';
import { ColumnsPlot } from '../charts/columns-plot.tsx';
import { useWords } from '../words/words-context.tsx';

/** The answers of the last weeks, counted. */
export function ComfortInsight({ weeks }: { readonly weeks: readonly ComfortWeek[] }) {
  const words = useWords('insights');
  const { columns } = words;
  const { title, says, none } = words.comfort;
  const sum = (of: 'better' | 'same' | 'worse') =>
    weeks.reduce((total, week) => total + week[of], 0);
  const [better, same, worse] = [sum('better'), sum('same'), sum('worse')];
  if (better + same + worse === 0) {
    return <ChartSection name="comfort" title={title} says={none} />;
  }
  return (
    <ChartSection
      name="comfort"
      title={title}
      says={says(better, same, worse)}
      table={() => ({
        head: [columns.week, columns.better, columns.same, columns.worse],
        rows: weeks.map((week) => [
          words.shortDay(week.monday),
          String(week.better),
          String(week.same),
          String(week.worse),
        ]),
      })}
    >
      {(label) => (
        <>
          <ColumnsPlot
            label={label}
            tickLabel={String}
            columns={weeks.map((week, index) => ({
              key: week.monday,
              // Every third, counted from the latest: a date is wider than its column.
              label: (weeks.length - 1 - index) % 3 === 0 ? words.shortDay(week.monday) : '',
              title: `${columns.week} ${words.shortDay(week.monday)}: ${columns.better} ${week.better}, ${columns.same} ${week.same}, ${columns.worse} ${week.worse}`,
              blocks: [
                { value: week.better, tone: 'deep' },
                { value: week.same, tone: 'sky' },
                { value: week.worse, tone: 'hollow' },
              ],
            }))}
          />
          <ChartKey
            entries={[
              ['deep', columns.better],
              ['sky', columns.same],
              ['hollow', columns.worse],
            ]}
          />
        </>
      )}
    </ChartSection>
  );
}
