import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs, TimeZone } from '../time/epoch.ts';
import { minuteMs } from '../time/units.ts';
import { accountAt } from './account.ts';
import type { ClockState } from './clock-state.ts';
import { holdsOf } from './holds.ts';
import type { ClockOutlook, ClockTone } from './types.ts';

/** A browser shows no more than four characters. */
const mostMinutes = 9_999;

/** The one word for the state of things at an instant the state has reached. */
export function toneOf(
  state: ClockState,
  settings: ClockSettings,
  at: EpochMs,
  zone: TimeZone,
): ClockTone {
  if (state.pause) return 'paused';
  if (state.quiet?.as === 'away') return 'away';
  if (state.call) return 'in-call';
  const { sinceStretchMs } = accountAt(state, settings, at);
  const isDue = sinceStretchMs >= settings.sitLimitMs;
  if (isDue && holdsOf(state, settings, at, zone).length > 0) return 'held';
  return isDue || state.offer ? 'due' : 'sitting';
}

/** Whole minutes of unbroken sitting; nothing while nothing is counted. */
export function badgeOf(
  state: ClockState,
  settings: ClockSettings,
  at: EpochMs,
  zone: TimeZone,
): ClockOutlook['badge'] {
  const tone = toneOf(state, settings, at, zone);
  if (tone === 'paused' || tone === 'away') return { text: '', tone };
  const minutes = Math.floor(accountAt(state, settings, at).sittingMs / minuteMs);
  return { text: String(Math.min(mostMinutes, Math.max(0, minutes))), tone };
}
