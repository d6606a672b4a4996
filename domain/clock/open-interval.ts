import type { IntervalRecord } from '../history/records.ts';
import { type ClockSettings, defaultSettings } from '../settings/settings.ts';
import type { EpochMs } from '../time/epoch.ts';
import type { ClockState } from './clock-state.ts';
import { recordsUntil } from './intervals.ts';
import { projectClock } from './projection.ts';

/**
 * The interval in progress as the record it would be if it ended at `at`: the part of it that lies
 * on the day of `at`, with the id that its record will have. Null while there is nothing of it.
 */
export function openInterval(
  state: ClockState,
  at: EpochMs,
  settings: ClockSettings = defaultSettings.clock,
): IntervalRecord | null {
  return recordsUntil(projectClock(state, settings, at), at, settings).at(-1) ?? null;
}
