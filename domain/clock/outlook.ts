import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs, TimeZone } from '../time/epoch.ts';
import { secondMs } from '../time/units.ts';
import { accountAt, isCounting } from './account.ts';
import { badgeOf } from './badge.ts';
import type { ClockState } from './clock-state.ts';
import { isWatching } from './due.ts';
import { nextLook } from './next-look.ts';
import { projectClock } from './projection.ts';
import type { ClockOutlook } from './types.ts';

/** Browsers refuse to detect a shorter time without input. */
const shortestDetectionMs = 15 * secondMs;

/**
 * What alarms, idle detection and badge should be at an instant. While nothing counts (away,
 * paused) there is no heartbeat: an input report, or the next look, goes on with the account.
 */
export function outlook(
  state: ClockState,
  settings: ClockSettings,
  at: EpochMs,
  zone: TimeZone,
): ClockOutlook {
  const now = projectClock(state, settings, at);
  const counting = isCounting(now);
  const watching = counting && isWatching(now, settings, accountAt(now, settings, at));
  const detectionMs = watching ? settings.naturalPauseMs : settings.graceMs;
  return {
    heartbeat: counting,
    nextLookAtMs: nextLook(now, settings, at, zone),
    idleDetectionMs: Math.max(shortestDetectionMs, detectionMs),
    badge: badgeOf(now, settings, at, zone),
  };
}
