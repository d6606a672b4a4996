import type { VariantId } from '../../../domain/movement/movement.ts';
import type { PhaseKind } from '../../../domain/session/phase.ts';
import type { CuePhase, MovementWords, StepWords } from './movement-words.ts';

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

/** Which cue is spoken as a phase begins; null: it goes on in silence. */
export const cueOfPhase: Readonly<Record<PhaseKind, CuePhase | null>> = {
  'get-ready': 'get-ready',
  'next-movement': 'get-ready',
  'move-in': 'move-in',
  hold: 'hold',
  return: 'return',
  switch: 'switch',
  'repetition-out': 'repetition-out',
  'repetition-pause': null,
  'repetition-back': 'repetition-back',
  repetitions: 'hold',
  flow: 'hold',
  rest: 'rest',
};

/** The steps to show or read out in a phase, in order. */
export function stepsOfPhase(steps: StepWords, kind: PhaseKind): readonly string[] {
  const { repetitionOut = [], repetitionBack = [] } = steps;
  switch (kind) {
    case 'get-ready':
    case 'next-movement':
    case 'switch':
      return steps.setup;
    case 'move-in':
      return steps.moveIn;
    case 'hold':
      return steps.hold;
    case 'return':
      return steps.return;
    case 'repetition-out':
      return repetitionOut;
    case 'repetition-back':
      return repetitionBack;
    case 'repetitions':
    case 'flow':
      return [...repetitionOut, ...repetitionBack, ...steps.hold];
    case 'repetition-pause':
    case 'rest':
      return [];
  }
}

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
