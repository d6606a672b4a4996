import type { ChosenDose, MovementId, Side, VariantId } from '../movement/movement.ts';
import type { DayKey, EpochMs, TimeZone } from '../time/epoch.ts';

/**
 * What history holds. Every record has a stable id made of the device and its own time, so that
 * writing it twice (after a crash, from an import) leaves it there once.
 */

export type IntervalKind = 'sitting' | 'away' | 'paused' | 'watching' | 'in-call';

/** One stretch of time of one kind, inside one local day. `toMs` is exclusive. */
export interface IntervalRecord {
  readonly id: string;
  readonly kind: IntervalKind;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly day: DayKey;
  readonly zone: TimeZone;
  /** Minutes east of UTC in `zone` at `fromMs`. */
  readonly zoneOffsetMinutes: number;
  /** Why it is what it is, when that is not plain: the machine slept, the screen was locked … */
  readonly why?: 'idle' | 'locked' | 'asleep-or-closed' | 'got-up' | 'stretching' | 'by-hand';
  /** For `away`: how much sitting the absence took off. */
  readonly creditMs?: number;
  /** What kept a break back that was due in this time, and since when it did. */
  readonly heldBy?: HoldReason;
  readonly heldSinceMs?: EpochMs;
}

export type OfferEnding = 'taken' | 'snoozed' | 'skipped' | 'dismissed' | 'unanswered' | 'credited';

/** What made the offer come at this moment. */
export type OfferMoment = 'at-a-pause' | 'at-the-latest' | 'after-hold' | 'after-snooze' | 'again';

export type HoldReason =
  | 'fullscreen'
  | 'in-call'
  | 'paused'
  | 'outside-hours'
  | 'in-session'
  | 'quiet-site';

/** What the person said was wrong with an offer. */
export type OfferFault = 'in-call' | 'away' | 'bad-moment';

export interface OfferRecord {
  readonly id: string;
  readonly offeredAtMs: EpochMs;
  readonly day: DayKey;
  readonly zone: TimeZone;
  readonly zoneOffsetMinutes: number;
  readonly moment: OfferMoment;
  /** The hold that kept it back, if one did. */
  readonly heldBy?: HoldReason;
  /** Unbroken sitting at the moment of the offer. */
  readonly sittingMs: number;
  readonly sinceStretchMs: number;
  /** How many snoozes came before this offer since the break became due. */
  readonly snoozesBefore: number;
  /** How often it was shown again without an answer (0 for the first showing only). */
  readonly shownAgain: number;
  readonly ending: OfferEnding;
  readonly endedAtMs: EpochMs;
  readonly wrong?: OfferFault;
}

export type Comfort = 'better' | 'same' | 'worse';

/**
 * How the back felt in numbers, if the person gives any: 0 (very uncomfortable) to 10 (quite at
 * ease), whole numbers.
 */
export interface ComfortRatings {
  readonly before?: number;
  readonly after?: number;
  /** The side that is meant, if it is one. */
  readonly side?: Side;
  /**
   * The side as said at the end, if it was said there; null: both, or the middle. It stands beside
   * the one from before, which comes again whenever the record is written from the session.
   */
  readonly sideAfter?: Side | null;
}

/** What was really done of one go of one movement on one side. */
export interface DonePart {
  readonly movementId: MovementId;
  readonly variantId?: VariantId;
  readonly side: Side | null;
  readonly heldMs: number;
  readonly repetitions: number;
  /** Whether the whole dose of this side was done. */
  readonly complete: boolean;
}

export interface SessionRecord {
  readonly id: string;
  readonly startedAtMs: EpochMs;
  readonly endedAtMs: EpochMs;
  readonly day: DayKey;
  readonly zone: TimeZone;
  readonly zoneOffsetMinutes: number;
  /** Time really spent, pauses left out. */
  readonly activeMs: number;
  readonly movementIds: readonly MovementId[];
  readonly doses: readonly ChosenDose[];
  readonly parts: readonly DonePart[];
  readonly outcome: 'complete' | 'partly';
  readonly comfort?: Comfort;
  readonly ratings?: ComfortRatings;
  /** The offer it answers, if it came from one. */
  readonly offerId?: string;
}

/** One thing to be written to history. */
export type HistoryEntry =
  | { readonly type: 'interval'; readonly record: IntervalRecord }
  | { readonly type: 'offer'; readonly record: OfferRecord }
  | { readonly type: 'session'; readonly record: SessionRecord };
