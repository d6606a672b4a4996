import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';

/** On the front of a chair, legs forward, knees a little bent, heels down, toes up. */
const seat: Omit<Pose, 'hands'> = {
  pelvis: { at: [0, 0.545, 0], rotation: [2, 0, 0] },
  feet: both({ by: 'ball', at: [0.1, 0.14, 0.835], pitch: -42, knee: ['world', 0.08, 1, 0.4] }),
};

const resting: Pose = {
  ...seat,
  hands: both({
    wrist: ['own-thigh', 0.0, 0.1, 0.02],
    fingers: ['world', -0.1, -0.5, 1],
    palm: ['world', -1, -0.4, 0],
    elbow: ['world', 1, -0.4, -0.5],
    grip: 1,
  }),
};

const reaching: Pose = {
  ...seat,
  spine: { flexion: [0, 3, 3] },
  hands: both({
    wrist: ['own-shoulder-upright', -0.03, -0.29, 0.4],
    fingers: ['world', 0, -0.45, 1],
    palm: ['world', -1, 0, 0],
    elbow: ['world', 0.5, -1, -0.2],
    grip: 1,
  }),
};

const pulled: Pose = {
  ...seat,
  spine: { flexion: [0, -4, -5] },
  head: { nod: 4 },
  hands: both({
    wrist: ['own-shoulder-upright', 0.03, -0.31, 0.1],
    fingers: ['world', -0.05, -0.15, 1],
    palm: ['world', -1, 0, 0],
    elbow: ['world', 0.25, -0.3, -1],
    grip: 1,
  }),
};

/** Sitting, the band round both feet: to the waist, shoulder blades together. */
export const bandRow: FigureMovement = {
  id: 'band-row',
  camera: { yawDegrees: 120, pitchDegrees: 17 },
  props: [
    { kind: 'chair', at: [0, -0.12] },
    { kind: 'band', through: ['left-hand', 'left-foot', 'right-foot', 'right-hand'] },
  ],
  glow: [{ arc: 0.35, halfHeight: 0.1, halfAngle: 80 }],
  breathing: 0,
  poses: { resting, reaching, pulled },
  tracks: { start: 'resting', out: ['reaching', 'pulled'] },
};
