import type { VariantId } from '../../../domain/movement/movement.ts';
import type { MovementWords } from './movement-words.ts';

/** The words of one form of a movement: the variant's steps and cues in place of the movement's. */
export function formWords(
  words: MovementWords,
  variantId?: VariantId | null,
): {
  readonly name: string;
  readonly steps: MovementWords['steps'];
  readonly cues: MovementWords['cues'];
} {
  const variant = variantId ? words.variants?.[variantId] : undefined;
  return {
    name: variant?.name ?? words.name,
    steps: { ...words.steps, ...variant?.steps },
    cues: { ...words.cues, ...variant?.cues },
  };
}
