import type { Side } from '../movement/movement.ts';
import type { ItemSides } from './routine.ts';

/** The sides in the order they are done; `null` stands for a movement without sides. */
export function sidesInOrder(sides: ItemSides, firstSide: Side = 'left'): readonly (Side | null)[] {
  if (sides === 'none') return [null];
  if (sides === 'both') return firstSide === 'left' ? ['left', 'right'] : ['right', 'left'];
  return [sides];
}
