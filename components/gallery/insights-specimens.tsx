import { catalogue } from '../../content/catalogue/index.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { groupByDay } from '../../domain/history/group-by-day.ts';
import { summariseDay } from '../../domain/history/summarise-day.ts';
import { breaksByHour } from '../../domain/statistics/breaks-by-hour.ts';
import { comfortByWeek } from '../../domain/statistics/comfort-by-week.ts';
import { daysInNumbers } from '../../domain/statistics/days-in-numbers.ts';
import { averageFelt, feltByWeek } from '../../domain/statistics/felt-by-week.ts';
import { helpfulMovements } from '../../domain/statistics/helpful-movements.ts';
import { movementBalance } from '../../domain/statistics/movement-balance.ts';
import { firstDayOfYear, yearCalendar } from '../../domain/statistics/year-calendar.ts';
import { HistoryView } from '../history/history-view.tsx';
import type { InsightsProps } from '../insights/insights-props.ts';
import { InsightsView } from '../insights/insights-view.tsx';
import { believableHistory, type InventedHistory } from './believable-year.ts';
import { zone } from './fake-clock.ts';
import { pages } from './popup-specimens.tsx';
import type { Specimen } from './specimen.ts';

const today = '2026-11-20';
const nothing: InventedHistory = { intervals: [], offers: [], sessions: [] };

function insightsOf({ intervals, offers, sessions }: InventedHistory): InsightsProps {
  const ofDay = <Row extends { readonly day: string }>(rows: readonly Row[]) => groupByDay(rows);
  const [intervalsOf, offersOf, sessionsOf] = [ofDay(intervals), ofDay(offers), ofDay(sessions)];
  const summaries = [...intervalsOf.keys()].map((day) =>
    summariseDay(
      intervalsOf.get(day) ?? [],
      offersOf.get(day) ?? [],
      sessionsOf.get(day) ?? [],
      day,
    ),
  );
  const first = firstDayOfYear(today);
  return {
    zone,
    day: {
      intervals: intervalsOf.get(today) ?? [],
      offers: offersOf.get(today) ?? [],
      sessions: sessionsOf.get(today) ?? [],
    },
    fortnight: daysInNumbers(summaries, today, 14),
    long: {
      yearDays: daysInNumbers(summaries, today, 366).filter(({ day }) => day >= first),
      year: yearCalendar(summaries, today),
      balance: movementBalance(
        sessions.filter(({ day }) => day >= '2026-10-24'),
        (id) => catalogue.find((movement) => movement.id === id),
      ),
      comfort: comfortByWeek(
        sessions.filter(({ day }) => day >= '2026-08-31'),
        today,
        12,
      ),
      felt: feltByWeek(
        sessions.filter(({ day }) => day >= '2026-08-31'),
        today,
        12,
      ),
      feltInAll: averageFelt(sessions.filter(({ day }) => day >= '2026-08-31')),
      helped: helpfulMovements(sessions),
      hours: breaksByHour(offers.filter(({ day }) => day >= '2026-08-23')),
    },
    nameOf: (id) => titles[id].name,
  };
}

const year = insightsOf(believableHistory(today, 366));

const states: Readonly<Record<string, InsightsProps>> = {
  'a-year': year,
  'a-day': insightsOf(believableHistory(today, 1)),
  nothing: insightsOf(nothing),
  reading: { ...year, long: null },
};

export const insightsSpecimens: readonly Specimen[] = Object.entries(states).map(
  ([state, props]) => ({
    id: `insights/${state}`,
    render: () => (
      <HistoryView
        days={[]}
        today={today}
        nameOf={props.nameOf}
        links={pages}
        onDeleteDay={() => {}}
        views={{
          here: 'insights',
          daysAddress: '#',
          insightsAddress: '#insights',
          insights: <InsightsView {...props} />,
        }}
      />
    ),
  }),
);
