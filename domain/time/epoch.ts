/** Milliseconds since 1970-01-01T00:00:00Z, as the browser's clock told it. It may jump. */
export type EpochMs = number;

/** An IANA time-zone name such as `Europe/Berlin`. Passed in, never read from the machine. */
export type TimeZone = string;

/** A local calendar day, `YYYY-MM-DD`, in the zone of its own time. */
export type DayKey = string;

/** The last instant a calendar is made for: the end of the year 9999. */
const lastInstantMs: EpochMs = 253_402_300_799_999;

/** Whether the number is a time at which something can have happened: from 1970 to 9999. */
export function isInstant(value: unknown): value is EpochMs {
  return typeof value === 'number' && value >= 0 && value <= lastInstantMs;
}
