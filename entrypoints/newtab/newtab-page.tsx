import { useState } from 'preact/hooks';
import { lookOfDay } from '../../components/figure/look.ts';
import { type NewTabToday, NewTabView } from '../../components/newtab/newtab-view.tsx';
import { openInterval } from '../../domain/clock/open-interval.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { ask } from '../../platform/messages/router.ts';
import { currentZone } from '../../platform/time/now.ts';
import { hasOwnDayPage, pageAddresses } from '../surface/addresses.ts';
import { answeredOffer } from '../surface/answered-offer.ts';
import { type RibbonDay, useRibbonDay } from '../surface/day-records.ts';
import { StillSlot } from '../surface/figure-slot.tsx';
import { leaveLeftSession } from '../surface/left-session.ts';
import { NoticesSlot } from '../surface/notices-slot.tsx';
import type { PageState } from '../surface/page-state.ts';
import { resumableSession } from '../surface/resumable.ts';
import type { SessionWish } from '../surface/session-config.tsx';
import { SessionSlot } from '../surface/session-slot.tsx';
import { shown, stretchOfToday } from '../surface/suggested.ts';
import { todaySoFar } from '../surface/today-so-far.ts';
import { useLate } from '../surface/use-late.ts';
import { type Wanted, wantedRoutine } from '../surface/wish-session.ts';

/** The stretch of the day; a session that was left is offered, and never begins by itself. */
export function NewTabPage({ state }: { readonly state: PageState }) {
  const zone = currentZone();
  const day = localDay(state.nowMs.value, zone);
  const [wish, setWish] = useState<SessionWish | null>(null);
  const ribbon = useRibbonDay(day);

  const isOffered = state.reading.value.offer !== null && state.settings.value.offersBy !== 'badge';
  const Offer = useLate(offerLine, isOffered);
  // The build that leaves the new tab alone has no permission to ask for.
  const row = hasOwnDayPage ? [] : state.settings.value.newTabRow;
  const Row = useLate(newTabRow, row.length > 0);
  const ofToday = stretchOfToday(state);
  const suggestion = ofToday && shown(state, ofToday);
  const left = resumableSession(state);
  const done = () => setWish(null);
  const start = (wanted: Wanted) => {
    const answered = answeredOffer(state);
    void wantedRoutine(state, wanted).then((routine) => {
      if (routine) setWish({ routine, ...answered, begin: 'running', fullScreen: true });
    });
  };
  return (
    <>
      <NewTabView
        suggestion={suggestion}
        today={todayOf(state, ribbon)}
        reading={state.reading.value}
        zone={zone}
        notices={
          <NoticesSlot
            state={state}
            looksBack
            own={
              left && !wish
                ? [
                    {
                      kind: 'session-to-resume',
                      onAct: () => setWish({ routine: null, begin: 'running', fullScreen: true }),
                      onClose: () => void leaveLeftSession(state),
                    },
                  ]
                : []
            }
          />
        }
        row={row}
        links={pageAddresses()}
        offer={
          Offer && (
            <Offer
              state={state}
              onStart={() => {
                const { offer } = state.reading.value;
                if (!offer) return;
                const movementId = state.presented.value?.movementId ?? suggestion?.movementId;
                if (movementId) start({ movementId });
                void ask({ type: 'take-offer', offerId: offer.id });
              }}
            />
          )
        }
        figure={
          suggestion && (
            <StillSlot
              movementId={suggestion.movementId}
              look={lookOfDay(state.settings.value.figure, day)}
              plan={state.plan.value}
            />
          )
        }
        stage={
          wish && <SessionSlot state={state} wish={{ ...wish, onDone: done, onNothing: done }} />
        }
        onStart={() => suggestion && start({ movementId: suggestion.movementId })}
        onStartSet={(setMinutes) => start({ setMinutes })}
      />
      {Row && <Row parts={row} />}
    </>
  );
}

const newTabRow = () =>
  import('../surface/late-parts.ts').then(({ NewTabRowPlace }) => NewTabRowPlace);

const offerLine = () => import('../surface/late-parts.ts').then(({ OfferLine }) => OfferLine);

/** Today waits for the database, unless a page before this one has seen the day. */
function todayOf(state: PageState, ribbon: RibbonDay | null): NewTabToday | null {
  if (!ribbon) return null;
  const open = openInterval(state.clock.value, state.nowMs.value, state.settings.value.clock);
  return {
    ...todaySoFar(state),
    intervals: [...ribbon.intervals, ...(open ? [open] : [])],
    stretchedAtMs: ribbon.stretchedAtMs,
  };
}
