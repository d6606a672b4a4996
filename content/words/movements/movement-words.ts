import type {
  RepeatingMovementId,
  SidedMovementId,
  VariantIds,
} from '../../../domain/movement/groups.ts';
import type { MovementId } from '../../../domain/movement/movement.ts';

/**
 * The wording of one movement in one language. In a sided movement every text may hold `{side}` and
 * `{otherSide}` (see `fillSides`): `{side}` is the side the session announces.
 */
export interface MovementWords {
  readonly name: string;
  /** What it does for the mid-back, in at most 12 words. */
  readonly short: string;
  readonly equipmentNote: string;
  /** What the announced side stands for in this movement. */
  readonly sideNote?: string;
  /** The same in two or three words that are said first of all: "Left mid-back". */
  readonly sideName?: string;
  readonly steps: StepWords;
  readonly cues: CueWords;
  /** What it should feel like, and where. */
  readonly feel: string;
  /** When to stop. */
  readonly stopIf: string;
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
  /** When to breathe in and when out. */
  readonly breathing: string;
  readonly variants?: Readonly<Record<string, VariantWords>>;
}

/** Steps in the imperative, 6 to 14 words each, in the order of the phases. */
export interface ShownStepWords {
  readonly setup: readonly string[];
  /** Into the hold; for repetitions, into the first position. */
  readonly moveIn: readonly string[];
  /** What to attend to while it lasts. */
  readonly hold: readonly string[];
  readonly repetitionOut?: readonly string[];
  readonly repetitionBack?: readonly string[];
  /** Out of it, to rest. */
  readonly return: readonly string[];
}

/** The steps with those that are only heard: someone who looks sees them in the figure. */
export interface StepWords extends ShownStepWords {
  /**
   * From the end of one side to the beginning of the other, where `setup` tells it from scratch.
   * Filled with the side that comes next.
   */
  readonly switch?: readonly string[];
  /** How to rest between two goes, where the cue has no room for it. */
  readonly rest?: readonly string[];
  /** Into the hold once more on the same side, where the cue has no room for it. */
  readonly again?: readonly string[];
}

/** What is spoken in each phase, at most 9 words. */
export interface CueWords {
  readonly 'get-ready': string;
  readonly 'move-in': string;
  readonly hold: string;
  readonly return: string;
  /** Filled with the side that comes next. */
  readonly switch?: string;
  readonly 'repetition-out'?: string;
  readonly 'repetition-back'?: string;
  readonly rest: string;
  readonly done: string;
}

/** A variant's name, and the steps and cues that replace the movement's own. */
export interface VariantWords {
  readonly name: string;
  readonly steps: Partial<StepWords>;
  readonly cues: Partial<CueWords>;
}

/** The wording of one movement, with everything its kind needs. */
export type MovementWordsOf<Id extends MovementId> = MovementWords &
  (Id extends SidedMovementId
    ? {
        readonly sideNote: string;
        readonly sideName: string;
        readonly steps: { readonly switch: readonly string[] };
        readonly cues: { readonly switch: string };
      }
    : unknown) &
  (Id extends RepeatingMovementId
    ? {
        readonly steps: Required<Pick<StepWords, 'repetitionOut' | 'repetitionBack'>>;
        readonly cues: { readonly 'repetition-out': string; readonly 'repetition-back': string };
      }
    : unknown) &
  (Id extends keyof VariantIds
    ? { readonly variants: Readonly<Record<VariantIds[Id], VariantWords>> }
    : unknown);

/** One language's words of every movement; one that is missing fails the type check. */
export type AllMovementWords = { readonly [Id in MovementId]: MovementWordsOf<Id> };
