import type { HoldReason } from '../history/records.ts';
import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs, TimeZone } from '../time/epoch.ts';
import { isWorkingTime } from '../time/working-time.ts';
import type { ClockState } from './clock-state.ts';

/** What keeps offers back now; what the person said themselves comes first. */
export function holdsOf(
  state: ClockState,
  settings: ClockSettings,
  at: EpochMs,
  zone: TimeZone,
): readonly HoldReason[] {
  const holds: HoldReason[] = [];
  if (state.call) holds.push('in-call');
  if (state.pause) holds.push('paused');
  if (state.session) holds.push('in-session');
  if (state.fullscreen) holds.push('fullscreen');
  if (state.site) holds.push('quiet-site');
  if (!isWorkingTime(at, zone, settings.workingHours)) holds.push('outside-hours');
  return holds;
}

/** The instant from which on an offer is not one on return any more, or null for: now. */
export function quietUntil(
  state: ClockState,
  settings: ClockSettings,
  at: EpochMs,
): EpochMs | null {
  if (state.returnedAtMs === null) return null;
  const untilMs = state.returnedAtMs + settings.returnQuietMs;
  return untilMs > at ? untilMs : null;
}
