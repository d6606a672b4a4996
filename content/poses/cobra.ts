import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { palmsDown } from './stances.ts';

const lying: Pose = {
  pelvis: { at: [0, 0.124, 0], rotation: [91, 0, 0] },
  spine: { flexion: 0 },
  head: { nod: -6 },
  feet: both({
    by: 'ball',
    at: [0.1, 0.03, -0.957],
    pitch: 145,
    knee: ['world', 0, -1, 0],
  }),
  hands: palmsDown(0.24, 0.33, { elbow: ['world', 0.3, 1, -0.8] }),
};

const raised: Pose = {
  ...lying,
  pelvis: { at: [0, 0.128, 0], rotation: [78, 0, 0] },
  spine: { flexion: [-33, -16, -7] },
  head: { nod: -12 },
};

/** Face down, the chest lifts with the hands beside it. */
export const cobra: FigureMovement = {
  id: 'cobra',
  camera: { yawDegrees: 108, pitchDegrees: 14 },
  mat: { x: [-0.3, 0.3], z: [-1.06, 0.66] },
  glow: [{ arc: 0.28, halfHeight: 0.12, halfAngle: 84 }],
  poses: { lying, raised },
  tracks: { start: 'lying', hold: 'raised' },
  variants: {
    'hands-off-floor': {
      poses: {
        raised: {
          ...raised,
          pelvis: { at: [0, 0.126, 0], rotation: [84, 0, 0] },
          spine: { flexion: [-28, -15, -7] },
          hands: both({
            wrist: ['own-shoulder', 0.1, -0.12, 0.13],
            fingers: ['chest', 0, 1, 0.2],
            palm: ['chest', -0.25, 0, 1],
            elbow: ['chest', 0.7, -0.7, -0.5],
          }),
        },
      },
    },
  },
};
