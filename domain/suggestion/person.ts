import type { Comfort } from '../history/records.ts';
import type { Direction, Equipment, MovementId, Place, Side } from '../movement/movement.ts';
import type { DayKey, EpochMs } from '../time/epoch.ts';

/** What the suggestion knows of the person: what they have, want and do not want. */
export interface Person {
  readonly places: readonly Place[];
  readonly equipment: readonly Equipment[];
  /** Whether strength movements may be offered. */
  readonly strength: boolean;
  readonly favourites: readonly MovementId[];
  /** "Not this one": never offered. */
  readonly excluded: readonly MovementId[];
  /** Nothing that takes longer is offered, as long as anything else is there. */
  readonly minutesAtHand: number;
  /** The side that feels stiffer, if the person says one does. */
  readonly stifferSide?: Side;
  /** Movements of a plan from a professional that are due today, the first first. */
  readonly planDue: readonly MovementId[];
}

/** One past session, as much of it as suggestions need. */
export interface PastSession {
  readonly at: EpochMs;
  readonly day: DayKey;
  readonly movementIds: readonly MovementId[];
  /** Milliseconds of work on each side, over the whole session. */
  readonly leftMs: number;
  readonly rightMs: number;
  readonly comfort?: Comfort;
}

/** What is known of the moment. */
export interface Moment {
  readonly at: EpochMs;
  readonly day: DayKey;
  readonly sittingMs: number;
  /** Sitting for twice the limit: getting up comes first. */
  readonly standingFirst: boolean;
}

/** Why a movement is suggested; the words are in `content/words/`. */
export type Reason =
  | { readonly kind: 'from-plan' }
  | { readonly kind: 'not-yet-today'; readonly direction: Direction }
  | { readonly kind: 'longest-ago'; readonly direction: Direction }
  | { readonly kind: 'minutes-at'; readonly minutes: number; readonly place: Place }
  | { readonly kind: 'stiffer-side'; readonly side: Side }
  | { readonly kind: 'uneven-sides'; readonly side: Side }
  | { readonly kind: 'stand-up'; readonly sittingMinutes: number }
  | { readonly kind: 'favourite' }
  | { readonly kind: 'felt-better' }
  | { readonly kind: 'relaxed'; readonly what: 'strength' | 'time' };

export interface Suggestion {
  readonly movementId: MovementId;
  readonly score: number;
  /** The weightiest first; never empty. */
  readonly reasons: readonly Reason[];
}
