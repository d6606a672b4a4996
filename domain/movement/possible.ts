import { formOf } from './form.ts';
import type { Equipment, Movement, Place, VariantId } from './movement.ts';

/** A chair with a back is a chair too. */
function has(equipment: readonly Equipment[], needed: Equipment): boolean {
  return (
    equipment.includes(needed) || (needed === 'chair' && equipment.includes('chair-with-back'))
  );
}

/** What is lacking, one list of alternatives each; empty when everything is there. */
export function missingEquipment(
  movement: Movement,
  equipment: readonly Equipment[],
  variantId?: VariantId,
): readonly (readonly Equipment[])[] {
  return formOf(movement, variantId).equipment.filter(
    (alternatives) => !alternatives.some((needed) => has(equipment, needed)),
  );
}

/** Whether a movement can be done in one of these places with this equipment. */
export function isPossible(
  movement: Movement,
  places: readonly Place[],
  equipment: readonly Equipment[],
  variantId?: VariantId,
): boolean {
  return (
    movement.places.some((place) => places.includes(place)) &&
    missingEquipment(movement, equipment, variantId).length === 0
  );
}
