import type { MovementId } from '../../../../domain/movement/movement.ts';

/** A movement's name and, in at most 12 words, what it does for the mid-back. */
export interface MovementTitle {
  readonly name: string;
  readonly short: string;
}

/** Small enough for lists and first frames; the rest of the words is fetched when it is needed. */
export const titles: Readonly<Record<MovementId, MovementTitle>> = {
  'seated-twist': {
    name: 'Seated twist',
    short: 'Turns the mid-back gently while you stay on your chair.',
  },
  'seated-twist-floor': {
    name: 'Seated twist on the floor',
    short: 'Turns the mid-back with nothing but the floor under you.',
  },
  'seated-twist-long-leg': {
    name: 'Seated twist, one leg long',
    short: 'A deeper turn of the mid-back, anchored by one bent knee.',
  },
  'torso-twist': {
    name: 'Chair torso twist',
    short: 'Small slow pulses that loosen the joints of the mid-back.',
  },
  'one-sided-mid-back-stretch': {
    name: 'One-sided mid-back stretch',
    short: 'Opens one side of the mid-back by rounding away from it.',
  },
  'thread-the-needle': {
    name: 'Thread the needle',
    short: 'Turns the mid-back with one shoulder resting on the floor.',
  },
  'thread-the-needle-reach': {
    name: 'Thread the needle with a reach',
    short: 'Turns the mid-back open, then closed, in one long sweep.',
  },
  'childs-pose': {
    name: 'Child’s pose',
    short: 'Lets the mid-back lengthen and rest over folded knees.',
  },
  'cat-cow': {
    name: 'Cat–cow',
    short: 'Rounds and hollows the whole mid-back in time with your breath.',
  },
  'downward-dog': {
    name: 'Downward-facing dog',
    short: 'Draws the spine long from hands to hips.',
  },
  cobra: {
    name: 'Cobra',
    short: 'Bends the mid-back backwards after hours of leaning forward.',
  },
  sphinx: {
    name: 'Sphinx',
    short: 'A mild backward bend of the mid-back, propped on the forearms.',
  },
  bridge: {
    name: 'Bridge',
    short: 'Strengthens the muscles along the spine and opens the chest.',
  },
  'passive-backbend': {
    name: 'Passive backbend over a roll',
    short: 'Lets the mid-back open over a roll while you rest.',
  },
  'foam-roller-extension': {
    name: 'Extension over a foam roller',
    short: 'Bends the stiffest part of the mid-back backwards, bit by bit.',
  },
  'ball-decompression': {
    name: 'Decompression over an exercise ball',
    short: 'Lets the mid-back hang long and loose over a big ball.',
  },
  'erector-release': {
    name: 'Back-muscle release with a ball',
    short: 'Eases the tight muscles beside the spine with slow circles.',
  },
  'lunge-rotation': {
    name: 'Lunge with rotation',
    short: 'Turns the mid-back while the legs and hips stay strong.',
  },
  'standing-side-bend': {
    name: 'Standing side bend',
    short: 'Bends the mid-back sideways and opens the whole flank.',
  },
  triangle: {
    name: 'Triangle',
    short: 'Side-bends and turns the mid-back from a wide stance.',
  },
  superman: {
    name: 'Superman',
    short: 'Bends the mid-back backwards and strengthens what holds it.',
  },
  plank: {
    name: 'Plank',
    short: 'Teaches the whole trunk to hold the mid-back steady.',
  },
  'forward-hinge-hold': {
    name: 'Forward-hinge hold',
    short: 'Strengthens the mid-back by holding a long, leaning line.',
  },
  'dumbbell-row': {
    name: 'Bent-over dumbbell row',
    short: 'Strengthens the muscles between and below the shoulder blades.',
  },
  'band-row': {
    name: 'Seated band row',
    short: 'Strengthens the muscles that draw the shoulder blades together.',
  },
  'plank-row': {
    name: 'Single-arm row in a plank',
    short: 'A hard test of pulling while the mid-back stays level.',
  },
  'lat-pulldown': {
    name: 'Band lat pull-down',
    short: 'Strengthens the broad muscles that support the mid-back from above.',
  },
};
