import type { EpochMs } from '../time/epoch.ts';
import { minuteMs } from '../time/units.ts';
import type { SessionState } from './session-state.ts';

/**
 * Raise it when the state or the way phases are laid out changes: a stored session of another
 * version cannot be played on, and is closed with what was done.
 */
export const storedSessionVersion = 1;

/** For this long a session that was left can be taken up again. */
export const resumableForMs = 15 * minuteMs;

/** Whether a session that was left can still be taken up. */
export function isResumable(
  stored: { readonly savedAtMs: EpochMs; readonly state: Pick<SessionState, 'ended'> },
  at: EpochMs,
): boolean {
  return stored.state.ended === null && at - stored.savedAtMs <= resumableForMs;
}
