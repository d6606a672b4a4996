import { type DoseUnit, doseUnits } from '../movement/dose.ts';
import type { ChosenDose, Movement, VariantId } from '../movement/movement.ts';
import { itemOf, type Routine, type RoutineItem } from './routine.ts';

/** The routine with a movement more at its end, in its usual dose. */
export function withMovement(routine: Routine, movement: Movement): Routine {
  return { ...routine, items: [...routine.items, itemOf(movement)] };
}

/** The routine without the item at this place. */
export function withoutItem(routine: Routine, index: number): Routine {
  return { ...routine, items: routine.items.filter((_, at) => at !== index) };
}

/** The routine with the item at this place changed. */
export function withItem(routine: Routine, index: number, item: RoutineItem): Routine {
  return { ...routine, items: routine.items.map((old, at) => (at === index ? item : old)) };
}

/** The routine with an item one place earlier or later; at the ends it stays where it is. */
export function withItemMoved(routine: Routine, index: number, by: -1 | 1): Routine {
  const item = routine.items[index];
  const other = routine.items[index + by];
  if (!item || !other) return routine;
  return withItem(withItem(routine, index, other), index + by, item);
}

/** The routine under a name; without one when the name is empty. */
export function withName({ name: _, ...routine }: Routine, name: string): Routine {
  return name.trim() === '' ? routine : { ...routine, name };
}

/** The item in another form of its movement, in that form's usual dose; the sides stay. */
export function inVariant(item: RoutineItem, movement: Movement, variantId?: VariantId) {
  const { sides } = item;
  return { ...itemOf(movement, variantId === undefined ? {} : { variantId }), sides };
}

/** What one go of a dose is measured in. */
export function unitOf(dose: ChosenDose): DoseUnit {
  return doseUnits.find((unit) => dose[unit] !== undefined) ?? 'holdSeconds';
}
