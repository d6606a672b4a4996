import type { VariantId } from '../../../domain/movement/movement.ts';
import type { CueWords, MovementWords, StepWords } from './movement-words.ts';

/** The words of one form of a movement. */
export interface FormWords {
  readonly name: string;
  /** The movement's name, followed by the variant's: "Cobra: hands off the floor". */
  readonly fullName: string;
  readonly steps: StepWords;
  readonly cues: CueWords;
}

/** The words of one form of a movement: the variant's steps and cues in place of the movement's. */
export function formWords(words: MovementWords, variantId?: VariantId | null): FormWords {
  const variant = variantId ? words.variants?.[variantId] : undefined;
  return {
    name: variant?.name ?? words.name,
    fullName: variant ? `${words.name}: ${variant.name}` : words.name,
    steps: { ...words.steps, ...variant?.steps },
    cues: { ...words.cues, ...variant?.cues },
  };
}
