import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs } from '../time/epoch.ts';
import { accountAt } from './account.ts';
import { toneOf } from './badge.ts';
import type { ClockState } from './clock-state.ts';
import { holdsOf } from './holds.ts';
import { natureNow } from './intervals.ts';
import { projectClock } from './projection.ts';
import type { ClockReading } from './types.ts';

/** What a page shows of the clock at an instant, also between events. */
export function readClock(state: ClockState, settings: ClockSettings, at: EpochMs): ClockReading {
  const now = projectClock(state, settings, at);
  const account = accountAt(now, settings, at);
  return {
    tone: toneOf(now, settings, at, now.zone),
    kind: natureNow(now).kind,
    sittingMs: account.sittingMs,
    sinceStretchMs: account.sinceStretchMs,
    sittingSinceMs: at - account.sittingMs,
    dueAtMs: at + settings.sitLimitMs - account.sinceStretchMs,
    heldBy: holdsOf(now, settings, at, now.zone),
    offer: now.offer?.shown ?? null,
    snoozeLeftMs: now.snooze && Math.max(0, now.snooze.untilSatMs - account.satInAllMs),
    fullscreenSinceMs: now.fullscreenSinceMs,
    site: now.site,
    callSinceMs: now.call?.sinceMs ?? null,
    pausedUntilMs: now.pause?.untilMs ?? null,
    lastCredit: now.lastCredit,
  };
}
