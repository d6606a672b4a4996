import {
  busyHours,
  easiestHour,
  type HourOfBreaks,
} from '../../domain/statistics/breaks-by-hour.ts';
import { ChartKey } from '../charts/chart-key.tsx';
import { ChartSection } from '../charts/chart-section.tsx';
import { ColumnsPlot } from '../charts/columns-plot.tsx';
import { useWords } from '../words/words-context.tsx';

/** At which hours of the day breaks are taken and passed over. */
export function HoursInsight(props: { readonly hours: readonly HourOfBreaks[] }) {
  const words = useWords('insights');
  const { columns, fortnight } = words;
  const { title, says, plain, none } = words.hours;
  const hours = busyHours(props.hours);
  if (hours.length === 0) return <ChartSection name="hours" title={title} says={none} />;
  const easiest = easiestHour(hours);
  const taken = hours.reduce((sum, hour) => sum + hour.taken, 0);
  const offered = hours.reduce((sum, hour) => sum + hour.taken + hour.passed, 0);
  const every = hours.length > 12 ? 4 : hours.length > 6 ? 2 : 1;
  return (
    <ChartSection
      name="hours"
      title={title}
      says={
        easiest
          ? says(words.hourName(easiest.hour), easiest.taken, easiest.taken + easiest.passed)
          : plain(taken, offered)
      }
      table={() => ({
        head: [columns.hour, columns.taken, columns.passed],
        rows: hours.map((hour) => [
          words.hourName(hour.hour),
          String(hour.taken),
          String(hour.passed),
        ]),
      })}
    >
      {(label) => (
        <>
          <ColumnsPlot
            label={label}
            tickLabel={String}
            columns={hours.map((hour, index) => ({
              key: String(hour.hour),
              label: index % every === 0 ? words.hourName(hour.hour) : '',
              title: `${words.hourName(hour.hour)}: ${columns.taken} ${hour.taken}, ${columns.passed} ${hour.passed}`,
              blocks: [
                { value: hour.taken, tone: 'deep' },
                { value: hour.passed, tone: 'hollow' },
              ],
            }))}
          />
          <ChartKey
            entries={[
              ['deep', fortnight.taken],
              ['hollow', fortnight.passed],
            ]}
          />
        </>
      )}
    </ChartSection>
  );
}
