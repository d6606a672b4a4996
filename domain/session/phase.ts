import type { MovementId, Side, VariantId } from '../movement/movement.ts';

/**
 * What one does during a phase.
 * `get-ready` opens the session, `next-movement` every later movement; both leave time to set up.
 * `repetition-*` are the parts of one repetition in tempo; `repetitions` is a whole set of them at
 * one's own pace (untimed sessions only); `flow` is free movement for a time.
 */
export type PhaseKind =
  | 'get-ready'
  | 'next-movement'
  | 'move-in'
  | 'hold'
  | 'return'
  | 'switch'
  | 'repetition-out'
  | 'repetition-pause'
  | 'repetition-back'
  | 'repetitions'
  | 'flow'
  | 'rest';

export interface Phase {
  readonly kind: PhaseKind;
  /** Position of its movement in the routine. */
  readonly itemIndex: number;
  readonly movementId: MovementId;
  readonly variantId: VariantId | null;
  /** The side it is done on; for `switch` and `rest` the side that comes next. */
  readonly side: Side | null;
  /** Of a second side that is only there if required: it may be left out. */
  readonly ifRequired?: true;
  /** Which set this is, from 1, and of how many. */
  readonly set: number;
  readonly setOf: number;
  /** Which hold or repetition of the set this is, from 1, and of how many. */
  readonly repetition: number;
  readonly repetitionOf: number;
  readonly durationMs: number;
  /** What the hold is counted in. */
  readonly holdUnit: 'seconds' | 'breaths';
  /** Phases that are one step for "back" and "skip": the repetitions of a set share one. */
  readonly step: number;
}

/** Whether the stretch itself happens in it, as against getting in, out and across. */
export function isWork(phase: Phase): boolean {
  return isRepetition(phase) || phase.kind === 'hold' || phase.kind === 'flow';
}

export function isRepetition({ kind }: Phase): boolean {
  return (
    kind === 'repetition-out' ||
    kind === 'repetition-pause' ||
    kind === 'repetition-back' ||
    kind === 'repetitions'
  );
}

/** How many goes (holds, flows or repetitions) are done when this phase is. */
export function goesFinishedBy(phase: Phase): number {
  switch (phase.kind) {
    case 'hold':
    case 'flow':
    case 'repetition-back':
      return 1;
    case 'repetitions':
      return phase.repetitionOf;
    default:
      return 0;
  }
}
