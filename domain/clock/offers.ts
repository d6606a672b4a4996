import type { HoldReason, OfferMoment } from '../history/records.ts';
import type { Account } from './account.ts';
import type { MadeOffer } from './clock-state.ts';
import { isNaturalPause, isWatching, sittingLeft } from './due.ts';
import { holdsOf, quietUntil } from './holds.ts';
import { creditOffers, endOffer, endSnooze } from './offer-ending.ts';
import { accountNow, set, type Turn } from './turn.ts';
import type { OpenOffer } from './types.ts';

/** Why an offer would come now if nothing held it back, or null if it would not. */
function momentNow(turn: Turn, account: Account): OfferMoment | null {
  const { state, settings, at } = turn;
  const leftMs = sittingLeft(state, settings, account);
  if (state.held) return 'after-hold';
  if (state.snooze) return leftMs <= 0 ? 'after-snooze' : null;
  if (leftMs <= -settings.latestAfterDueMs) return 'at-the-latest';
  const atAPause = isWatching(state, settings, account) && isNaturalPause(state, settings, at);
  return atAPause ? 'at-a-pause' : null;
}

function sittingNow(account: Account, turn: Turn) {
  return {
    sittingMs: account.sittingMs,
    sinceStretchMs: account.sinceStretchMs,
    standingFirst: account.sittingMs >= 2 * turn.settings.sitLimitMs,
  };
}

function show(turn: Turn, offer: MadeOffer): void {
  turn.effects.push({ type: 'show-offer', offer: offer.shown });
  set(turn, { offer });
}

function makeOffer(turn: Turn, moment: OfferMoment, account: Account): void {
  const { at, zone } = turn;
  const { deviceId, held, snoozes, lastOfferIdMs } = turn.state;
  const idMs = Math.max(at, lastOfferIdMs + 1);
  const shown: OpenOffer = {
    id: `${deviceId}-o-${idMs.toString(36)}`,
    offeredAtMs: at,
    zone,
    moment,
    ...(held !== null && { heldBy: held }),
    ...sittingNow(account, turn),
    snoozesBefore: snoozes,
    showing: 1,
  };
  endSnooze(turn, 'snoozed');
  set(turn, { held: null, askAgainAtSatMs: null, lastOfferIdMs: idMs });
  show(turn, {
    shown,
    firstMoment: moment,
    firstSittingMs: shown.sittingMs,
    firstSinceStretchMs: shown.sinceStretchMs,
    shownAtSatMs: account.satInAllMs,
  });
}

/** Shows an unanswered offer again, or gives it up when it has been shown often enough. */
function repeatOffer(turn: Turn, offer: MadeOffer, account: Account): void {
  const { settings } = turn;
  if (account.satInAllMs - offer.shownAtSatMs < settings.repeatAfterMs) return;
  // The limit was raised meanwhile: it can wait.
  if (sittingLeft(turn.state, settings, account) > settings.watchBeforeDueMs) return;
  if (offer.shown.showing >= settings.mostShowings) {
    endOffer(turn, 'unanswered');
    set(turn, { snoozes: 0, askAgainAtSatMs: account.satInAllMs + settings.sitLimitMs });
    return;
  }
  show(turn, {
    ...offer,
    shown: {
      ...offer.shown,
      ...sittingNow(account, turn),
      moment: 'again',
      showing: offer.shown.showing + 1,
    },
    shownAtSatMs: account.satInAllMs,
  });
}

function rememberHold(turn: Turn, holds: readonly HoldReason[], account: Account): void {
  const { state, settings, at } = turn;
  const { open, fullscreenSinceMs } = state;
  const isDue = !state.offer && sittingLeft(state, settings, account) <= 0;
  const [by] = holds;
  set(turn, { held: isDue ? (by ?? state.held) : null });
  // The history tells of the first; what held the offer last is told by the offer.
  if (!isDue || !by || open.held) return;
  const sinceMs = (by === 'fullscreen' && fullscreenSinceMs) || at;
  set(turn, { open: { ...open, held: { by, sinceMs } } });
}

/** "Still in your call?", once for every hour of it. */
function askAboutCall(turn: Turn): void {
  const { at, settings, state } = turn;
  const { call } = state;
  if (!call || at - (call.askedAtMs ?? call.sinceMs) < settings.callReminderMs) return;
  turn.effects.push({ type: 'ask-still-in-call', sinceMs: call.sinceMs });
  set(turn, { call: { ...call, askedAtMs: at } });
}

/** Decides whether an offer is made, shown again, held or taken back at this moment. */
export function decideOffers(turn: Turn): void {
  creditOffers(turn);
  if (turn.state.quiet?.as === 'away') return;
  askAboutCall(turn);
  const { settings, at, zone } = turn;
  const account = accountNow(turn);
  const holds = holdsOf(turn.state, settings, at, zone);
  rememberHold(turn, holds, account);
  // Nobody sees what is shown under a lock, even in the moment of locking.
  if (turn.state.input === 'locked') return;
  if (holds.length > 0 || quietUntil(turn.state, settings, at) !== null) return;
  const { offer } = turn.state;
  if (offer) {
    repeatOffer(turn, offer, account);
    return;
  }
  const moment = momentNow(turn, account);
  if (moment) makeOffer(turn, moment, account);
}
