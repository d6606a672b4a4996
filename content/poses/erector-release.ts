import type { HandPose, Pose } from '../../domain/figure/pose.ts';
import { both } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { onTheBack } from './stances.ts';

const RADIUS = 0.038;

/** Hands resting on the belly, fingers toward each other. */
const onBelly: HandPose = {
  wrist: ['pelvis', 0.135, 0.13, 0.135],
  fingers: ['pelvis', -1, -0.4, 0.05],
  palm: ['pelvis', 0, 0, -1],
  elbow: ['world', 1, 0.1, -0.1],
  swing: [1, 0.6, 0.1],
};

/** The body over the ball, moved by `x` (to the left) and `z` (toward the feet). */
const over = (x: number, z: number): Pose => ({
  ...onTheBack,
  pelvis: { at: [0.02 + x, 0.102, -0.004 + z], rotation: [-80, 0, 4] },
  spine: { flexion: [-2, -13, -8] },
  head: { nod: 2 },
  hands: both(onBelly),
});

/** The left half held off the ball, the hands still beside the body. */
const placed: Pose = {
  ...over(0, 0),
  pelvis: { at: [0, 0.102, -0.004], rotation: [-80, 0, 0] },
  hands: both({
    wrist: ['world', 0.27, 0.036, 0.04],
    fingers: ['world', 0.1, 0, 1],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 1, 0.1, -0.3],
    free: true,
  }),
};

/** Rolled toward the other side, the hand on the side of the ball takes it away. */
const rolledOff: Pose = {
  ...placed,
  pelvis: { at: [-0.02, 0.118, -0.004], rotation: [-63, -70, 67] },
  head: { nod: 0, turn: -20 },
  hands: {
    ...placed.hands,
    left: {
      wrist: ['world', 0.15, 0.06, -0.26],
      fingers: ['world', -1, -0.25, 0.2],
      palm: ['world', -0.25, -1, 0],
      elbow: ['world', 1, 0.3, -0.2],
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
  camera: { yawDegrees: 86, pitchDegrees: 10 },
  mat: { x: [-0.34, 0.34], z: [-0.86, 0.66] },
  props: [{ kind: 'ball', look: 'massage', centre: [0.055, RADIUS, -0.3], radius: RADIUS }],
  glow: [{ arc: 0.3, halfHeight: 0.09, halfAngle: 54, direction: -40 }],
  poses: {
    placed,
    rolledOff,
    low: over(0, 0.045),
    outward: over(0.025, 0),
    high: over(0, -0.05),
    inward: over(-0.025, 0),
  },
  tracks: {
    start: 'placed',
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
