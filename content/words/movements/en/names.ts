import type { MovementId } from '../../../../domain/movement/movement.ts';

/**
 * The names alone, for where the words of a movement would be too much: notifications, the popup,
 * lists. A test keeps them the same as in the words.
 */
export const enNames: Readonly<Record<MovementId, string>> = {
  all: null,
  'ball-decompression': null,
  'band-row': null,
  bridge: null,
  'cat-cow': 'Staying in each position',
  'childs-pose': null,
  cobra: 'Hands off the floor',
  'downward-dog': null,
  'dumbbell-row': null,
  'erector-release': null,
  'foam-roller-extension': 'Hands behind the head',
  'forward-hinge-hold': null,
  'lat-pulldown': 'Straight arms, down to the thighs',
  'lunge-rotation': null,
  'one-sided-mid-back-stretch': null,
  'passive-backbend': 'Head on a cushion',
  'plank-row': null,
  plank: 'On the forearms',
  'seated-twist-floor': 'With both legs straight',
  'seated-twist-long-leg': 'Reaching round behind',
  'seated-twist': null,
  sphinx: 'Pressing up from the floor',
  'standing-side-bend': null,
  superman: 'Arms forward',
  'thread-the-needle-reach': null,
  'thread-the-needle': null,
  titles: 'Seated twist',
  'torso-twist': null,
  triangle: null,
};
