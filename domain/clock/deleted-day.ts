import type { IntervalRecord } from '../history/records.ts';
import type { ClockSettings } from '../settings/settings.ts';
import type { DayKey, EpochMs } from '../time/epoch.ts';
import { localDay, nextLocalMidnight } from '../time/local-day.ts';
import type { ClockState } from './clock-state.ts';
import { recordsUntil } from './intervals.ts';
import { projectClock } from './projection.ts';

/**
 * What only the clock knows, because it still goes on, a record for each day: what a deletion takes
 * away beside the history, and what has to be given back with it.
 */
export function openRecords(
  state: ClockState,
  settings: ClockSettings,
  at: EpochMs,
): IntervalRecord[] {
  return recordsUntil(projectClock(state, settings, at), at, settings);
}

/**
 * The clock after a day was deleted: of an interval that began on it, what is still to come is
 * recorded, and no more. How long the person has sat stays as it is.
 */
export function withoutDay(state: ClockState, day: DayKey, at: EpochMs): ClockState {
  const { open, recordedToMs, zone } = state;
  if (localDay(open.fromMs, zone) !== day) return state;
  const fromMs = Math.max(open.fromMs, Math.min(at, nextLocalMidnight(open.fromMs, zone)));
  return {
    ...state,
    open: { ...open, fromMs },
    recordedToMs: Math.max(recordedToMs, fromMs),
    trail: [],
  };
}
