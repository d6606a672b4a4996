import { type DoseWishes, resolveDose } from '../movement/dose.ts';
import type { ChosenDose, Movement, MovementId, VariantId } from '../movement/movement.ts';

/** The sides an item is done on; `none` for a movement that has no sides. */
export type ItemSides = 'both' | 'left' | 'right' | 'none';

/** One movement of a routine, with every choice made. */
export interface RoutineItem {
  readonly movementId: MovementId;
  readonly variantId?: VariantId;
  readonly dose: ChosenDose;
  readonly sides: ItemSides;
}

/** Movements to be done one after the other. */
export interface Routine {
  readonly id: string;
  readonly name?: string;
  readonly items: readonly RoutineItem[];
}

/** Finds a movement by its id; `undefined` for an id it does not know. */
export type MovementLookup = (id: string) => Movement | undefined;

/**
 * A routine of one movement on both sides where it has sides; see `itemOf`.
 *
 * @example routineOf(seatedTwist).items[0].sides // 'both'
 */
export function routineOf(movement: Movement, wishes: DoseWishes = {}): Routine {
  return { id: movement.id, items: [itemOf(movement, wishes)] };
}

/**
 * One movement as an item of a routine, on both sides where it has sides, in its default dose or
 * with the wishes put in.
 *
 * @throws RangeError for wishes that cannot be played
 */
export function itemOf(movement: Movement, wishes: DoseWishes = {}): RoutineItem {
  return {
    movementId: movement.id,
    ...(wishes.variantId !== undefined && { variantId: wishes.variantId }),
    dose: resolveDose(movement, wishes),
    sides: movement.sided ? 'both' : 'none',
  };
}
