import { useState } from 'preact/hooks';
import { lookOfDay } from '../../components/figure/look.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import type { MovementId } from '../../domain/movement/movement.ts';
import { anotherOne } from '../../domain/suggestion/stretch-of-day.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { Request } from '../../platform/messages/messages.ts';
import { ask } from '../../platform/messages/router.ts';
import { currentZone, now } from '../../platform/time/now.ts';
import { pageAddresses } from '../surface/addresses.ts';
import { answeredOffer } from '../surface/answered-offer.ts';
import { StillSlot } from '../surface/figure-slot.tsx';
import { leaveLeftSession } from '../surface/left-session.ts';
import { NoticesSlot } from '../surface/notices-slot.tsx';
import type { PageState } from '../surface/page-state.ts';
import { pauseUntil } from '../surface/pause-until.ts';
import { resumableSession } from '../surface/resumable.ts';
import type { SessionWish } from '../surface/session-config.tsx';
import { SessionSlot } from '../surface/session-slot.tsx';
import { shown, shownMovement, suggestionsNow } from '../surface/suggested.ts';
import { todaySoFar } from '../surface/today-so-far.ts';
import { useLate } from '../surface/use-late.ts';
import { type Wanted, wantedRoutine } from '../surface/wish-session.ts';

/** A session that is open when the popup opens goes on at once: closing the popup paused it. */
export function PopupPage({ state }: { readonly state: PageState }) {
  const zone = currentZone();
  const day = localDay(state.nowMs.value, zone);
  const [chosen, setChosen] = useState<MovementId | null>(null);
  const [wish, setWish] = useState<SessionWish | null>(() =>
    resumableSession(state) ? takeUp : null,
  );
  const Notes = useLate(momentNotes);
  const reading = state.reading.value;
  const presented = state.presented.value;
  const suggestions = suggestionsNow(state);
  // While an offer is open, its own stretch is the suggested one.
  const offered = reading.offer?.id === presented?.offerId ? presented?.movementId : null;
  const suggested = suggestions.find(({ movementId }) => movementId === (chosen ?? offered));
  const suggestion = suggested
    ? shown(state, suggested)
    : offered && !chosen
      ? shownMovement(state, offered)
      : suggestions[0] && shown(state, suggestions[0]);
  const settings = state.settings.value;
  const done = () => setWish(null);
  const start = (wanted: Wanted) => {
    const answered = answeredOffer(state);
    void wantedRoutine(state, wanted).then((routine) => {
      if (!routine) return;
      if (answered.offerId) void ask({ type: 'take-offer', offerId: answered.offerId });
      setWish({ routine, ...answered, begin: 'running', fullScreen: false });
    });
  };

  return (
    <PopupView
      reading={reading}
      zone={zone}
      sitLimitMs={settings.clock.sitLimitMs}
      pausedUntilTomorrow={
        reading.pausedUntilMs !== null && localDay(reading.pausedUntilMs, zone) > day
      }
      suggestion={suggestion ?? null}
      today={todaySoFar(state)}
      resumable={wish ? null : resumableSession(state)}
      notices={<NoticesSlot state={state} />}
      links={pageAddresses()}
      shortcuts={settings.singleKeys}
      figure={
        suggestion && (
          <StillSlot
            movementId={suggestion.movementId}
            look={lookOfDay(settings.figure, day)}
            plan={state.plan.value}
          />
        )
      }
      notes={Notes && <Notes state={state} />}
      stage={
        wish && <SessionSlot state={state} wish={{ ...wish, onDone: done, onNothing: done }} />
      }
      onStart={() => suggestion && start({ movementId: suggestion.movementId })}
      onStartSet={(setMinutes) => start({ setMinutes })}
      onAnother={() => {
        if (!suggestion) return;
        setChosen(anotherOne(suggestions, suggestion.movementId)?.movementId ?? null);
      }}
      onSnooze={(minutes) => {
        const offerId = reading.offer?.id;
        if (offerId) tell({ type: 'snooze-offer', offerId, forMs: minutes * minuteMs });
      }}
      onCall={(inCall) => tell({ type: inCall ? 'call-began' : 'call-ended' })}
      onPause={(choice) => tell({ type: 'pause', untilMs: pauseUntil(choice, now().at, zone) })}
      onResumeReminders={() => tell({ type: 'resume' })}
      onGotUp={() => tell({ type: 'got-up' })}
      onResumeSession={() => setWish(takeUp)}
      onLeaveSession={() => void leaveLeftSession(state)}
    />
  );
}

const momentNotes = () => import('../surface/late-parts.ts').then(({ MomentNotes }) => MomentNotes);

const takeUp: SessionWish = { routine: null, begin: 'running', fullScreen: false };

function tell(request: Request): void {
  void ask(request);
}
