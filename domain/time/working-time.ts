import type { WorkingHours } from '../settings/settings.ts';
import type { EpochMs, TimeZone } from './epoch.ts';
import { dayMs, hourMs, minuteMs } from './units.ts';
import { wallMs } from './zone-clock.ts';
import { instantsOf, offsetChange } from './zone-offset.ts';

/** 0 is Monday. 1970-01-01, day 0 of the count, was a Thursday. */
function weekday(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

/**
 * Whether the wall clock stands inside a shift. A shift belongs to the day on which it begins;
 * one that ends at or before its beginning goes on past midnight.
 */
export function isWorkingTime(at: EpochMs, zone: TimeZone, hours: WorkingHours): boolean {
  if (!hours.enabled) return true;
  const wall = wallMs(at, zone);
  const today = Math.floor(wall / dayMs);
  const minute = (wall - today * dayMs) / minuteMs;
  const worksOn = (dayNumber: number) => hours.days[weekday(dayNumber)] === true;
  const overMidnight = hours.toMinute <= hours.fromMinute;
  const begun = minute >= hours.fromMinute;
  if (!overMidnight) return begun && minute < hours.toMinute && worksOn(today);
  return (begun && worksOn(today)) || (minute < hours.toMinute && worksOn(today - 1));
}

/**
 * The first instant from `at` on that is working time: `at` itself where it is, null where no day
 * is a working day. Right also where clocks are set on over a shift's beginning or back into it.
 */
export function nextWorkingTime(at: EpochMs, zone: TimeZone, hours: WorkingHours): EpochMs | null {
  if (isWorkingTime(at, zone, hours)) return at;
  const today = Math.floor(wallMs(at, zone) / dayMs);
  // Eight days: the shift of this weekday may be over for today.
  for (let dayNumber = today - 1; dayNumber <= today + 8; dayNumber += 1) {
    const wall = dayNumber * dayMs + hours.fromMinute * minuteMs;
    const change = offsetChange(wall - 14 * hourMs, wall + 14 * hourMs, zone);
    const begins = [...instantsOf(wall, zone), ...(change === null ? [] : [change])]
      .filter((instant) => instant > at && isWorkingTime(instant, zone, hours))
      .sort((one, other) => one - other);
    if (begins[0] !== undefined) return begins[0];
  }
  return null;
}
