import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs } from '../time/epoch.ts';
import type { Account } from './account.ts';
import type { ClockState, MadeOffer } from './clock-state.ts';

/**
 * Sitting that is left before an offer is due: a break's, or the next showing that the person
 * asked for. Negative when it is overdue.
 */
export function sittingLeft(state: ClockState, settings: ClockSettings, account: Account): number {
  if (state.snooze) return state.snooze.untilSatMs - account.satInAllMs;
  const untilBreakMs = settings.sitLimitMs - account.sinceStretchMs;
  if (state.askAgainAtSatMs === null) return untilBreakMs;
  return Math.max(untilBreakMs, state.askAgainAtSatMs - account.satInAllMs);
}

/** Whether a pause in input is looked for now. */
export function isWatching(state: ClockState, settings: ClockSettings, account: Account): boolean {
  if (state.offer || state.snooze) return false;
  return sittingLeft(state, settings, account) <= settings.watchBeforeDueMs;
}

/**
 * Whether the hands are resting at this moment: no input for long enough, and not so long that
 * the person is watching something or has gone.
 */
export function isNaturalPause(state: ClockState, settings: ClockSettings, at: EpochMs): boolean {
  const { quiet } = state;
  if (quiet?.as !== 'undecided' || quiet.why !== 'idle') return false;
  return at - quiet.fromMs >= settings.naturalPauseMs;
}

/**
 * The sitting below which an absence has credited away what the offer was made for. A whole rest
 * always has, also where the limit is shorter than the time in which a pause is looked for.
 */
export function creditedBelow(offer: MadeOffer, settings: ClockSettings): number {
  const cameEarly = offer.firstSinceStretchMs < settings.sitLimitMs;
  return Math.max(1, settings.sitLimitMs - (cameEarly ? settings.watchBeforeDueMs : 0));
}
