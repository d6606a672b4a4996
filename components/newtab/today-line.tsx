import type { ClockReading } from '../../domain/clock/types.ts';
import type { TimeZone } from '../../domain/time/epoch.ts';
import { isoDuration } from '../../domain/time/iso-duration.ts';
import { DayRibbon } from '../ribbon/day-ribbon.tsx';
import { useWords } from '../words/words-context.tsx';
import type { NewTabToday } from './newtab-view.tsx';

/** The day so far: a ribbon, how much sitting, how many breaks, quietly when the next one comes. */
export function TodayLine(props: {
  readonly today: NewTabToday | null;
  readonly reading: ClockReading | null;
  readonly zone: TimeZone;
}) {
  const words = useWords('newtab');
  const common = useWords('common');
  const { today, reading } = props;
  const fresh = today !== null && today.intervals.length === 0;
  return (
    <section class="today" aria-label={words.today}>
      {today === null ? (
        <div class="today-waiting" />
      ) : fresh ? (
        <div class="today-fresh">
          <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
            <line x1="0" x2="100" y1="1" y2="1" vector-effect="non-scaling-stroke" />
          </svg>
          <h2>{words.firstDay.heading}</h2>
          <p class="soft">{words.firstDay.body}</p>
        </div>
      ) : (
        <>
          <DayRibbon
            intervals={today.intervals}
            stretchedAtMs={today.stretchedAtMs}
            zone={props.zone}
          />
          <p class="today-words">
            <time dateTime={isoDuration(today.sittingMs)}>
              {words.sitting(common.durationShort(today.sittingMs))}
            </time>
            <span>{common.breaksTaken(today.breaksTaken, today.breaksOffered)}</span>
            {today.stretchedAtMs.length > 0 && (
              <span class="today-stretches">{common.stretches(today.stretchedAtMs.length)}</span>
            )}
            {today.plan && <span>{common.planDone(today.plan.done, today.plan.wanted)}</span>}
            {reading && <NextBreak reading={reading} zone={props.zone} />}
          </p>
        </>
      )}
    </section>
  );
}

function NextBreak({ reading, zone }: { readonly reading: ClockReading; readonly zone: TimeZone }) {
  const words = useWords('newtab');
  const common = useWords('common');
  switch (reading.tone) {
    case 'due':
    case 'held':
      return <span>{words.due}</span>;
    case 'in-call':
      return <span>{words.inCall}</span>;
    case 'paused':
      return <span>{words.paused}</span>;
    case 'away':
      return null;
    case 'sitting':
      return reading.snoozeLeftMs === null ? (
        <span>{words.next(common.time(reading.dueAtMs, zone))}</span>
      ) : null;
  }
}
