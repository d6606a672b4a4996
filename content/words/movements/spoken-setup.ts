import type { VariantId } from '../../../domain/movement/movement.ts';
import { formWords } from './form-words.ts';
import type { MovementWords } from './movement-words.ts';

/** An unhurried reading voice: two and a half words a second and a breath after each sentence. */
const secondsAWord = 0.4;
const secondsAfterSentence = 0.8;

/**
 * Time to hear the setup steps and to follow them, in whole seconds.
 *
 * @param voiceRate 1 is the voice's usual pace, 2 twice as fast
 */
export function spokenSetupSeconds(
  words: MovementWords,
  variantId?: VariantId | null,
  voiceRate = 1,
): number {
  const { setup } = formWords(words, variantId).steps;
  const count = setup.reduce((sum, step) => sum + step.split(' ').length, 0);
  return Math.ceil((count * secondsAWord) / voiceRate + setup.length * secondsAfterSentence);
}
