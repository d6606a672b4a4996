import type { DayKey, EpochMs, TimeZone } from './epoch.ts';
import { hourMs } from './units.ts';
import { wallTime } from './zone-clock.ts';
import { firstInstant } from './zone-offset.ts';

/** The calendar day of the instant in the zone. */
export function localDay(at: EpochMs, zone: TimeZone): DayKey {
  const { year, month, day } = wallTime(at, zone);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The last answer: the clock asks about the same day thousands of times. */
let known = { zone: '', fromMs: 0, midnightMs: 0 };

/**
 * The first instant after `at` that belongs to another local day. That is where the day really
 * ends: a day may have 23, 24 or 25 hours, and its first moment may be 01:00.
 */
export function nextLocalMidnight(at: EpochMs, zone: TimeZone): EpochMs {
  if (known.zone === zone && known.fromMs <= at && at < known.midnightMs) return known.midnightMs;
  const day = localDay(at, zone);
  const midnightMs = firstInstant(at, at + 26 * hourMs, (moment) => localDay(moment, zone) !== day);
  known = { zone, fromMs: at, midnightMs };
  return midnightMs;
}
