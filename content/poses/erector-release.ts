import type { HandPose, Pose } from '../../domain/figure/pose.ts';
import { both } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { onTheBack } from './stances.ts';
import { besideTheSpine, matAlong, seenFrom } from './surroundings.ts';

const RADIUS = 0.05;

/** Hands resting on the belly, fingers toward each other. */
const onBelly: HandPose = {
  wrist: ['pelvis', 0.12, 0.1, 0.13],
  fingers: ['pelvis', -1, -0.5, 0],
  palm: ['pelvis', 0, 0, -1],
  elbow: ['world', 1, 0.6, 0],
  swing: [1, 0.6, 0.1],
};

/** The body over the ball, moved by `x` (to the left) and `z` (toward the feet). */
const over = (x: number, z: number): Pose => ({
  ...onTheBack,
  pelvis: { at: [x, 0.105, z], rotation: [-80, 0, 11] },
  spine: { flexion: [-2, -13, -8] },
  head: { nod: 2 },
  hands: both(onBelly),
});

/** The left half held off the ball, the hands still beside the body. */
const placed: Pose = {
  ...over(0, 0),
  pelvis: { at: [0, 0.1, 0], rotation: [-80, 0, 8] },
  hands: both({
    wrist: ['world', 0.4, 0.04, -0.04],
    fingers: ['world', 0.1, 0, 1],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 0.9, 0.1, -0.6],
    free: true,
  }),
};

/** Rolled toward the other side, the hand on the side of the ball takes it away. */
const rolledOff: Pose = {
  ...placed,
  pelvis: { at: [-0.02, 0.12, 0], rotation: [-63, -70, 67] },
  head: { nod: 0, turn: -20 },
  hands: {
    ...placed.hands,
    left: {
      wrist: ['world', 0.15, 0.06, -0.26],
      palm: ['world', 0, -1, 0],
      elbow: ['world', 1, 0.4, -0.3],
      grip: 0.4,
      swing: [1, 0.7, 0.2],
      free: true,
    },
  },
};

/** On the back, a ball beside the spine; the feet steer slow circles. */
export const erectorRelease: FigureMovement = {
  id: 'erector-release',
  side: 'left',
  camera: seenFrom(72, 13),
  mat: matAlong(-0.9, 0.7),
  props: [{ kind: 'ball', look: 'massage', centre: [0.06, RADIUS, -0.3], radius: RADIUS }],
  glow: besideTheSpine,
  poses: {
    placed,
    rolledOff,
    low: over(0, 0.08),
    outward: over(0.02, 0),
    high: over(0, -0.08),
    inward: over(-0.02, 0),
  },
  tracks: {
    start: 'placed',
    keys: ['placed', 'low', 'high'],
    flow: [
      ['low', 0],
      ['outward', 0.25, 'linear'],
      ['high', 0.5, 'linear'],
      ['inward', 0.75, 'linear'],
      ['low', 1, 'linear'],
    ],
    return: ['low', 'rolledOff', 'placed'],
  },
};
