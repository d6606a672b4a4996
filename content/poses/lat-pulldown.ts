import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { onChair } from './stances.ts';

const resting: Pose = {
  ...onChair,
  hands: both({
    wrist: ['own-thigh', 0.01, 0.1, 0.06],
    fingers: ['world', -0.2, -0.25, 1],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 1, -0.4, -0.5],
    grip: 1,
  }),
};

/** Both arms up and out, palms forward. */
const up: Pose = {
  ...onChair,
  hands: both({
    wrist: ['own-shoulder-upright', 0.14, 0.46, 0.14],
    fingers: ['world', 0.1, 1, 0.1],
    palm: ['world', 0, -0.1, 1],
    elbow: ['world', 1, 0, 0.1],
    grip: 1,
    swing: [0.5, 0.2, 1],
  }),
};

/** Hands at chin height, elbows down and out. */
const down: Pose = {
  ...onChair,
  spine: { flexion: [0, -5, -5] },
  head: { nod: 3 },
  hands: both({
    wrist: ['own-shoulder-upright', 0.15, 0.12, 0.11],
    fingers: ['world', 0, 1, 0.1],
    palm: ['world', 0, -0.1, 1],
    elbow: ['world', 0.7, -1, -0.2],
    grip: 1,
  }),
};

/** Leaning forward a little, arms straight ahead, palms down. */
const ahead: Pose = {
  ...onChair,
  pelvis: { at: [0, 0.545, -0.04], rotation: [13, 0, 0] },
  head: { nod: -8 },
  hands: both({
    wrist: ['own-shoulder-upright', 0, 0.06, 0.52],
    fingers: ['world', 0, 0.1, 1],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 1, -0.2, 0],
    grip: 1,
  }),
};

const toThighs: Pose = {
  ...ahead,
  hands: both({
    wrist: ['own-thigh', 0.03, 0.11, 0.1],
    fingers: ['world', 0, -0.5, 1],
    palm: ['world', 0, -1, -0.4],
    elbow: ['world', 1, -0.2, 0],
    grip: 1,
  }),
};

/** Facing a band fixed high on a door: hands down to the chin, or straight arms to the thighs. */
export const latPulldown: FigureMovement = {
  id: 'lat-pulldown',
  camera: { yawDegrees: 142, pitchDegrees: 12 },
  props: [
    { kind: 'chair', at: [0, -0.05], backrest: false },
    { kind: 'anchor', at: [0, 1.95, 0.75], look: 'door' },
    { kind: 'band', through: ['left-hand', [0, 1.95, 0.75], 'right-hand'] },
  ],
  glow: [{ arc: 0.32, halfHeight: 0.13, halfAngle: 108 }],
  breathing: 0,
  poses: { resting, up, down },
  tracks: { start: 'resting', out: ['up', 'down'] },
  variants: {
    'to-thighs': { poses: { up: ahead, down: toThighs } },
  },
};
