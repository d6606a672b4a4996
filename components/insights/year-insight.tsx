import { type NumberedDay, periodTotals } from '../../domain/statistics/days-in-numbers.ts';
import {
  type CalendarDay,
  type CalendarMonth,
  calendarWeek,
} from '../../domain/statistics/year-calendar.ts';
import { ChartSection } from '../charts/chart-section.tsx';
import { DayDot, MonthGrid } from '../charts/month-grid.tsx';
import { useWords } from '../words/words-context.tsx';

const levels = ['none', 0, 1, 2, 3, 4] as const;

/** A year of days, each with its breaks. */
export function YearInsight(props: {
  readonly days: readonly NumberedDay[];
  readonly months: readonly CalendarMonth[];
}) {
  const words = useWords('insights');
  const common = useWords('common');
  const { year, columns } = words;
  const totals = periodTotals(props.days);
  if (totals.days === 0) return <ChartSection name="year" title={year.title} says={year.none} />;
  const titleOf = ({ day, level, breaks }: CalendarDay) =>
    level === null ? year.unrecorded(words.dayName(day)) : year.day(words.dayName(day), breaks);
  return (
    <ChartSection
      name="year"
      title={year.title}
      says={year.says(totals.days, totals.daysWithBreak)}
      table={() => ({
        head: [columns.day, columns.breaks, columns.sitting],
        rows: props.days
          .toReversed()
          .flatMap(({ day, summary }) =>
            summary
              ? [
                  [
                    `${words.dayName(day)} ${day.slice(0, 4)}`,
                    String(summary.breaks),
                    common.durationShort(summary.sittingMs),
                  ],
                ]
              : [],
          ),
      })}
    >
      {(label) => (
        <>
          <MonthGrid
            months={props.months}
            label={label}
            weekdays={calendarWeek.map(words.weekdayLetter)}
            nameOf={words.monthName}
            titleOf={titleOf}
          />
          <ul class="chart-key">
            {levels.map((level) => (
              <li key={level}>
                <svg class="chart-sample chart-sample-day" viewBox="0 0 10 10" aria-hidden="true">
                  <DayDot level={level === 'none' ? null : level} x={5} y={5} />
                </svg>
                {year.levels[level]}
              </li>
            ))}
          </ul>
        </>
      )}
    </ChartSection>
  );
}
