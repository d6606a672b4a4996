import type { Pose } from '../../domain/figure/pose.ts';
import { both, type FootPose, type HandPose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { handsOnThighs } from './stances.ts';

/** A crossed shin: the knee out and off the floor, the foot under the other knee. */
const crossed = (forward: number): FootPose => ({
  by: 'ankle',
  at: ['world', -0.12, 0.07, forward],
  knee: ['world', 0.75, 0.62, 0.5],
  plantarflexion: 30,
  turn: 0,
});

const crossLegged: Omit<Pose, 'hands'> = {
  pelvis: { at: [0, 0.105, 0], rotation: [0, 0, 0] },
  spine: { flexion: 4 },
  feet: { left: crossed(0.33), right: crossed(0.23) },
};

const behind: HandPose = {
  wrist: ['world', 0.13, 0.045, -0.28],
  fingers: ['world', 0.6, -0.15, -1],
  palm: ['world', 0, -1, 0],
  elbow: ['world', -0.6, 0, -0.9],
  swing: [1, -0.5, -0.3],
};

const sitting: Pose = {
  ...crossLegged,
  hands: both({
    wrist: ['own-knee', -0.04, 0.085, -0.09],
    fingers: ['world', 0.3, -0.3, 1],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 1, -0.4, -0.5],
  }),
};

const turned: Pose = {
  ...crossLegged,
  spine: { flexion: -2, rotation: 60 },
  head: { turn: 32 },
  hands: {
    left: behind,
    right: {
      wrist: ['other-knee', -0.02, 0.09, -0.02],
      fingers: ['world', -0.6, -0.7, 0.3],
      palm: ['world', 0.6, -0.6, 0],
      elbow: ['world', 0.5, -0.4, 0.5],
      swing: [-0.3, -0.4, 1],
    },
  },
};

/** Cross-legged on the floor, turning left. */
export const seatedTwistFloor: FigureMovement = {
  id: 'seated-twist-floor',
  side: 'left',
  camera: { yawDegrees: -58, pitchDegrees: 18 },
  mat: { x: [-0.45, 0.45], z: [-0.5, 0.6] },
  glow: [{ arc: 0.29, halfHeight: 0.12, halfAngle: 112 }],
  poses: { sitting, turned },
  tracks: { start: 'sitting', hold: 'turned' },
};
