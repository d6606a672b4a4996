import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs } from '../time/epoch.ts';
import type { ClockState } from './clock-state.ts';
import { projectClock } from './projection.ts';

/**
 * The id of the offer that a session begun at an instant answers, by whatever way it begins: the
 * open one, or the one whose snooze runs. A session without it counts as a break of its own.
 */
export function offerAtHand(
  state: ClockState,
  settings: ClockSettings,
  at: EpochMs,
): string | undefined {
  const { offer, snooze } = projectClock(state, settings, at);
  return (offer ?? snooze?.offer)?.shown.id;
}
