import { both, type FootPose, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement, FigureVariant } from '../../domain/figure/sequence.ts';
import { faceDown } from './stances.ts';
import { acrossTheBack, matAlong, seenFrom } from './surroundings.ts';

const legsTogether = both<FootPose>({
  by: 'ball',
  at: [0.06, 0.03, -0.957],
  pitch: 145,
});

/** Long legs a few fingers off the floor, toes pointed. */
const legsLifted = both<FootPose>({
  by: 'ankle',
  at: ['world', 0.06, 0.2, -0.83],
  plantarflexion: 52,
});

const lyingWith = (hand: HandPose): Pose => ({
  ...faceDown,
  feet: legsTogether,
  hands: both(hand),
});

/** The arms lift with the chest; the eyes stay on the floor. */
const liftedWith = (hand: HandPose): Pose => ({
  pelvis: { at: [0, 0.13, 0], rotation: [88, 0, 0] },
  spine: { flexion: [-9, -12, -6] },
  head: { nod: 4 },
  feet: legsLifted,
  hands: both(hand),
});

const forwardDown: HandPose = {
  wrist: ['world', 0.18, 0.04, 1],
  fingers: ['world', 0, 0, 1],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 1, 0.4, -0.3],
};
const forwardUp: HandPose = {
  wrist: ['own-shoulder', 0.05, 0.53, 0.19],
  fingers: ['chest', 0, 1, 0.4],
  palm: ['chest', 0, -0.2, 1],
  elbow: ['chest', 1, 0, -0.2],
};

const lying = lyingWith(forwardDown);
const lifted = liftedWith(forwardUp);

/** Palms that look to the floor beside the hips. */
const besideDown: HandPose = {
  wrist: ['world', 0.21, 0.036, -0.065],
  fingers: ['world', 0, 0, -1],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 0.1, 1, 0.3],
};
const besideUp: HandPose = {
  wrist: ['own-shoulder', 0.07, -0.51, -0.1],
  fingers: ['chest', 0, -1, -0.3],
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
  camera: seenFrom(125, 32),
  poses: {
    lying: lyingWith({
      ...thumbUp(x, z),
      wrist: ['world', 0.16 + 0.52 * x - 0.03 * z, 0.05, 0.445 + 0.56 * z],
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
  camera: seenFrom(74, 15),
  mat: matAlong(-1.1, 1.1),
  glow: acrossTheBack,
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
