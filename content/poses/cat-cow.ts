import type { Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { kneeling, palmsDown } from './stances.ts';

const limbs = { feet: kneeling(), hands: palmsDown(0.165, 0.49) };

const level: Pose = {
  ...limbs,
  pelvis: { at: [0, 0.483, 0], rotation: [75, 0, 0] },
  spine: { flexion: [2, 8, 5] },
  head: { nod: -4 },
};

const cow: Pose = {
  ...limbs,
  pelvis: { at: [0, 0.483, 0.02], rotation: [104, 0, 0] },
  spine: { flexion: [-30, -16, -5] },
  head: { nod: -30 },
};

const cat: Pose = {
  ...limbs,
  pelvis: { at: [0, 0.483, 0.03], rotation: [54, 0, 0] },
  spine: { flexion: [26, 30, 12] },
  head: { nod: 36 },
};

/** On hands and knees: breathing in the back sinks (cow), breathing out it rounds (cat). */
export const catCow: FigureMovement = {
  id: 'cat-cow',
  camera: { yawDegrees: 72, pitchDegrees: 10 },
  mat: { x: [-0.3, 0.3], z: [-0.58, 0.72] },
  glow: [{ arc: 0.29, halfHeight: 0.115, halfAngle: 80 }],
  breathing: 0,
  poses: { level, cow, cat },
  tracks: {
    start: 'level',
    moveIn: ['level', 'cow'],
    out: ['cow', 'cat'],
    flow: [
      ['cow', 0],
      ['cow', 0.05],
      ['cat', 0.48],
      ['cat', 0.55],
      ['cow', 1],
    ],
  },
};
