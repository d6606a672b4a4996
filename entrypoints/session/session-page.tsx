import { useMemo, useState } from 'preact/hooks';
import { lookOfDay } from '../../components/figure/look.ts';
import { OfferView } from '../../components/offer/offer-view.tsx';
import { useWords } from '../../components/words/words-context.tsx';
import { localDay } from '../../domain/time/local-day.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { Request } from '../../platform/messages/messages.ts';
import { ask } from '../../platform/messages/router.ts';
import { closeOwnTab } from '../../platform/tabs/close-own-tab.ts';
import { currentZone } from '../../platform/time/now.ts';
import { answeredOffer } from '../surface/answered-offer.ts';
import { StillSlot } from '../surface/figure-slot.tsx';
import { CallQuestion, WrongOffer } from '../surface/moment-notes.tsx';
import type { PageState } from '../surface/page-state.ts';
import { type SessionWish, sessionConfig } from '../surface/session-config.tsx';
import { SessionSurface } from '../surface/session-surface.tsx';
import { shownMovement, suggestionsNow } from '../surface/suggested.ts';
import { askedFor, routineOfMovement } from '../surface/wished-routine.ts';
import { useCloseWhenOver } from './use-close-when-over.ts';

/**
 * The session in a window of its own. With an offer in its address it first shows the choices;
 * with `start`, a routine or a set it begins at once; with neither it takes up the session that
 * was left.
 */
export function SessionPage({ state }: { readonly state: PageState }) {
  const words = useWords('background');
  const query = useMemo(() => new URLSearchParams(location.search), []);
  const offerId = query.get('offer') ?? undefined;
  const routine =
    useMemo(() => askedFor(query, state), []) ??
    routineOfMovement(state, suggestionsNow(state)[0]?.movementId ?? 'seated-twist');
  const movementId = routine.items[0]?.movementId ?? 'seated-twist';
  const [wish, setWish] = useState<SessionWish | null>(() => {
    if (['start', 'routine', 'set'].some((name) => query.has(name))) return begin();
    return offerId === undefined ? takeUp : null;
  });

  useCloseWhenOver(state, offerId, wish === null);

  if (wish) {
    return (
      <main class="session-page">
        <SessionSurface
          {...sessionConfig(state, {
            ...wish,
            onDone: () => void closeOwnTab(),
            onNothing: () => setWish(begin()),
          })}
        />
      </main>
    );
  }
  const { offer } = state.reading.value;
  const isOpen = offer !== null && offer.id === offerId;
  const look = lookOfDay(state.settings.value.figure, localDay(state.nowMs.value, currentZone()));
  return (
    <OfferView
      offer={
        isOpen
          ? {
              suggestion: shownMovement(state, movementId),
              sittingMs: state.reading.value.sittingMs,
              whyNow: offer.heldBy
                ? words.offer.heldBy[offer.heldBy]
                : words.offer.moments[offer.moment],
            }
          : null
      }
      figure={<StillSlot movementId={movementId} look={look} plan={state.plan.value} />}
      notes={
        <>
          <CallQuestion state={state} />
          <WrongOffer offerId={offerId ?? ''} onSaid={() => void closeOwnTab()} />
        </>
      }
      onStart={() => {
        if (offerId !== undefined) void ask({ type: 'take-offer', offerId });
        setWish(begin());
      }}
      onSnooze={(minutes) =>
        void answer({ type: 'snooze-offer', offerId: offerId ?? '', forMs: minutes * minuteMs })
      }
      onSkip={() => void answer({ type: 'skip-offer', offerId: offerId ?? '' })}
      onClose={() => void closeOwnTab()}
    />
  );

  function begin(): SessionWish {
    // A reload takes up what was begun instead of beginning anew.
    history.replaceState(null, '', 'session.html');
    return {
      routine,
      ...(offerId === undefined ? answeredOffer(state) : { offerId }),
      begin: 'running',
      fullScreen: true,
    };
  }
}

const takeUp: SessionWish = { routine: null, begin: 'paused', fullScreen: true };

async function answer(request: Request): Promise<void> {
  await ask(request);
  await closeOwnTab();
}
