import type { IntervalRecord } from '../history/records.ts';
import { type ClockSettings, defaultSettings } from '../settings/settings.ts';
import type { EpochMs } from '../time/epoch.ts';
import type { ClockState } from './clock-state.ts';
import { openRecords } from './deleted-day.ts';

/**
 * The interval in progress as the record it would be if it ended at `at`: the part of it that lies
 * on the day of `at`, with the id that its record will have. Null while there is nothing of it.
 */
export function openInterval(
  state: ClockState,
  at: EpochMs,
  settings: ClockSettings = defaultSettings.clock,
): IntervalRecord | null {
  return openRecords(state, settings, at).at(-1) ?? null;
}
