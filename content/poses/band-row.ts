import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';

/** On the floor, upright, legs forward: knees a little bent, heels down, toes up. */
const seat: Omit<Pose, 'hands'> = {
  pelvis: { at: [0, 0.1, 0], rotation: [-2, 0, 0] },
  feet: both({ by: 'ball', at: [0.1, 0.165, 0.885], pitch: -72, knee: ['world', 0.08, 1, 0.2] }),
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
    wrist: ['own-shoulder-upright', -0.03, -0.2, 0.495],
    fingers: ['world', 0, -0.3, 1],
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
    wrist: ['own-shoulder-upright', 0.03, -0.27, 0.07],
    fingers: ['world', -0.05, -0.15, 1],
    palm: ['world', -1, 0, 0],
    elbow: ['world', 0.25, -0.3, -1],
    grip: 1,
  }),
};

/** Sitting on the floor, so that the band round the soles is level: to the waist, blades together. */
export const bandRow: FigureMovement = {
  id: 'band-row',
  camera: { yawDegrees: 124, pitchDegrees: 21 },
  mat: { x: [-0.34, 0.34], z: [-0.36, 1.04] },
  props: [{ kind: 'band', through: ['left-hand', 'left-foot', 'right-foot', 'right-hand'] }],
  glow: [{ arc: 0.35, halfHeight: 0.1, halfAngle: 80 }],
  breathing: 0,
  poses: { resting, reaching, pulled },
  tracks: {
    start: 'reaching',
    out: ['reaching', 'pulled'],
    return: ['reaching', 'resting'],
    rest: ['resting', 'reaching'],
  },
};
