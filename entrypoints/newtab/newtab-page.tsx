import { useEffect, useState } from 'preact/hooks';
import { lookOfDay } from '../../components/figure/look.ts';
import { type NewTabToday, NewTabView } from '../../components/newtab/newtab-view.tsx';
import { openInterval } from '../../domain/clock/open-interval.ts';
import type { DayRecords } from '../../domain/history/day-records.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { currentZone } from '../../platform/time/now.ts';
import { pageAddresses } from '../surface/addresses.ts';
import { StillSlot } from '../surface/figure-slot.tsx';
import { historyDatabase } from '../surface/history-database.ts';
import { leaveSession } from '../surface/leave-session.ts';
import { noticesOf } from '../surface/notices.ts';
import type { PageState } from '../surface/page-state.ts';
import { resumableSession } from '../surface/resumable.ts';
import { type SessionWish, sessionConfig } from '../surface/session-config.tsx';
import { SessionSurface } from '../surface/session-surface.tsx';
import { shown, stretchOfToday } from '../surface/suggested.ts';
import { todaySoFar } from '../surface/today-so-far.ts';
import { routineOfMovement, shortSet } from '../surface/wished-routine.ts';

/** The stretch of the day; a session that was left is offered, and never begins by itself. */
export function NewTabPage({ state }: { readonly state: PageState }) {
  const zone = currentZone();
  const day = localDay(state.nowMs.value, zone);
  const [wish, setWish] = useState<SessionWish | null>(null);
  const [records, setRecords] = useState<DayRecords | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void historyDatabase().then((history) => {
      if (!gone) stop = history.observeDay(day, setRecords);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [day]);

  const ofToday = stretchOfToday(state);
  const suggestion = ofToday && shown(ofToday);
  const left = resumableSession(state);
  const done = () => setWish(null);
  return (
    <NewTabView
      suggestion={suggestion}
      today={todayOf(state, records)}
      reading={state.reading.value}
      zone={zone}
      notices={[
        ...(left && !wish
          ? [
              {
                kind: 'session-to-resume' as const,
                onAct: () => setWish({ routine: null, begin: 'running', fullScreen: true }),
                onClose: () => void leaveSession(state),
              },
            ]
          : []),
        ...noticesOf(state),
      ]}
      links={pageAddresses()}
      figure={
        suggestion && (
          <StillSlot
            movementId={suggestion.movementId}
            look={lookOfDay(state.settings.value.figure, day)}
          />
        )
      }
      stage={
        wish && (
          <SessionSurface {...sessionConfig(state, { ...wish, onDone: done, onNothing: done })} />
        )
      }
      onStart={() => {
        if (suggestion) {
          const routine = routineOfMovement(suggestion.movementId);
          setWish({ routine, begin: 'running', fullScreen: true });
        }
      }}
      onStartSet={(minutes) => {
        const routine = shortSet(state, minutes);
        if (routine) setWish({ routine, begin: 'running', fullScreen: true });
      }}
    />
  );
}

/** The day's ribbon waits for the database; the totals do not. */
function todayOf(state: PageState, records: DayRecords | null): NewTabToday {
  const open = openInterval(state.clock.value, state.nowMs.value, state.settings.value.clock);
  return {
    ...todaySoFar(state),
    intervals: [...(records?.intervals ?? []), ...(open ? [open] : [])],
    stretchedAtMs: records?.sessions.map(({ startedAtMs }) => startedAtMs) ?? [],
  };
}
