import type { VariantId } from '../../../domain/movement/movement.ts';
import { formWords } from './form-words.ts';
import type { MovementWords } from './movement-words.ts';

/** An unhurried reading voice: two and a half words a second and a breath after each sentence. */
const secondsAWord = 0.4;
const secondsAfterSentence = 0.8;

/**
 * Time to hear sentences and to follow them, in whole seconds.
 *
 * @param voiceRate 1 is the voice's usual pace, 2 twice as fast
 */
export function spokenSeconds(sentences: readonly string[], voiceRate = 1): number {
  const count = sentences.reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
  return Math.ceil((count * secondsAWord) / voiceRate + sentences.length * secondsAfterSentence);
}

/**
 * Time to hear how to set up and when to stop, and to follow it, in whole seconds; see
 * `spokenSeconds`.
 */
export function spokenSetupSeconds(
  words: MovementWords,
  variantId?: VariantId | null,
  voiceRate = 1,
): number {
  return spokenSeconds([...formWords(words, variantId).steps.setup, words.stopIf], voiceRate);
}
