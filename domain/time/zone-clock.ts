import type { EpochMs, TimeZone } from './epoch.ts';

/** What the wall clock of a zone shows at an instant. Month and day count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Making a formatter costs a thousand times what using it does. */
const formatters = new Map<TimeZone, Intl.DateTimeFormat>();

function makeFormatter(zone: TimeZone): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  };
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
  } catch {
    // Some machines name a zone that no table knows (`Etc/Unknown`). The account must go on.
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}

function formatterOf(zone: TimeZone): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = makeFormatter(zone);
  formatters.set(zone, made);
  return made;
}

/** The wall clock of the zone at that instant; in UTC where the zone's name is unknown. */
export function wallTime(at: EpochMs, zone: TimeZone): WallTime {
  const found: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(at)) found[type] = Number(value);
  return {
    year: found.year ?? 1970,
    month: found.month ?? 1,
    day: found.day ?? 1,
    hour: found.hour ?? 0,
    minute: found.minute ?? 0,
    second: found.second ?? 0,
  };
}

/** The wall clock as if it were UTC: for counting with, never an instant. */
export function wallMs(at: EpochMs, zone: TimeZone): number {
  const { year, month, day, hour, minute, second } = wallTime(at, zone);
  const withinSecond = ((at % 1_000) + 1_000) % 1_000;
  return Date.UTC(year, month - 1, day, hour, minute, second) + withinSecond;
}
