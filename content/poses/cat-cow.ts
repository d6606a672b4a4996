import type { Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { onAllFours } from './stances.ts';
import { acrossTheBack, matAlong, seenFrom } from './surroundings.ts';

const cow: Pose = {
  ...onAllFours,
  pelvis: { at: [0, 0.483, 0], rotation: [110, 0, 0] },
  spine: { flexion: [-35, -17, -8] },
  head: { nod: -66 },
};

const cat: Pose = {
  ...onAllFours,
  pelvis: { at: [0, 0.483, 0], rotation: [28, 0, 0] },
  spine: { flexion: [42, 31, 14] },
  head: { nod: 52 },
};

/** On hands and knees: breathing in the back sinks (cow), breathing out it rounds (cat). */
export const catCow: FigureMovement = {
  id: 'cat-cow',
  camera: seenFrom(58, 12),
  mat: matAlong(-0.6, 0.7),
  glow: acrossTheBack,
  breathing: 0,
  poses: { level: onAllFours, cow, cat },
  tracks: {
    start: 'level',
    moveIn: [
      ['level', 0],
      ['level', 0.4],
      ['cat', 1],
    ],
    // A loop is a breath: in for two fifths of it, out for the rest.
    flow: [
      ['cat', 0],
      ['cow', 0.4],
      ['cat', 0.92],
      ['cat', 1],
    ],
    return: ['cat', 'level'],
    keys: ['level', 'cow', 'cat'],
  },
  variants: {
    'hold-each': {
      tracks: {
        out: ['cat', 'cow'],
        back: [
          ['cow', 0],
          ['cat', 0.55],
          ['cat', 1],
        ],
      },
    },
  },
};
