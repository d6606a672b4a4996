import type {
  ChosenDose,
  Course,
  Equipment,
  Movement,
  Tempo,
  Variant,
  VariantId,
} from './movement.ts';

/** How a movement is done in one variant: its own values where the variant has none. */
export interface MovementForm {
  readonly course: Course;
  readonly defaultDose: ChosenDose;
  readonly tempo: Tempo;
  readonly equipment: readonly (readonly Equipment[])[];
}

/** @throws RangeError if the movement has no such variant. */
export function variantOf(movement: Movement, variantId: VariantId): Variant {
  const variant = movement.variants.find(({ id }) => id === variantId);
  if (variant === undefined) {
    throw new RangeError(`variantId: "${movement.id}" has no variant "${variantId}"`);
  }
  return variant;
}

/**
 * The form of a movement, or of one of its variants.
 *
 * @throws RangeError if the movement has no such variant.
 */
export function formOf(movement: Movement, variantId?: VariantId): MovementForm {
  const variant = variantId === undefined ? undefined : variantOf(movement, variantId);
  return {
    course: variant?.course ?? movement.course,
    defaultDose: variant?.defaultDose ?? movement.defaultDose,
    tempo: variant?.tempo ?? movement.tempo,
    equipment: variant?.equipment ?? movement.equipment,
  };
}
