import { both, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { FLOOR_SEAT, handBehind } from './seated-twist-floor.ts';
import { aroundTheBack, matAlong, seenFrom } from './surroundings.ts';

/** The left knee bent up, its foot close; the right leg long, toes to the ceiling. */
const seat: Omit<Pose, 'hands'> = {
  pelvis: { at: [-0.01, FLOOR_SEAT, 0], rotation: [-5, 0, 0] },
  spine: { flexion: 6 },
  feet: {
    left: { by: 'ball', at: [0.14, 0.55], yaw: 2, knee: ['world', 0.1, 1, 0.1] },
    right: { by: 'ankle', at: ['world', 0.1, 0.07, 0.83], knee: ['world', 0, 1, 0.1] },
  },
};

/** Round the bent knee: the forearm across the shin's outer side. */
const hug: HandPose = {
  wrist: ['other-knee', -0.07, -0.02, 0.09],
  fingers: ['world', -0.7, -0.1, -0.7],
  palm: ['world', 1, 0, 0],
  elbow: ['world', 0.5, -0.4, 0.5],
  swing: [-0.2, -0.2, 1],
};

const placed: Pose = {
  ...seat,
  pelvis: { at: [0, FLOOR_SEAT, 0], rotation: [-5, 0, 0] },
  spine: { flexion: 6, twist: 30 },
  hands: { left: { ...handBehind, swing: [1, 0, -0.4] }, right: hug },
};

const sitting: Pose = {
  ...seat,
  hands: {
    left: {
      wrist: ['own-knee', 0.07, -0.07, 0.02],
      fingers: ['world', -0.25, -0.6, 0.8],
      palm: ['world', -1, 0, -0.3],
      elbow: ['world', 1, -0.6, -0.3],
    },
    right: {
      wrist: ['own-thigh', 0.01, 0.1, 0.02],
      fingers: ['world', -0.1, -0.1, 1],
      palm: ['world', 0, -1, 0],
      elbow: ['world', 1, -0.4, -0.5],
    },
  },
};

const turned: Pose = {
  ...placed,
  spine: { twist: 60 },
  head: { turn: 34 },
  // From here the hand goes round behind, not out to the side.
  hands: { left: { ...handBehind, swing: [0, 0, -1] }, right: hug },
};

/** Between the two sides: both knees bent. */
const between: Pose = {
  ...seat,
  feet: both({
    by: 'ball',
    at: [0.14, 0.59],
    yaw: 4,
    knee: ['world', 0.1, 1, 0.3],
    lift: 0.05,
  }),
  hands: both({
    wrist: ['own-knee', 0.07, -0.04, -0.04],
    fingers: ['world', -0.1, -0.5, 1],
    palm: ['world', -1, 0, -0.3],
    elbow: ['world', 1, -0.6, -0.3],
    swing: [1, 0.2, 0.6],
  }),
};

/** The left hand has gone round behind, to the right hip. */
const wrapped: Pose = {
  ...turned,
  hands: {
    right: hug,
    left: {
      wrist: ['pelvis', -0.07, 0.13, -0.15],
      fingers: ['pelvis', -1, -0.3, 0.2],
      palm: ['pelvis', 0, 0, -1],
      elbow: ['world', 0.6, -0.3, -0.7],
      swing: [0, 0, -1],
    },
  },
};

/** On the floor, one leg long, turning to the bent left knee. */
export const seatedTwistLongLeg: FigureMovement = {
  id: 'seated-twist-long-leg',
  side: 'left',
  camera: seenFrom(-58, 18),
  mat: matAlong(-0.5, 1),
  glow: aroundTheBack,
  poses: { sitting, placed, turned, between },
  tracks: {
    start: 'sitting',
    moveIn: [
      ['sitting', 0],
      ['placed', 0.4],
      ['turned', 1],
    ],
    hold: 'turned',
    transit: ['between'],
  },
  variants: {
    'reach-behind': {
      poses: { wrapped },
      tracks: {
        moveIn: [
          ['sitting', 0],
          ['placed', 0.3],
          ['turned', 0.7],
          ['wrapped', 1],
        ],
        hold: 'wrapped',
      },
    },
  },
};
