import type { ClockReading, ClockTone } from '../../domain/clock/types.ts';
import type { EpochMs } from '../../domain/time/epoch.ts';
import { minuteMs } from '../../domain/time/units.ts';

/** Nothing that is said of a moment is repeated for longer than this. */
const longestMinutes = 30;
/** An offer or a hold may end at any time. */
const restlessMinutes = 3;

const sits: ReadonlySet<ClockTone> = new Set(['sitting', 'due', 'held', 'in-call']);

/** Until when a page may go on saying what the clock says now, if nothing else happens. */
export function saidUntil(reading: ClockReading, at: EpochMs): EpochMs {
  switch (reading.tone) {
    case 'away':
      return at; // whoever looks at it has come back
    case 'due':
    case 'held':
      return at + restlessMinutes * minuteMs;
    case 'paused':
      return Math.min(reading.pausedUntilMs ?? at, at + longestMinutes * minuteMs);
    case 'in-call':
      return at + longestMinutes * minuteMs;
    case 'sitting':
      return Math.min(reading.dueAtMs, at + longestMinutes * minuteMs);
  }
}

/** A text that tells a length of sitting, for each of the coming minutes. */
export function textsAhead(
  reading: ClockReading,
  sittingMs: number,
  say: (sittingMs: number) => string,
): readonly string[] {
  const grows = sits.has(reading.tone);
  return Array.from({ length: longestMinutes + 1 }, (_, minute) =>
    say(sittingMs + (grows ? minute * minuteMs : 0)),
  );
}
