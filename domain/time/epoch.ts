/** Milliseconds since 1970-01-01T00:00:00Z, as the browser's clock told it. It may jump. */
export type EpochMs = number;

/** An IANA time-zone name such as `Europe/Berlin`. Passed in, never read from the machine. */
export type TimeZone = string;

/** A local calendar day, `YYYY-MM-DD`, in the zone of its own time. */
export type DayKey = string;
