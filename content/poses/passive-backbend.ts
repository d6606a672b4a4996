import { both, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { Prop } from '../../domain/figure/props.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { palmsDown } from './stances.ts';
import { aroundTheBack, matAlong, seenFrom } from './surroundings.ts';

const feet = both({
  by: 'ball' as const,
  at: [0.12, 0.86] as const,
  yaw: 4,
  knee: ['world', 0.1, 1, 0.3] as const,
});

/** Sitting with the back to the roll, hands on the floor behind. */
const sitting: Pose = {
  pelvis: { at: [0, 0.1, 0.36], rotation: [-24, 0, 0] },
  spine: { flexion: [8, 4, 2] },
  head: { nod: 4 },
  feet,
  hands: palmsDown(0.31, 0.1, {
    fingers: ['world', 1, 0, 0.1],
    elbow: ['world', 0.3, 0, -1],
  }),
};

/** Leaning back on the hands, the back rounded toward the roll. */
const lowering: Pose = {
  ...sitting,
  pelvis: { at: [0, 0.1, 0.37], rotation: [-52, 0, 0] },
  spine: { flexion: [12, 10, 8] },
  head: { nod: 20 },
  hands: palmsDown(0.42, 0.13, {
    fingers: ['world', 1, 0, 0.2],
    elbow: ['world', 0.4, 0, -0.5],
  }),
};

/** The roll under the shoulder blades, the head down, arms halfway out, palms up. */
const resting: Pose = {
  pelvis: { at: [0, 0.1, 0.3], rotation: [-67, 0, 0] },
  spine: { flexion: [-8, -17, -8] },
  head: { nod: -12 },
  feet,
  hands: both({
    wrist: ['world', 0.53, 0.04, 0.22],
    fingers: ['world', 0.7, 0, 0.7],
    palm: ['world', 0.1, 1, 0.3],
    elbow: ['world', 0, -1, -0.6],
    free: true,
    swing: [1, 0.1, 0.2],
  }),
};

/** Each hand round the other shoulder, one forearm before the other. */
const hug = (forward: number): HandPose => ({
  wrist: ['other-shoulder', 0.18, -0.1, forward],
  fingers: ['chest', -1, 0.5, -0.3],
  palm: ['chest', -0.3, 0, -1],
  elbow: ['chest', 1, -0.5, 0.1],
  swing: [0.4, 0.2, 0.7],
});
const hugging: Pose = {
  ...resting,
  head: { nod: 2 },
  hands: { left: hug(0.19), right: hug(0.17) },
};

/** Rolled onto the left side, the right hand on the floor in front to push up with. */
const onSide: Pose = {
  pelvis: { at: [0, 0.18, 0.36], rotation: [0, 86, -76] },
  spine: { flexion: [6, 4, 2], sideBend: [0, 0, 4] },
  head: { nod: 8, tilt: 18 },
  feet: {
    left: {
      by: 'ankle',
      at: ['world', 0.3, 0.05, 0.98],
      knee: ['world', 1, 0.3, 0.2],
      lift: 0.09,
    },
    right: { by: 'ankle', at: ['world', -0.28, 0.16, 0.97], knee: ['world', -1, 0.1, 0.2] },
  },
  hands: {
    left: {
      ...sitting.hands.left,
      fingers: ['world', 0, 0, 1],
      elbow: ['world', 0.9, 0.1, -0.6],
    },
    right: {
      wrist: ['world', -0.42, 0.04, 0.1],
      fingers: ['world', -1, 0, -0.3],
      palm: ['world', 0, -1, 0],
      elbow: ['world', -0.5, 1, 0.2],
      swing: [-0.2, 1, 0.8],
      free: true,
    },
  },
};

/** Half up: the weight on the left hand, the right one on its thigh. */
const pushingUp: Pose = {
  ...sitting,
  pelvis: { at: [0, 0.13, 0.36], rotation: [-14, 26, -26] },
  spine: { flexion: [8, 4, 2], sideBend: [-8, -6, -4] },
  head: { nod: 6, tilt: -8 },
  feet: {
    left: { ...feet.left, knee: ['world', 0.5, 1, 0.4] },
    right: { ...feet.right, knee: ['world', -0.3, 1, 0.4] },
  },
  hands: {
    left: {
      ...sitting.hands.left,
      fingers: ['world', 0.4, 0, 0.9],
      elbow: ['world', -0.2, 0, -1],
    },
    right: {
      wrist: ['own-thigh', 0.03, 0.12, -0.08],
      fingers: ['world', 0, 0.1, 1],
      palm: ['world', 0, -1, 0],
      elbow: ['world', 1, -1.2, -0.4],
      swing: [-0.2, 1, 1],
    },
  },
};

const roll: Prop = {
  kind: 'roller',
  look: 'towel',
  centre: [0, 0.05, 0],
  radius: 0.05,
  halfLength: 0.25,
};
const cushion: Prop = {
  kind: 'cushion',
  at: [0, -0.37],
  halfWidth: 0.2,
  halfLength: 0.14,
  thickness: 0.065,
};

/** A backbend that needs no work: lying over a roll. */
export const passiveBackbend: FigureMovement = {
  id: 'passive-backbend',
  camera: seenFrom(75, 20),
  mat: matAlong(-0.6, 1, 0.6),
  props: [roll],
  glow: aroundTheBack,
  poses: { sitting, lowering, resting, hugging, onSide, pushingUp },
  tracks: {
    start: 'sitting',
    moveIn: ['sitting', 'lowering', 'resting'],
    hold: 'resting',
    return: ['resting', 'hugging', 'onSide', 'pushingUp', 'sitting'],
  },
  variants: {
    'head-supported': {
      props: [roll, cushion],
      poses: {
        resting: { ...resting, head: { nod: 6 } },
        hugging: { ...hugging, head: { nod: 8 } },
      },
    },
  },
};
