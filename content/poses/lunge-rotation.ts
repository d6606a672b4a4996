import { mirrorPose } from '../../domain/figure/mirror.ts';
import { both, type FootPose, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { kneeling, palmDown, TUCKED, tuckedBall } from './stances.ts';
import { aroundTheBack, matAlong, seenFrom } from './surroundings.ts';

/** The right knee, when it is down. */
const KNEE = -0.44;

/** The left foot between the hands, the knee above the ankle. */
const front: FootPose = {
  by: 'ball',
  at: [0.09, 0.5],
  yaw: 3,
  knee: ['world', 0.06, 0, 1],
  lift: 0.07,
};

/** A hand that stands on its fingertips: it leaves the chest room above the thigh. */
const onFingers = (outward: number, forward: number): HandPose => ({
  wrist: ['world', outward, 0.15, forward],
  fingers: ['world', 0, -0.8, 0.6],
  palm: ['world', 0, -1, -1],
  elbow: ['world', 0.9, 0.1, -0.6],
});
const hands = { left: onFingers(0.3, 0.35), right: onFingers(0.2, 0.4) };

/** The right leg long, on its toes; both hands on the floor. */
const lunge: Pose = {
  pelvis: { at: [0.01, 0.448, -0.06], rotation: [35, 0, 0] },
  spine: { flexion: [17, 20, 6] },
  head: { nod: -15 },
  feet: {
    left: front,
    right: { by: 'ball', at: [0.1, tuckedBall(KNEE)], pitch: 74 },
  },
  hands,
};

const kneeDown: Pose = {
  ...lunge,
  pelvis: { at: [0, 0.386, -0.17], rotation: [20, 0, 0] },
  spine: { flexion: [33, 17, 7] },
  feet: { left: front, right: { by: 'knee', at: [0.1, KNEE], ...TUCKED } },
};

/** The right palm presses down, the left arm stands above it, the eyes on its hand. */
const turned: Pose = {
  ...lunge,
  pelvis: { at: [0, 0.46, -0.06], rotation: [35, 0, 0] },
  spine: { flexion: [27, 9, 6], twist: [11, 26, 35] },
  head: { nod: 8, turn: 52 },
  hands: {
    left: {
      wrist: ['own-shoulder-upright', 0, 0.53, 0],
      palm: ['world', 1, 0, 0.2],
      elbow: ['world', 0.3, 0, -1],
      swing: [0.6, 0.1, 1],
    },
    right: palmDown(0.19, 0.39),
  },
};

/** Changing legs: up on one knee, then on both. */
const halfKneeling: Pose = {
  ...kneeDown,
  pelvis: { at: [0, 0.441, -0.26] },
  spine: {},
  head: {},
  hands: both({ wrist: ['own-shoulder-upright', 0.13, -0.44, 0.15] }),
};
const steppingBack: Pose = {
  ...halfKneeling,
  pelvis: { at: [0, 0.469, -0.33] },
  feet: {
    ...kneeDown.feet,
    left: { by: 'ankle', at: ['world', 0.12, 0.2, -0.3], plantarflexion: 25 },
  },
};
const kneelingTall: Pose = {
  ...halfKneeling,
  pelvis: { at: [0, 0.477, -0.37] },
  feet: kneeling(0.1, KNEE, { ...TUCKED, lift: 0.08 }),
};

/** A long step forward on the hands, one arm sweeps up and the chest turns to the front leg. */
export const lungeRotation: FigureMovement = {
  id: 'lunge-rotation',
  side: 'left',
  camera: seenFrom(64, 20),
  mat: matAlong(-1, 0.7),
  glow: aroundTheBack,
  poses: {
    lunge,
    turned,
    kneeDown,
    halfKneeling,
    steppingBack,
    kneelingTall,
    steppingForward: mirrorPose(steppingBack),
    otherHalfKneeling: mirrorPose(halfKneeling),
    otherKneeDown: mirrorPose(kneeDown),
  },
  tracks: {
    start: 'lunge',
    hold: 'turned',
    return: [
      ['turned', 0],
      ['lunge', 0.65],
      ['kneeDown', 1],
    ],
    rest: ['kneeDown', 'lunge'],
    transit: [
      'halfKneeling',
      'steppingBack',
      'kneelingTall',
      'steppingForward',
      'otherHalfKneeling',
      'otherKneeDown',
    ],
  },
};
