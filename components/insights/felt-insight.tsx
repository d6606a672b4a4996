import type { FeltAverage, FeltWeek } from '../../domain/statistics/felt-by-week.ts';
import { ChartKey } from '../charts/chart-key.tsx';
import { ChartSection } from '../charts/chart-section.tsx';
import { PairsPlot } from '../charts/pairs-plot.tsx';
import { useWords } from '../words/words-context.tsx';

/** The top of the scale people answer on. */
const top = 10;

/** The numbers given before and after, a week at a time; only for whoever gives them. */
export function FeltInsight(props: {
  readonly weeks: readonly FeltWeek[];
  readonly inAll: FeltAverage;
}) {
  const words = useWords('insights');
  const { weeks, inAll } = props;
  const { title, says, before, after, average, week, direction } = words.felt;
  return (
    <ChartSection
      name="felt"
      title={title}
      says={says(average(inAll.before), average(inAll.after), inAll.count)}
      table={() => ({
        head: [words.columns.week, before, after, words.columns.answers],
        rows: weeks.flatMap(({ monday, felt }) =>
          felt
            ? [
                [
                  words.shortDay(monday),
                  average(felt.before),
                  average(felt.after),
                  String(felt.count),
                ],
              ]
            : [],
        ),
      })}
    >
      {(label) => (
        <>
          <PairsPlot
            label={label}
            top={top}
            pairs={weeks.map(({ monday, felt }, index) => ({
              key: monday,
              label: (weeks.length - 1 - index) % 3 === 0 ? words.shortDay(monday) : '',
              title: felt
                ? week(words.shortDay(monday), average(felt.before), average(felt.after))
                : '',
              pair: felt && { from: felt.before, to: felt.after },
            }))}
          />
          <p class="soft small">{direction}</p>
          <ChartKey
            round
            entries={[
              ['hollow', before],
              ['deep', after],
            ]}
          />
        </>
      )}
    </ChartSection>
  );
}
