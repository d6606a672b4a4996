import type { MovementId } from '../../../../domain/movement/movement.ts';
import type { MovementWordsOf } from '../movement-words.ts';

/**
 * The English words of each movement, fetched when they are needed: a page that guides through one
 * movement does not load the other twenty-six.
 */
export const enLoaders: {
  readonly [Id in MovementId]: () => Promise<MovementWordsOf<Id>>;
} = {
  'seated-twist': async () => (await import('./seated-twist.ts')).words,
  'seated-twist-floor': async () => (await import('./seated-twist-floor.ts')).words,
  'seated-twist-long-leg': async () => (await import('./seated-twist-long-leg.ts')).words,
  'torso-twist': async () => (await import('./torso-twist.ts')).words,
  'one-sided-mid-back-stretch': async () => (await import('./one-sided-mid-back-stretch.ts')).words,
  'thread-the-needle': async () => (await import('./thread-the-needle.ts')).words,
  'thread-the-needle-reach': async () => (await import('./thread-the-needle-reach.ts')).words,
  'childs-pose': async () => (await import('./childs-pose.ts')).words,
  'cat-cow': async () => (await import('./cat-cow.ts')).words,
  'downward-dog': async () => (await import('./downward-dog.ts')).words,
  cobra: async () => (await import('./cobra.ts')).words,
  sphinx: async () => (await import('./sphinx.ts')).words,
  bridge: async () => (await import('./bridge.ts')).words,
  'passive-backbend': async () => (await import('./passive-backbend.ts')).words,
  'foam-roller-extension': async () => (await import('./foam-roller-extension.ts')).words,
  'ball-decompression': async () => (await import('./ball-decompression.ts')).words,
  'erector-release': async () => (await import('./erector-release.ts')).words,
  'lunge-rotation': async () => (await import('./lunge-rotation.ts')).words,
  'standing-side-bend': async () => (await import('./standing-side-bend.ts')).words,
  triangle: async () => (await import('./triangle.ts')).words,
  superman: async () => (await import('./superman.ts')).words,
  plank: async () => (await import('./plank.ts')).words,
  'forward-hinge-hold': async () => (await import('./forward-hinge-hold.ts')).words,
  'dumbbell-row': async () => (await import('./dumbbell-row.ts')).words,
  'band-row': async () => (await import('./band-row.ts')).words,
  'plank-row': async () => (await import('./plank-row.ts')).words,
  'lat-pulldown': async () => (await import('./lat-pulldown.ts')).words,
};
