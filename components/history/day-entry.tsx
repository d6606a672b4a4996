import { useId, useState } from 'preact/hooks';
import type { DayRecords } from '../../domain/history/day-records.ts';
import { summariseDay } from '../../domain/history/summarise-day.ts';
import { Icon } from '../icons/icon.tsx';
import { DayRibbon } from '../ribbon/day-ribbon.tsx';
import type { HoursOfDay } from '../ribbon/ribbon-parts.ts';
import { useWords } from '../words/words-context.tsx';
import { DayOffers } from './day-offers.tsx';
import { DaySessions } from './day-sessions.tsx';
import { DayTable } from './day-table.tsx';
import { dayHeadingId, dayTitle } from './day-title.ts';
import type { HistoryProps } from './history-view.tsx';
import '../page/disclosure.css';

interface DayEntryProps extends HistoryProps {
  readonly records: DayRecords;
  /** The hours of all days that are shown. */
  readonly hours: HoursOfDay | undefined;
}

/** One day: how much sitting, the longest without a break, breaks, ribbon; more when asked. */
export function DayEntry(props: DayEntryProps) {
  const words = useWords('history');
  const common = useWords('common');
  // A fortnight in all its details is a thousand rows that hardly anybody opens.
  const [isOpen, setIsOpen] = useState(false);
  const insideId = useId();
  const { day, intervals, offers, sessions } = props.records;
  const sums = summariseDay(intervals, offers, sessions, day);
  const zone = intervals[0]?.zone ?? sessions[0]?.zone ?? 'UTC';
  const plan = props.planOf?.(props.records);
  const title = dayTitle(day, props.today, common);
  return (
    <li class="history-day">
      <h2 id={dayHeadingId(day)} tabIndex={-1}>
        <time dateTime={day}>{title}</time>
      </h2>
      <p class="history-numbers">
        <strong>{words.sitting(common.durationShort(sums.sittingMs))}</strong>
        <span>{words.longest(common.durationShort(sums.longestSittingMs))}</span>
        <span>{common.breaksTaken(sums.breaksTaken, sums.breaksOffered)}</span>
        {plan && <span>{common.planDone(plan.done, plan.wanted)}</span>}
        {sums.sessions > 0 && <span>{common.stretches(sums.sessions)}</span>}
        <button
          type="button"
          class="button button-quiet disclosure-button history-details"
          aria-expanded={isOpen}
          aria-controls={isOpen ? insideId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name="open" />
          {words.details}
          <span class="only-read">{title}</span>
        </button>
      </p>
      <DayRibbon
        intervals={intervals}
        stretchedAtMs={sessions.map((session) => session.endedAtMs)}
        zone={zone}
        shared={props.hours}
      />
      {isOpen && (
        <div class="history-inside" id={insideId}>
          <DaySessions sessions={sessions} nameOf={props.nameOf} />
          <DayOffers offers={offers} onJudge={props.onJudge} />
          <DayTable intervals={intervals} onCorrect={props.onCorrect} />
          <button
            type="button"
            class="button history-delete"
            onClick={() => props.onDeleteDay(day)}
          >
            <Icon name="bin" />
            {words.delete}
            <span class="only-read">{title}</span>
          </button>
        </div>
      )}
    </li>
  );
}
