import { useEffect, useState } from 'preact/hooks';
import type { NoticeKind, NoticeProps } from '../../components/notices/notice-props.ts';
import { addDays } from '../../domain/history/day-keys.ts';
import { mostRecentSessions } from '../../domain/history/recent.ts';
import type { CareMemory } from '../../domain/notices/care-memory.ts';
import {
  type AnsweredSession,
  type CareReason,
  careReason,
} from '../../domain/notices/care-reason.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { currentZone, now } from '../../platform/time/now.ts';
import { careItem } from '../../storage/items/care-item.ts';
import { writeItem } from '../../storage/items/stored-item.ts';
import { seeSomeoneAddress } from './addresses.ts';
import { historyDatabase } from './history-database.ts';
import type { PageState } from './page-state.ts';

const kinds: Readonly<Record<CareReason, NoticeKind>> = {
  'warning-sign': 'care-sign',
  'worse-twice': 'care-worse-twice',
  'worse-weeks': 'care-worse-weeks',
};

const daysLookedAt = 14;

/**
 * The notice about seeing someone, where there is a reason; once followed or closed it is gone.
 *
 * @param sessions of the last two weeks; absent: as many as are remembered without the database
 */
export function careNotices(
  state: PageState,
  sessions: readonly AnsweredSession[] = latest(state),
): readonly NoticeProps[] {
  const at = state.nowMs.value;
  const reason = careReason(sessions, state.care.value, at, localDay(at, currentZone()));
  if (!reason) return [];
  const answer = () => void noteAnswered(state);
  return [
    {
      kind: kinds[reason],
      onAct: () => {
        answer();
        open(seeSomeoneAddress());
      },
      onClose: answer,
    },
  ];
}

/** Before the latest ones only sessions that felt worse are remembered: they would tilt a count. */
function latest(state: PageState): readonly AnsweredSession[] {
  return state.recent.value.sessions.slice(-mostRecentSessions);
}

/** The same from all sessions of the two weeks, as soon as the database has told them. */
export function useCareNotices(state: PageState, looksBack = true): readonly NoticeProps[] {
  const today = localDay(state.nowMs.value, currentZone());
  const recorded = state.recent.value;
  const [sessions, setSessions] = useState<readonly AnsweredSession[] | undefined>();
  useEffect(() => {
    // Whoever never felt worse needs no database for it.
    if (looksBack && recorded.sessions.some(({ comfort }) => comfort === 'worse')) {
      void readSessions(today).then(setSessions, () => undefined);
    }
  }, [today, recorded, looksBack]);
  return careNotices(state, sessions);
}

async function readSessions(today: DayKey): Promise<readonly AnsweredSession[]> {
  const history = await historyDatabase();
  const found = await history.sessionsBetween(addDays(today, 1 - daysLookedAt), today);
  return found.map(({ startedAtMs, day, comfort }) => ({
    at: startedAtMs,
    day,
    ...(comfort && { comfort }),
  }));
}

/** The page about seeing someone was read, or the notice closed: it has been told. */
export async function noteAnswered(state: PageState): Promise<void> {
  await remember(state, { answeredAtMs: now().at });
}

/** A warning sign was ticked: that, and no more, is kept. */
export async function noteSign(state: PageState): Promise<void> {
  await remember(state, { signAtMs: now().at });
}

async function remember(state: PageState, change: Partial<CareMemory>): Promise<void> {
  await writeItem(localItems, careItem, { ...state.care.peek(), ...change });
}
