import type { OfferFault } from '../history/records.ts';
import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs, TimeZone } from '../time/epoch.ts';
import { beginCall } from './apply-event.ts';
import type { ClockState } from './clock-state.ts';
import { endOffer } from './offer-ending.ts';
import { decideOffers } from './offers.ts';
import { passTime } from './passing.ts';
import { showsPresence } from './presence.ts';
import { getUp } from './rests.ts';
import { accountNow, beginTurn, set, type Turn } from './turn.ts';
import type { StepResult } from './types.ts';

export interface JudgedOffer {
  readonly offerId: string;
  readonly fault: OfferFault;
}

/**
 * The open offer was wrong, and why. In a call: it waits until that is over. Away: the person had
 * got up unseen, and has rested. A bad moment: it comes again after some more sitting.
 *
 * Of an offer that is not open any more nothing happens here; its record says what was wrong.
 */
export function judgeOffer(
  state: ClockState,
  { offerId, fault }: JudgedOffer,
  settings: ClockSettings,
  { at, zone }: { readonly at: EpochMs; readonly zone: TimeZone },
): StepResult<ClockState> {
  const turn = beginTurn(state, settings, at, zone);
  passTime(turn, false);
  if (turn.state.offer?.shown.id === offerId) {
    showsPresence(turn);
    act[fault](turn);
    markWrong(turn, offerId, fault);
  }
  decideOffers(turn);
  return { state: turn.state, effects: turn.effects, log: turn.log };
}

const act: Record<OfferFault, (turn: Turn) => void> = {
  'in-call'(turn) {
    endOffer(turn, 'dismissed');
    beginCall(turn);
  },
  away: getUp,
  'bad-moment'(turn) {
    endOffer(turn, 'dismissed');
    const { satInAllMs } = accountNow(turn);
    set(turn, { askAgainAtSatMs: satInAllMs + turn.settings.repeatAfterMs });
  },
};

function markWrong({ log }: Turn, offerId: string, wrong: OfferFault): void {
  for (const [index, entry] of log.entries()) {
    if (entry.type !== 'offer' || entry.record.id !== offerId) continue;
    log[index] = { ...entry, record: { ...entry.record, wrong } };
  }
}
