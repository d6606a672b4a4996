import type { OfferEnding } from '../history/records.ts';
import type { EpochMs } from '../time/epoch.ts';
import { localDay } from '../time/local-day.ts';
import { zoneOffsetMinutes } from '../time/zone-offset.ts';
import type { MadeOffer } from './clock-state.ts';
import { creditedBelow } from './due.ts';
import { accountNow, set, type Turn } from './turn.ts';

function writeOffer(turn: Turn, offer: MadeOffer, ending: OfferEnding, endedAtMs: EpochMs): void {
  const { shown } = offer;
  turn.log.push({
    type: 'offer',
    record: {
      id: shown.id,
      offeredAtMs: shown.offeredAtMs,
      day: localDay(shown.offeredAtMs, shown.zone),
      zone: shown.zone,
      zoneOffsetMinutes: zoneOffsetMinutes(shown.offeredAtMs, shown.zone),
      moment: offer.firstMoment,
      ...(shown.heldBy !== undefined && { heldBy: shown.heldBy }),
      sittingMs: offer.firstSittingMs,
      sinceStretchMs: offer.firstSinceStretchMs,
      snoozesBefore: shown.snoozesBefore,
      shownAgain: shown.showing - 1,
      ending,
      // The clock may have been set back in between.
      endedAtMs: Math.max(endedAtMs, shown.offeredAtMs),
    },
  });
}

/** Ends the open offer. */
export function endOffer(turn: Turn, ending: OfferEnding): void {
  const { offer } = turn.state;
  if (!offer) return;
  writeOffer(turn, offer, ending, turn.at);
  turn.effects.push({ type: 'withdraw-offer', offerId: offer.shown.id });
  set(turn, { offer: null });
}

/**
 * Ends the offer whose snooze runs. A snoozed offer has its ending only now: `snoozed` if it was
 * put off and came again, `taken` or `credited` if the person rested instead of waiting for it.
 */
export function endSnooze(turn: Turn, ending: OfferEnding): void {
  const { snooze } = turn.state;
  if (!snooze) return;
  writeOffer(turn, snooze.offer, ending, ending === 'snoozed' ? snooze.snoozedAtMs : turn.at);
  set(turn, { snooze: null });
}

/** The break was had: whatever was open about it is over. */
export function forgetBreak(turn: Turn, ending: OfferEnding): void {
  endOffer(turn, ending);
  endSnooze(turn, ending);
  set(turn, { snoozes: 0, askAgainAtSatMs: null, held: null });
}

/**
 * Whether it turned out that the offer was made to an empty chair: the browser told of the absence
 * only afterwards, or of the return only in the moment after.
 */
function wasMadeToNobody({ state, settings, at }: Turn, offer: MadeOffer): boolean {
  const { quiet, returnedAtMs } = state;
  const { offeredAtMs } = offer.shown;
  if (quiet?.as === 'away') return offeredAtMs - quiet.fromMs >= settings.graceMs;
  return settings.returnQuietMs > 0 && returnedAtMs === at && offeredAtMs === at;
}

/**
 * An absence, going on or just over, may take the sitting off that an offer was made for. Done at
 * every step, before and after what it brings, so that no offer outlives its reason.
 */
export function creditOffers(turn: Turn): void {
  const { state, at } = turn;
  if (state.quiet?.as === 'away' || state.returnedAtMs === at) creditWhatFellBelow(turn);
}

/** Ends what the account has fallen below. */
export function creditWhatFellBelow(turn: Turn): void {
  const { state, settings } = turn;
  const { sinceStretchMs } = accountNow(turn);
  const { offer, snooze, askAgainAtSatMs } = state;
  if (offer && (sinceStretchMs < creditedBelow(offer, settings) || wasMadeToNobody(turn, offer))) {
    endOffer(turn, 'credited');
    set(turn, { snoozes: 0 });
  }
  if (snooze && sinceStretchMs < creditedBelow(snooze.offer, settings)) {
    endSnooze(turn, 'credited');
    set(turn, { snoozes: 0 });
  }
  if (askAgainAtSatMs !== null && sinceStretchMs < settings.sitLimitMs) {
    set(turn, { askAgainAtSatMs: null });
  }
}
