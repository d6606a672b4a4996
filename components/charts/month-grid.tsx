import type { CalendarDay, CalendarMonth } from '../../domain/statistics/year-calendar.ts';

const cell = 10;
const columns = 7;
const mostRows = 6;
const radii = { none: 0.8, 0: 1.6, 1: 2.3, 2: 3.1, 3: 3.9, 4: 4.7 } as const;

/** The mark of a day: the more breaks, the larger and darker. */
export function DayDot(props: {
  readonly level: CalendarDay['level'];
  readonly x: number;
  readonly y: number;
}) {
  const level = props.level ?? 'none';
  return <circle class={`dot dot-${level}`} cx={props.x} cy={props.y} r={radii[level]} />;
}

/** A year as small calendars, a week a row. */
export function MonthGrid(props: {
  readonly months: readonly CalendarMonth[];
  /** Says in words what is drawn. */
  readonly label: string;
  /** In the order of the columns, a letter or two each. */
  readonly weekdays: readonly string[];
  readonly nameOf: (month: string) => string;
  readonly titleOf: (day: CalendarDay) => string;
}) {
  return (
    <div class="months" role="img" aria-label={props.label}>
      {props.months.map(({ month, days }) => (
        <div key={month} class="month">
          <p class="month-name">{props.nameOf(month)}</p>
          {/* Outside of the drawing: letters keep their size however small the days are. */}
          <p class="month-weekdays" aria-hidden="true">
            {props.weekdays.map((letter, column) => (
              <span key={column}>{letter}</span>
            ))}
          </p>
          <svg viewBox={`0 0 ${columns * cell} ${mostRows * cell}`} aria-hidden="true">
            {days.map((day) => (
              <g key={day.day}>
                <title>{props.titleOf(day)}</title>
                <DayDot
                  level={day.level}
                  x={day.weekday * cell + cell / 2}
                  y={day.row * cell + cell / 2}
                />
              </g>
            ))}
          </svg>
        </div>
      ))}
    </div>
  );
}
