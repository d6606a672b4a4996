import { both, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { standing } from './stances.ts';
import { betweenTheBlades, seenFrom } from './surroundings.ts';

/** A dumbbell in a hand that hangs, palm forward. */
const hanging: HandPose = {
  wrist: ['own-shoulder-upright', 0.1, -0.51, 0.02],
  fingers: ['world', 0, -1, 0],
  palm: ['world', 0, 0, 1],
  elbow: ['world', 0.3, 0, -1],
  grip: 1,
};

const upright: Pose = {
  pelvis: { at: [0, 0.9, 0] },
  feet: standing(0.1, 0.06, { yaw: 5, knee: ['world', 0.1, 0, 1] }),
  hands: both(hanging),
};

/** Knees bent, hips back, the flat back leans until the chest nearly faces the floor. */
const bentOver: Pose = {
  ...upright,
  pelvis: { at: [0, 0.79, -0.24], rotation: [76, 0, 0] },
  spine: { flexion: [-1, -1, -1] },
  head: { nod: -3 },
  hands: both({
    ...hanging,
    palm: ['world', -0.25, 0, 1],
    wrist: ['own-shoulder-upright', 0.05, -0.54, 0.02],
  }),
};

/** Elbows past the ribs, no higher than the back, the shoulder blades together. */
const pulled: Pose = {
  ...bentOver,
  spine: { flexion: [-2, -3, -2] },
  hands: both({
    ...hanging,
    wrist: ['own-shoulder-upright', 0.11, -0.28, -0.19],
    palm: ['world', -0.25, 0, 1],
    elbow: ['world', 0.3, 0.3, -1],
  }),
};

/** Bent over with a flat back, both arms pull a dumbbell to the ribs. */
export const dumbbellRow: FigureMovement = {
  id: 'dumbbell-row',
  camera: seenFrom(60, 12),
  props: [
    { kind: 'dumbbell', hand: 'left' },
    { kind: 'dumbbell', hand: 'right' },
  ],
  glow: betweenTheBlades,
  poses: { upright, bentOver, pulled },
  tracks: { start: 'upright', out: ['bentOver', 'pulled'] },
};
