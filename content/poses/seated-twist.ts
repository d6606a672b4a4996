import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';

const sitting: Pose = {
  pelvis: { at: [0, 0.545, -0.04], rotation: [2, 0, 0] },
  feet: both({ by: 'ball', at: [0.115, 0.5], yaw: 6, knee: ['world', 0.12, 0.5, 1] }),
  hands: both({
    wrist: ['own-thigh', 0.01, 0.085, 0.02],
    fingers: ['world', -0.2, -0.25, 1],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 1, -0.4, -0.5],
  }),
};

const turned: Pose = {
  ...sitting,
  pelvis: { at: [0, 0.55, -0.03], rotation: [2, 0, 0] },
  spine: { flexion: -4, rotation: 62 },
  head: { nod: 2, turn: 28 },
  hands: {
    left: {
      wrist: ['world', 0.2, 0.7, -0.31],
      fingers: ['world', 0.18, -0.67, -0.48],
      palm: ['world', 0.07, -0.33, 0.4],
      elbow: ['world', -0.2, 0.1, -0.85],
      grip: 0.5,
      swing: [1, -0.2, 0],
      free: true,
    },
    right: {
      wrist: ['other-knee', -0.035, 0.078, -0.13],
      fingers: ['world', -0.75, -0.62, 0.25],
      palm: ['world', 0, -1, 0],
      elbow: ['world', 0.5, -0.5, 0.4],
      swing: [-0.3, -0.4, 1],
    },
  },
};

/** On a chair, turning left: right hand to the left knee, left hand behind. */
export const seatedTwist: FigureMovement = {
  id: 'seated-twist',
  side: 'left',
  camera: { yawDegrees: -38, pitchDegrees: 12 },
  props: [{ kind: 'chair' }],
  glow: [{ arc: 0.29, halfHeight: 0.12, halfAngle: 112 }],
  poses: { sitting, turned },
  tracks: { start: 'sitting', hold: 'turned' },
};
