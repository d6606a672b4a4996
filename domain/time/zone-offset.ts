import type { EpochMs, TimeZone } from './epoch.ts';
import { minuteMs } from './units.ts';
import { wallMs } from './zone-clock.ts';

/** How many milliseconds the zone's wall clock is ahead of UTC at that instant. */
export function zoneOffsetMs(at: EpochMs, zone: TimeZone): number {
  return wallMs(at, zone) - at;
}

/** Minutes east of UTC in the zone at that instant, to the nearest whole minute. */
export function zoneOffsetMinutes(at: EpochMs, zone: TimeZone): number {
  return Math.round(zoneOffsetMs(at, zone) / minuteMs);
}

/**
 * The instants at which a clock of the zone shows this wall time (given as if it were UTC), in
 * order: one as a rule, two where clocks are set back over it, none where they skip it.
 */
export function instantsOf(wall: number, zone: TimeZone): readonly EpochMs[] {
  const day = 26 * 60 * minuteMs;
  const offsets = new Set([zoneOffsetMs(wall - day, zone), zoneOffsetMs(wall + day, zone)]);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((at) => wallMs(at, zone) === wall)
    .sort((one, other) => one - other);
}

/** The first instant after `from`, up to `to`, at which the test turns true; it must do so once. */
export function firstInstant(
  from: EpochMs,
  to: EpochMs,
  isAfter: (at: EpochMs) => boolean,
): EpochMs {
  let before = from;
  let after = to;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isAfter(middle)) after = middle;
    else before = middle;
  }
  return after;
}

/** The instant in `(from, to]` at which the zone's clocks are set on or back, or null. */
export function offsetChange(from: EpochMs, to: EpochMs, zone: TimeZone): EpochMs | null {
  const before = zoneOffsetMs(from, zone);
  if (zoneOffsetMs(to, zone) === before) return null;
  return firstInstant(from, to, (at) => zoneOffsetMs(at, zone) !== before);
}
