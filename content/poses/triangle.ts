import {
  both,
  type FootPose,
  type HandPose,
  type Pose,
  type Sides,
} from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { standingTall } from './stances.ts';
import { alongTheFlank, seenFrom } from './surroundings.ts';

/** Feet wide: the left toes point to the left, the right ones a little inward. */
const feet: Sides<FootPose> = {
  left: { by: 'ball', at: [0.6, -0.015], yaw: 84, lift: 0.02, knee: ['world', 1, 0, 0.3] },
  right: { by: 'ball', at: [0.42, 0.12], yaw: -12, lift: 0.02, knee: ['world', 0, 0, 1] },
};

/** Straight out to the side, palm down. */
const out: HandPose = {
  wrist: ['own-shoulder-upright', 0.53, 0, 0],
  fingers: ['world', 1, 0, 0],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 0.3, 0, -1],
};

const armsOut: Pose = { pelvis: { at: [0, 0.86, 0] }, feet, hands: both(out) };

const easy: Pose = {
  ...armsOut,
  hands: standingTall.hands,
};

/** The left arm reaches far out to the left, the hips turn along and slide to the right. */
const reaching: Pose = {
  ...armsOut,
  pelvis: { at: [0, 0.9, 0], rotation: [8, 26, -14] },
  spine: { twist: [-5, -9, -8] },
};

const tilted: Pose = {
  ...armsOut,
  pelvis: { at: [-0.02, 0.86, -0.02], rotation: [30, 30, -50] },
  spine: { sideBend: [8, 10, 6], twist: [-6, -18, -20] },
  head: { turn: -62 },
  hands: {
    left: {
      wrist: ['own-knee', 0.06, -0.13, 0.09],
      fingers: ['world', 0.3, -1, 0.1],
      palm: ['own-shin', 0, 0, -1],
      elbow: ['world', 0.3, 0, -1],
    },
    right: {
      wrist: ['own-shoulder-upright', 0, 0.53, 0],
      palm: ['world', 0, 0, 1],
    },
  },
};

/** From a wide stance one hand goes down to the shin, the other up, the chest stays open. */
export const triangle: FigureMovement = {
  id: 'triangle',
  side: 'left',
  camera: seenFrom(8, 8),
  glow: alongTheFlank,
  poses: { armsOut, reaching, tilted, easy },
  tracks: {
    start: 'armsOut',
    moveIn: [
      ['armsOut', 0],
      ['reaching', 0.35, 'in'],
      ['tilted', 1, 'out'],
    ],
    hold: 'tilted',
    return: [
      ['tilted', 0],
      ['reaching', 0.4, 'in'],
      ['armsOut', 0.6, 'out'],
      ['easy', 1],
    ],
    rest: ['easy', 'armsOut'],
  },
};
