import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs } from '../time/epoch.ts';
import type { ClockState } from './clock-state.ts';
import { creditOffers } from './offer-ending.ts';
import { passTime } from './passing.ts';
import { beginTurn } from './turn.ts';

/**
 * The state as it will be at `at` if no event comes until then: time passes by the same rules, but
 * nothing is offered, because an offer exists only once a step has made it.
 */
export function projectClock(state: ClockState, settings: ClockSettings, at: EpochMs): ClockState {
  const turn = beginTurn(state, settings, at, state.zone);
  passTime(turn, false);
  creditOffers(turn);
  return turn.state;
}
