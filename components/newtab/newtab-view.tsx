import type { ComponentChildren } from 'preact';
import type { ClockReading } from '../../domain/clock/types.ts';
import type { SetMinutes } from '../../domain/session/compose-set.ts';
import type { NewTabPart } from '../../domain/settings/settings.ts';
import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { FigureSlot } from '../figure-slot/figure-slot.tsx';
import { Icon } from '../icons/icon.tsx';
import { type PageAddresses, PageLinks } from '../links/page-links.tsx';
import type { RibbonInterval } from '../ribbon/ribbon-parts.ts';
import { SetStarts } from '../routines/set-starts.tsx';
import type { ShownSuggestion } from '../suggestion/shown-suggestion.ts';
import { useWords } from '../words/words-context.tsx';
import { TodayLine } from './today-line.tsx';
import '../icons/icon.css';
import '../notices/notice.css';
import './newtab.css';
import './newtab-row.css';

/** Today as the new tab shows it. */
export interface NewTabToday {
  readonly sittingMs: number;
  readonly breaksTaken: number;
  readonly breaksOffered: number;
  /** How far a plan from a professional has got today. */
  readonly plan?: { readonly done: number; readonly wanted: number } | null;
  readonly intervals: readonly RibbonInterval[];
  readonly stretchedAtMs: readonly EpochMs[];
}

export interface NewTabProps {
  /** Null: nothing fits places and equipment. */
  readonly suggestion: ShownSuggestion | null;
  /** Null: not known yet (first paint without a mirror); the place is kept. */
  readonly today: NewTabToday | null;
  readonly reading: ClockReading | null;
  readonly zone: TimeZone;
  readonly notices?: ComponentChildren;
  readonly links: PageAddresses;
  /** An offer that is open. */
  readonly offer?: ComponentChildren;
  /** What will stand in the row below, which comes later: its place is kept. */
  readonly row?: readonly NewTabPart[];
  readonly figure?: ComponentChildren;
  /** The running session, in place of the stretch of the day. */
  readonly stage?: ComponentChildren;
  readonly onStart: () => void;
  /** Absent: short sets are not offered. */
  readonly onStartSet?: (minutes: SetMinutes) => void;
}

/** The new tab: one stretch, drawn large, and the day so far on one line. */
export function NewTabView(props: NewTabProps) {
  const stretching = props.stage !== undefined && props.stage !== null;
  return (
    <div class="newtab" data-row={(!stretching && props.row?.join(' ')) || undefined}>
      <header class="newtab-head">
        <PageLinks to={props.links} />
      </header>
      <main class="newtab-main">
        <div class="notices" role="status">
          {props.notices}
        </div>
        {!stretching && props.offer}
        {stretching ? props.stage : <StretchOfTheDay {...props} />}
      </main>
      {!stretching && <TodayLine today={props.today} reading={props.reading} zone={props.zone} />}
    </div>
  );
}

function StretchOfTheDay(props: NewTabProps) {
  const words = useWords('newtab');
  const { suggestion } = props;
  if (!suggestion) {
    return (
      <section class="stretch">
        <div class="stretch-text">
          <h1>{words.rest.heading}</h1>
          <p>{words.rest.body}</p>
          <p>
            <a href={props.links.settings}>{words.rest.action}</a>
          </p>
        </div>
      </section>
    );
  }
  return (
    <section class="stretch" aria-labelledby="stretch-name">
      <FigureSlot class="stretch-figure">{props.figure}</FigureSlot>
      <div class="stretch-text">
        <p class="stretch-kind">{words.heading}</p>
        <h1 id="stretch-name">{suggestion.name}</h1>
        <p class="stretch-reason">{suggestion.reason}</p>
        <p class="stretch-start">
          <button
            type="button"
            class="button button-main"
            aria-describedby="stretch-name"
            onClick={props.onStart}
          >
            <Icon name="play" filled />
            {words.start}
          </button>
          <span class="soft">{suggestion.minutesLabel}</span>
        </p>
        {props.onStartSet && <SetStarts onStartSet={props.onStartSet} />}
      </div>
    </section>
  );
}
