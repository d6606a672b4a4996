import { both, type FootPose, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement, FigureVariant } from '../../domain/figure/sequence.ts';
import { faceDown } from './stances.ts';

const legsTogether = both<FootPose>({
  by: 'ball',
  at: [0.055, 0.03, -0.957],
  pitch: 145,
  knee: ['world', 0, -1, 0],
});

/** Long legs a few fingers off the floor, toes pointed. */
const legsLifted = both<FootPose>({
  by: 'ankle',
  at: ['world', 0.062, 0.2, -0.833],
  knee: ['world', 0, -1, 0],
  plantarflexion: 52,
});

const lyingWith = (hand: HandPose): Pose => ({
  ...faceDown,
  feet: legsTogether,
  hands: both(hand),
});

/** The arms lift with the chest; the eyes stay on the floor. */
const liftedWith = (hand: HandPose): Pose => ({
  pelvis: { at: [0, 0.128, 0], rotation: [88, 0, 0] },
  spine: { flexion: [-9, -12, -6] },
  head: { nod: 4 },
  feet: legsLifted,
  hands: both(hand),
});

const forwardDown: HandPose = {
  wrist: ['world', 0.18, 0.036, 1],
  fingers: ['world', 0, 0, 1],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 1, 0.2, 0],
};
const forwardUp: HandPose = {
  wrist: ['own-shoulder', 0.05, 0.53, 0.19],
  fingers: ['chest', 0, 1, 0.25],
  palm: ['chest', 0, -0.25, 1],
  elbow: ['chest', 1, 0, -0.2],
};

const lying = lyingWith(forwardDown);
const lifted = liftedWith(forwardUp);

/** Palms that look to the floor beside the hips. */
const besideDown: HandPose = {
  wrist: ['world', 0.21, 0.036, -0.065],
  fingers: ['world', 0, 0, -1],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 0.3, 1, 0],
};
const besideUp: HandPose = {
  wrist: ['own-shoulder', 0.07, -0.51, -0.1],
  fingers: ['chest', 0, -1, -0.25],
  palm: ['world', 0, -1, 0],
  elbow: ['chest', 0.3, 0, -1],
};

/** Straight arms at an angle, thumbs up: the palm looks to the head (T) or inward (Y). */
const thumbUp = (x: number, z: number) => ({
  fingers: ['chest', x, z, 0] as const,
  palm: ['chest', -z, x, 0] as const,
  elbow: ['chest', 0, -1, -0.3] as const,
});
const wide = (x: number, z: number): FigureVariant => ({
  camera: { yawDegrees: 125, pitchDegrees: 32 },
  poses: {
    lying: lyingWith({
      ...thumbUp(x, z),
      wrist: ['world', 0.16 + 0.517 * x - 0.025 * z, 0.05, 0.445 + 0.562 * z],
    }),
    lifted: liftedWith({
      ...thumbUp(x, z),
      wrist: ['own-shoulder', 0.52 * x - 0.025 * z, 0.565 * z, z > 0 ? 0.03 : -0.03],
    }),
  },
});

/** Face down, chest, arms and legs lift a few fingers off the floor. */
export const superman: FigureMovement = {
  id: 'superman',
  camera: { yawDegrees: 74, pitchDegrees: 15 },
  mat: { x: [-0.3, 0.3], z: [-1.06, 1.14] },
  glow: [{ arc: 0.29, halfHeight: 0.12, halfAngle: 84 }],
  poses: { lying, lifted },
  tracks: { start: 'lying', hold: 'lifted' },
  variants: {
    'chest-only': { poses: { lifted: { ...lifted, feet: legsTogether } } },
    'arms-at-sides': {
      poses: { lying: lyingWith(besideDown), lifted: liftedWith(besideUp) },
    },
    'arms-t': wide(1, 0),
    'arms-y': wide(0.6, 0.8),
  },
};
