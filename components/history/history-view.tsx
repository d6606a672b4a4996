import type { ComponentChildren } from 'preact';
import type { CorrectKind } from '../../domain/history/corrected-interval.ts';
import type { DayRecords } from '../../domain/history/day-records.ts';
import type {
  HistoryEntry,
  IntervalRecord,
  OfferFault,
  OfferRecord,
} from '../../domain/history/records.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { PageAddresses } from '../links/page-links.tsx';
import type { NoticeProps } from '../notices/notice-props.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { RibbonKey } from '../ribbon/ribbon-key.tsx';
import { sharedHours } from '../ribbon/shared-hours.ts';
import { useWords } from '../words/words-context.tsx';
import { DayEntry } from './day-entry.tsx';
import { HistoryUndo } from './history-undo.tsx';
import '../corrections/corrections.css';
import './history.css';

export interface HistoryProps {
  /** The newest first; null while the database is being opened. */
  readonly days: readonly DayRecords[] | null;
  readonly today: DayKey;
  readonly nameOf: (movementId: MovementId) => string;
  readonly links: PageAddresses;
  readonly notices?: readonly NoticeProps[];
  /** The day that was just deleted and can be had back. */
  readonly deleted?: { readonly day: DayKey; readonly onUndo: () => void } | null;
  /** How far a plan got on a day; null: none counted then. */
  readonly planOf?: (
    records: DayRecords,
  ) => { readonly done: number; readonly wanted: number } | null;
  /** Days or insights; absent: there are only days. */
  readonly views?: HistoryViews;
  /** "That was wrong", of an interval or an offer; absent where nothing can be corrected. */
  readonly onCorrect?: (record: IntervalRecord, kind: CorrectKind) => void;
  readonly onJudge?: (record: OfferRecord, fault: OfferFault) => void;
  /** What was just corrected, as it was before, and can be had back. */
  readonly corrected?: {
    readonly was: HistoryEntry['record'];
    readonly onUndo: () => void;
  } | null;
  readonly onDeleteDay: (day: DayKey) => void;
  /** Without it there are no earlier days. */
  readonly onShowMore?: () => void;
}

/** The two ways of looking at the history. */
export interface HistoryViews {
  readonly here: 'days' | 'insights';
  readonly daysAddress: string;
  readonly insightsAddress: string;
  /** What stands in place of the days. */
  readonly insights?: ComponentChildren;
}

/** The history: its days one by one, or what they say together. */
export function HistoryView(props: HistoryProps) {
  const words = useWords('history');
  const { views } = props;
  return (
    <PageFrame title={words.title} links={props.links} here="history" notices={props.notices}>
      {views && <ViewLinks {...views} />}
      {views?.here === 'insights' ? views.insights : <Days {...props} />}
    </PageFrame>
  );
}

function ViewLinks({ here, daysAddress, insightsAddress }: HistoryViews) {
  const words = useWords('insights');
  return (
    <nav class="history-views" aria-label={words.views}>
      <a class="button" href={daysAddress} aria-current={here === 'days' ? 'page' : undefined}>
        {words.daysView}
      </a>
      <a
        class="button"
        href={insightsAddress}
        aria-current={here === 'insights' ? 'page' : undefined}
      >
        {words.insightsView}
      </a>
    </nav>
  );
}

/** The last days, one below the other, each with its ribbon and what was done. */
function Days(props: HistoryProps) {
  const words = useWords('history');
  const common = useWords('common');
  const { days } = props;
  const hours = sharedHours((days ?? []).map(({ intervals }) => intervals));
  return (
    <>
      {days === null && <p class="soft">{words.loading}</p>}
      {days?.length === 0 && (
        <div class="history-empty">
          <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
            <line x1="0" x2="100" y1="1" y2="1" vector-effect="non-scaling-stroke" />
          </svg>
          <h2>{words.empty.heading}</h2>
          <p class="soft">{words.empty.body}</p>
        </div>
      )}
      {days && days.length > 0 && (
        <>
          <RibbonKey
            intervals={days.flatMap(({ intervals }) => intervals)}
            stretch={days.some(({ sessions }) => sessions.length > 0) && common.ribbon.stretch}
            withoutLengths
          />
          <ol class="history-days">
            {days.map((day) => (
              <DayEntry key={day.day} {...props} records={day} hours={hours} />
            ))}
          </ol>
        </>
      )}
      {props.onShowMore && (
        <button type="button" class="button history-more" onClick={props.onShowMore}>
          {words.more}
        </button>
      )}
      <HistoryUndo {...props} />
    </>
  );
}
