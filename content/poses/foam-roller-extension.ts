import { both, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { RollerProp } from '../../domain/figure/props.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { betweenTheBlades, matAlong, seenFrom } from './surroundings.ts';

const feet = both({
  by: 'ball' as const,
  at: [0.12, 0.86] as const,
  yaw: 4,
  knee: ['world', 0.1, 1, 0.3] as const,
});

/** Fingers laced behind the head; the palms carry it. */
const behindHead = (elbowOut: number, elbowForward: number): HandPose => ({
  wrist: ['head', 0.11, 0.08, -0.08],
  fingers: ['head', -1, 0.3, -0.1],
  palm: ['head', -0.1, 0, 1],
  elbow: ['chest', elbowOut, 0.5, elbowForward],
});

/** Hips on the floor, the head lifted in the hands. */
const leaning: Pose = {
  pelvis: { at: [0, 0.22, 0.07], pin: 0.36, rotation: [-77, 0, 0] },
  spine: { flexion: [6, 6, 8] },
  head: { nod: 24 },
  feet,
  hands: both(behindHead(0.8, 0.9)),
};

/** Hips a little lifted, the upper back over the roller, elbows wide. */
const over: Pose = {
  ...leaning,
  pelvis: { at: [0, 0.23, -0.02], pin: 0.36, rotation: [-67, 0, 0] },
  spine: { flexion: [-8, -17, -8] },
  head: { nod: 4 },
  hands: both(behindHead(1, 0.05)),
};

/** A little come up, the hips still lifted: where a pulse begins. */
const eased: Pose = {
  ...over,
  pelvis: { at: [0, 0.23, 0.01], pin: 0.36, rotation: [-67, 0, 0] },
  spine: { flexion: [-8, -8, -2] },
  head: { nod: 8 },
};

/** Hands on the opposite shoulders, one forearm before the other. */
const crossed = (forward: number): HandPose => ({
  wrist: ['other-shoulder', 0.1, -0.03, forward],
  fingers: ['chest', -1, 0.5, -0.3],
  palm: ['chest', -0.3, 0, -1],
  elbow: ['chest', 1, -0.6, 0.6],
});
const armsCrossed = (pose: Pose, nod: number): Pose => ({
  ...pose,
  head: { nod },
  hands: { left: crossed(0.19), right: crossed(0.14) },
});

/** The towel is thinner, so the hips stay on the floor. */
const onTowel: Pose = {
  ...leaning,
  pelvis: { at: [0, 0.173, 0.05], pin: 0.35, rotation: [-82.5, 0, 0] },
  spine: { flexion: [3, 8, 10] },
};
const overTowel: Pose = {
  ...over,
  pelvis: { at: [0, 0.18, -0.02], pin: 0.36, rotation: [-67, 0, 0] },
};

const roll = (look: RollerProp['look'], radius: number, halfLength: number): RollerProp => ({
  kind: 'roller',
  look,
  centre: [0, radius, 0],
  radius,
  halfLength,
});

/** The mid-back bends backward over a roller under the shoulder blades. */
export const foamRollerExtension: FigureMovement = {
  id: 'foam-roller-extension',
  camera: seenFrom(72, 11),
  mat: matAlong(-0.6, 1.1),
  props: [roll('foam', 0.075, 0.28)],
  glow: betweenTheBlades,
  poses: { leaning, over },
  tracks: { start: 'leaning', hold: 'over' },
  variants: {
    'arms-crossed': { poses: { leaning: armsCrossed(leaning, 30), over: armsCrossed(over, 14) } },
    'rolled-towel': {
      props: [roll('towel', 0.05, 0.26)],
      poses: { leaning: onTowel, over: overTowel },
    },
    oscillating: {
      poses: { eased },
      tracks: { hold: ['eased', 'over', 'eased'], out: ['eased', 'over'] },
    },
  },
};
