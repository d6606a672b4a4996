import { endOffer, endSnooze } from './offer-ending.ts';
import { accountNow, set, type Turn } from './turn.ts';

/** After an answer without a break, the next offer waits for so much more sitting. */
function askAgainAfter(turn: Turn, sittingMs: number): void {
  set(turn, { askAgainAtSatMs: accountNow(turn).satInAllMs + sittingMs });
}

function isOpen(turn: Turn, offerId: string): boolean {
  return turn.state.offer?.shown.id === offerId;
}

function isSnoozed(turn: Turn, offerId: string): boolean {
  return turn.state.snooze?.offer.shown.id === offerId;
}

/** Start was pressed, or a session opened by other ways while the offer stood there. */
export function takeOffer(turn: Turn): void {
  if (!turn.state.offer && !turn.state.snooze) return;
  endOffer(turn, 'taken');
  endSnooze(turn, 'taken');
  // Should the stretch not be done after all, that was no refusal.
  askAgainAfter(turn, turn.settings.repeatAfterMs);
}

export function answerTaken(turn: Turn, offerId: string): void {
  if (isOpen(turn, offerId) || isSnoozed(turn, offerId)) takeOffer(turn);
}

/** Puts the open offer off for some minutes of sitting. It keeps its record until they are over. */
export function answerSnoozed(turn: Turn, offerId: string, forMs: number): void {
  const { offer, snoozes } = turn.state;
  if (!offer || !isOpen(turn, offerId) || !(forMs > 0)) return;
  turn.effects.push({ type: 'withdraw-offer', offerId });
  set(turn, {
    offer: null,
    snooze: {
      offer,
      snoozedAtMs: turn.at,
      untilSatMs: accountNow(turn).satInAllMs + forMs,
    },
    snoozes: snoozes + 1,
  });
}

/** Not this time: the next break is due a whole limit of sitting later. */
export function answerSkipped(turn: Turn, offerId: string, ending: 'skipped' | 'dismissed'): void {
  if (isOpen(turn, offerId)) endOffer(turn, ending);
  else if (isSnoozed(turn, offerId) && ending === 'skipped') endSnooze(turn, ending);
  else return;
  set(turn, { snoozes: 0 });
  askAgainAfter(turn, turn.settings.sitLimitMs);
}
