import type { ClockReading } from '../../domain/clock/types.ts';
import type { IntervalRecord, OfferRecord } from '../../domain/history/records.ts';
import type { Showing } from './day-browser.ts';
import type { Trace } from './trace.ts';
import type { Second } from './world.ts';

/** What the clock said at one true second. */
export interface Sample {
  readonly second: Second;
  readonly reading: ClockReading;
}

/** A day that was played to its end. */
export interface PlayedDay {
  readonly trace: Trace;
  readonly lengthSeconds: number;
  readonly showings: readonly Showing[];
  /** Offers that have ended, in order. */
  readonly offers: readonly OfferRecord[];
  /** The history, in order, with the interval that goes on at the end. */
  readonly intervals: readonly IntervalRecord[];
  /** One for every minute in which the browser ran. */
  readonly samples: readonly Sample[];
  readonly last: ClockReading;
  /** Holds that ended without an offer although there was reason for one. */
  readonly lostHolds: number;
  /** "Still in your call?" */
  readonly questions: number;
  /** The seconds at which an alarm rang for the background. */
  readonly rings: readonly Second[];
  /** How often the background began to run. */
  readonly starts: number;
}
