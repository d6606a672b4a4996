import { minuteMs } from '../time/units.ts';
import type { ClockState } from './clock-state.ts';

/** Nobody stretches with the guide for longer than this without touching the machine. */
const longestStretchMs = 30 * minuteMs;

/** Whether an open stretch session explains that there is no input. */
function isStretching({ session, lastSeenMs }: ClockState): boolean {
  return session !== null && lastSeenMs - session.sinceMs < longestStretchMs;
}

/**
 * Whether somebody sits there although there is no input: sound from a tab, a call, a stretch
 * session. A locked screen is an absence whatever is playing.
 */
export function isCovered(state: ClockState): boolean {
  if (state.input === 'locked') return false;
  return state.audible || state.call !== null || isStretching(state);
}
