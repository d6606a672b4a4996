import type { Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { handOnOtherKnee, handsOnThighs, onChair } from './stances.ts';
import { besideTheSpine, seenFrom } from './surroundings.ts';

const sitting: Pose = { ...onChair, hands: handsOnThighs };

/** Leaning back, hands where they will stay: left outside the right knee, right behind the head. */
const placed: Pose = {
  ...onChair,
  pelvis: { at: [0, 0.54, -0.05], rotation: [-8, 0, -2] },
  spine: { flexion: [24, 16, 8], sideBend: -5, twist: -28 },
  head: { nod: 2, turn: 6 },
  hands: {
    left: {
      ...handOnOtherKnee,
      wrist: ['other-knee', -0.08, 0.035, 0],
      fingers: ['world', -0.3, -0.8, 0.3],
      palm: ['world', 1, 0, 0],
      elbow: ['world', 0.6, 0.3, 0.6],
    },
    right: {
      wrist: ['head', 0.05, 0.1, -0.1],
      fingers: ['head', -1, 0.3, -0.1],
      palm: ['head', -0.1, 0, 1],
      elbow: ['chest', 0.9, 0.3, 0.4],
      swing: [1, 0.5, 0.5],
    },
  },
};

/** The head is led toward the right knee; the left half of the mid-back opens. */
const curled: Pose = {
  ...placed,
  pelvis: { at: [0, 0.54, -0.05], rotation: [-10, 0, -7] },
  spine: { flexion: [33, 26, 12], sideBend: -32, twist: -28 },
  head: { nod: 16, tilt: -4, turn: 6 },
};

/** On a chair, curling toward the right knee: felt in the left half of the mid-back. */
export const oneSidedMidBackStretch: FigureMovement = {
  id: 'one-sided-mid-back-stretch',
  side: 'left',
  camera: seenFrom(46, 18),
  props: [{ kind: 'chair', at: [0, -0.05] }],
  glow: besideTheSpine,
  poses: { sitting, placed, curled },
  tracks: {
    start: 'placed',
    hold: 'curled',
    return: ['curled', 'placed', 'sitting'],
    rest: ['sitting', 'placed'],
    keys: ['sitting', 'placed', 'curled'],
  },
};
