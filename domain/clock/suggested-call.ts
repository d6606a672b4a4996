import type { EpochMs } from '../time/epoch.ts';
import { minuteMs } from '../time/units.ts';
import type { ClockState } from './clock-state.ts';

/** A clip is shorter. */
const longEnoughMs = 3 * minuteMs;
/** Who takes the mouse for longer has something else to do. */
const stillNewsMs = 3 * minuteMs;

/**
 * Whether to ask "Are you in a call?": for minutes something played and nothing was touched, and it
 * plays on. Only asked, never taken for granted: it may be a lecture.
 */
export function suggestsCall(
  { soundAlone, audible, call }: Pick<ClockState, 'soundAlone' | 'audible' | 'call'>,
  at: EpochMs,
): boolean {
  if (!soundAlone || soundAlone.denied || call || !audible) return false;
  const { fromMs, untilMs } = soundAlone;
  return untilMs - fromMs >= longEnoughMs && at - untilMs <= stillNewsMs;
}
