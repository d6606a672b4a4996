import { formOf } from '../movement/form.ts';
import type {
  ChosenDose,
  Movement,
  MovementId,
  Place,
  Side,
  Tempo,
  VariantId,
} from '../movement/movement.ts';
import { layOutPhases } from './lay-out-phases.ts';
import type { Phase } from './phase.ts';
import type { ItemSides, MovementLookup, Routine, RoutineItem } from './routine.ts';

/** How a session is played. */
export interface SessionOptions {
  /** 50 to 200. Everything follows it but breaths, which are the person's own. */
  readonly speedPercent: number;
  readonly breathInSeconds: number;
  readonly breathOutSeconds: number;
  /** Every phase waits for `next`; its length is only a suggestion. */
  readonly untimed: boolean;
  /** The side to begin with. Absent: left. */
  readonly firstSide?: Side;
}

/**
 * What the words of an item that are read out need where its usual times are too short, in seconds
 * at 100 % speed.
 */
export interface SpokenSeconds {
  /** To set up. */
  readonly setupSeconds?: number;
  /** To move in for the first time on each side: it is told step by step then. */
  readonly firstMoveInSeconds?: number;
  /** To move in every other time. */
  readonly laterMoveInSeconds?: number;
  /** To come out for the first time on each side. */
  readonly firstReturnSeconds?: number;
  /** To change sides and to have changed them. */
  readonly switchSeconds?: number;
  /** To be told how to rest, and to rest. */
  readonly restSeconds?: number;
}

/** A routine's item together with what the catalogue says of its pace. */
export interface PlannedItem extends SpokenSeconds {
  readonly movementId: MovementId;
  readonly variantId: VariantId | null;
  readonly dose: ChosenDose;
  readonly sides: ItemSides;
  readonly tempo: Tempo;
  /** One side is a whole dose; the second is there for whoever wants it. */
  readonly secondSideIfRequired?: true;
  /** Where it is usually done. */
  readonly place: Place;
}

export interface SessionPlan {
  readonly items: readonly PlannedItem[];
  readonly options: SessionOptions;
  readonly phases: readonly Phase[];
  /** The sum of the phases. */
  readonly totalMs: number;
}

/**
 * Lays a routine out in time.
 *
 * @param spoken how long the words take that are read out; absent or shorter: the usual time
 *
 * @throws RangeError when a movement or variant is unknown or the routine has none (`checkRoutine` first)
 */
export function planSession(
  routine: Routine,
  movements: MovementLookup,
  options: SessionOptions,
  spoken?: (item: RoutineItem, movement: Movement) => SpokenSeconds,
): SessionPlan {
  if (routine.items.length === 0) throw new RangeError(`Routine ${routine.id} has no movements`);
  const items = routine.items.map((item): PlannedItem => {
    const { movementId, variantId, dose, sides } = item;
    const movement = movements(movementId);
    if (!movement) throw new RangeError(`Routine ${routine.id}: unknown movement ${movementId}`);
    const { tempo } = formOf(movement, variantId);
    const place = movement.places[0] ?? 'standing';
    return {
      movementId,
      variantId: variantId ?? null,
      dose,
      sides,
      tempo,
      ...spoken?.(item, movement),
      ...(movement.secondSideIfRequired &&
        sides === 'both' && { secondSideIfRequired: true as const }),
      place,
    };
  });
  return planItems(items, options);
}

/** The same from items that carry their tempo: what a stored session is rebuilt from. */
export function planItems(items: readonly PlannedItem[], options: SessionOptions): SessionPlan {
  const phases = layOutPhases(items, options);
  return {
    items,
    options,
    phases,
    totalMs: phases.reduce((sum, phase) => sum + phase.durationMs, 0),
  };
}

/** One whole breath in milliseconds. */
export function breathMs(options: SessionOptions): number {
  return (options.breathInSeconds + options.breathOutSeconds) * 1_000;
}
