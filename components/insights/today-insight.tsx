import { doneMovements } from '../../domain/history/done-movements.ts';
import { isSitting } from '../../domain/history/interval-totals.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { TimeZone } from '../../domain/time/epoch.ts';
import { ChartSection } from '../charts/chart-section.tsx';
import { DayRibbon } from '../ribbon/day-ribbon.tsx';
import { RibbonKey } from '../ribbon/ribbon-key.tsx';
import { useWords } from '../words/words-context.tsx';
import type { TodayInsight } from './insights-props.ts';
import { todayNumbers } from './today-numbers.ts';

/** Today as a ribbon: sitting, calls, absences, and where the stretches were. */
export function TodayInsightSection(props: {
  readonly day: TodayInsight;
  readonly zone: TimeZone;
  readonly nameOf: (movementId: MovementId) => string;
}) {
  const words = useWords('insights');
  const common = useWords('common');
  const { day, zone } = props;
  const { title, says, none } = words.day;
  const numbers = todayNumbers(day);
  if (!day.intervals.some(({ kind }) => isSitting(kind))) {
    return <ChartSection name="today" title={title} says={none} />;
  }
  const row = (fromMs: number, toMs: number, what: string) =>
    [
      fromMs,
      [
        `${common.time(fromMs, zone)} – ${common.time(toMs, zone)}`,
        what,
        common.spanShort(toMs - fromMs),
      ],
    ] as const;
  return (
    <ChartSection
      name="today"
      title={title}
      says={says(
        common.duration(numbers.sittingMs),
        common.duration(numbers.longestSittingMs),
        common.breaksTaken(numbers.breaksTaken, numbers.breaksOffered).toLowerCase(),
      )}
      table={() => ({
        head: [words.columns.when, words.columns.what, words.columns.howLong],
        rows: [
          ...day.intervals.map(({ fromMs, toMs, kind }) =>
            row(fromMs, toMs, common.intervals[kind]),
          ),
          ...day.sessions.map((session) => {
            const names = doneMovements(session).map(props.nameOf).join(', ');
            const what = names ? `${words.day.stretch}: ${names}` : words.day.stretch;
            return row(session.startedAtMs, session.endedAtMs, what);
          }),
        ]
          .sort(([one], [other]) => one - other)
          .map(([, cells]) => cells),
      })}
    >
      {() => (
        <>
          <DayRibbon
            intervals={day.intervals}
            stretchedAtMs={day.sessions.map(({ endedAtMs }) => endedAtMs)}
            zone={zone}
          />
          <RibbonKey
            intervals={day.intervals}
            stretch={day.sessions.length > 0 && common.ribbon.stretch}
          />
        </>
      )}
    </ChartSection>
  );
}
