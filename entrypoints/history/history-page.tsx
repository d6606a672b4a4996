import { useEffect, useState } from 'preact/hooks';
import { HistoryView } from '../../components/history/history-view.tsx';
import { openRecords } from '../../domain/clock/deleted-day.ts';
import { correctedInterval } from '../../domain/history/corrected-interval.ts';
import type { DayRecords } from '../../domain/history/day-records.ts';
import type { HistoryEntry, IntervalRecord, OfferRecord } from '../../domain/history/records.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { completeMovements } from '../../domain/plan/complete-movements.ts';
import { type CountedSession, planToday } from '../../domain/plan/plan-today.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import { localDay } from '../../domain/time/local-day.ts';
import type { Request } from '../../platform/messages/messages.ts';
import { ask } from '../../platform/messages/router.ts';
import { currentZone, now } from '../../platform/time/now.ts';
import { pageAddresses } from '../surface/addresses.ts';
import { backupNotice, useBackupReminder } from '../surface/backup-reminder.ts';
import { useCareNotices } from '../surface/care-notice.ts';
import { historyDatabase } from '../surface/history-database.ts';
import { noticesOf } from '../surface/notices.ts';
import type { PageState } from '../surface/page-state.ts';
import { movementName } from '../surface/planned.ts';

const daysAtATime = 14;

const insightsAddress = '#insights';

type Insights = typeof import('./insights-page.tsx').InsightsPage;

export function HistoryPage({ state }: { readonly state: PageState }) {
  const today = localDay(state.nowMs.value, currentZone());
  const [days, setDays] = useState<readonly DayRecords[] | null>(null);
  const [count, setCount] = useState(daysAtATime);
  const [hasMore, setHasMore] = useState(false);
  const reminder = useBackupReminder();
  const [deleted, setDeleted] = useState<DayRecords | null>(null);
  /** What was just corrected, as it was before. */
  const [was, setWas] = useState<HistoryEntry | null>(null);

  const nameOf = (id: MovementId) => movementName(id, state.plan.value);
  const care = useCareNotices(state);
  const here = useHash() === insightsAddress ? 'insights' : 'days';
  const [Insights, setInsights] = useState<{ readonly Page: Insights } | null>(null);
  useEffect(() => {
    // Pictures cost nobody anything who only looks at the days.
    if (here === 'insights') {
      void import('./insights-page.tsx').then(({ InsightsPage }) =>
        setInsights({ Page: InsightsPage }),
      );
    }
  }, [here]);

  async function read(): Promise<void> {
    if (here !== 'days') return;
    // What waits in extension storage belongs on the page, too.
    await ask({ type: 'flush-history' });
    try {
      const history = await historyDatabase();
      const [found, first] = await Promise.all([
        history.lastDays(count, today),
        history.firstDay(),
      ]);
      const filled = found.filter(isFilled).reverse();
      setDays(filled);
      setHasMore(first !== null && first < (found[0]?.day ?? today));
    } catch {
      // The notice about the database says so; an empty list would be a lie.
      setDays((known) => known);
    }
  }

  // Anew when the day changes, when more days are wanted, and whenever something was recorded.
  const recorded = state.recent.value;
  useEffect(() => void read(), [today, count, recorded, here]);

  return (
    <HistoryView
      days={days}
      today={today}
      nameOf={nameOf}
      planOf={(records) => planToday(state.plan.value, countedIn(records, days), records.day)}
      views={{
        here,
        daysAddress: '#',
        insightsAddress,
        insights: Insights && <Insights.Page state={state} nameOf={nameOf} />,
      }}
      links={pageAddresses()}
      notices={[...noticesOf(state, care), ...backupNotice(reminder, openSettings)]}
      deleted={deleted && { day: deleted.day, onUndo: () => void restore(deleted) }}
      onDeleteDay={(day) => void remove(day)}
      onCorrect={(record, kind) =>
        void corrects({ type: 'interval', record }, correction(correctedInterval(record, kind)))
      }
      onJudge={(record, wrong) =>
        void corrects({ type: 'offer', record }, judgement({ ...record, wrong }))
      }
      corrected={was && { was: was.record, onUndo: () => void takeBack(was) }}
      {...(hasMore && { onShowMore: () => setCount(count + daysAtATime) })}
    />
  );

  async function remove(day: DayKey): Promise<void> {
    const known = days?.find((records) => records.day === day);
    const { clock, settings } = state;
    const open = openRecords(clock.peek(), settings.peek().clock, now().at);
    const records = known && {
      ...known,
      intervals: [...known.intervals, ...open.filter((record) => record.day === day)],
    };
    const reply = await ask({ type: 'delete-day', day });
    if (reply.ok) setDeleted(records ?? null);
    setWas(null);
    await read();
  }

  async function corrects(before: HistoryEntry, request: Request): Promise<void> {
    const reply = await ask(request);
    if (reply.ok) setWas(before);
    setDeleted(null);
    await read();
  }

  async function takeBack(before: HistoryEntry): Promise<void> {
    if (before.type === 'interval') await ask(correction(before.record));
    if (before.type === 'offer') await ask(judgement(before.record));
    setWas(null);
    await read();
  }

  async function restore(records: DayRecords): Promise<void> {
    await ask({ type: 'restore-entries', entries: entriesOf(records) });
    // First the day, then the focus: it goes to the day that is back.
    await read();
    setDeleted(null);
  }
}

/** The interval is to be this from now on, in the history and, where it still matters, in the account. */
function correction(record: IntervalRecord): Request {
  return { type: 'correct-interval', fromMs: record.fromMs, kind: record.kind, record };
}

function judgement(record: OfferRecord): Request {
  return { type: 'judge-offer', offerId: record.id, fault: record.wrong ?? null, record };
}

/** The day's sessions and, for what is wanted by the week, those of the other days shown. */
function countedIn({ sessions }: DayRecords, days: readonly DayRecords[] | null): CountedSession[] {
  const all = days?.flatMap((day) => day.sessions) ?? sessions;
  return all.map((session) => ({
    at: session.startedAtMs,
    day: session.day,
    completeIds: completeMovements(session),
  }));
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onMove = () => setHash(location.hash);
    addEventListener('hashchange', onMove);
    return () => removeEventListener('hashchange', onMove);
  }, []);
  return hash;
}

/** Backups are saved on the settings page. */
function openSettings(): void {
  location.assign(`${pageAddresses().settings}#group-data`);
}

function isFilled({ intervals, offers, sessions }: DayRecords): boolean {
  return intervals.length + offers.length + sessions.length > 0;
}

function entriesOf({ intervals, offers, sessions }: DayRecords): readonly HistoryEntry[] {
  return [
    ...intervals.map((record) => ({ type: 'interval', record }) as const),
    ...offers.map((record) => ({ type: 'offer', record }) as const),
    ...sessions.map((record) => ({ type: 'session', record }) as const),
  ];
}
