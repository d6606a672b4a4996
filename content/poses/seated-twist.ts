import type { Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { handOnOtherKnee, handsOnThighs, onChair } from './stances.ts';
import { aroundTheBack, seenFrom } from './surroundings.ts';

const sitting: Pose = { ...onChair, hands: handsOnThighs };

/** Hands where they will stay: on the knee, and on the seat behind the hips. */
const placed: Pose = {
  ...onChair,
  pelvis: { at: onChair.pelvis.at, rotation: [8, 0, 0] },
  spine: { twist: 30, flexion: 8 },
  head: { nod: -6, turn: -6 },
  hands: {
    left: {
      wrist: ['world', 0.14, 0.515, -0.22],
      fingers: ['world', 0.6, -0.1, -1],
      palm: ['world', 0, -1, 0],
      elbow: ['world', -0.6, 0, -0.9],
      swing: [1, -0.5, -0.3],
    },
    right: handOnOtherKnee,
  },
};

const turned: Pose = {
  ...placed,
  pelvis: { at: onChair.pelvis.at, rotation: [3, 0, 0] },
  spine: { flexion: -2, twist: 62 },
  head: { nod: 2, turn: 36 },
};

/** On the front half of a chair, turning left: right hand on the left knee, left hand behind. */
export const seatedTwist: FigureMovement = {
  id: 'seated-twist',
  side: 'left',
  camera: seenFrom(114, 20),
  props: [{ kind: 'chair', at: [0, -0.12] }],
  glow: aroundTheBack,
  poses: { sitting, placed, turned },
  tracks: {
    start: 'sitting',
    moveIn: [
      ['sitting', 0],
      ['placed', 0.42],
      ['turned', 1],
    ],
    hold: 'turned',
  },
};
