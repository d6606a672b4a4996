import type { HandPose, Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { onAllFours, palmDown, palmsDown } from './stances.ts';
import { betweenTheBlades, seenFrom } from './surroundings.ts';

/** Palm up, fingers to the other side, under the body. */
export const under = (
  outward: number,
  height: number,
  forward: number,
  elbow: HandPose['elbow'],
): HandPose => ({
  wrist: ['world', outward, height, forward],
  fingers: ['world', -1, 0, 0.1],
  palm: ['world', 0, 1, 0.1],
  ...(elbow && { elbow }),
  free: true,
});

export const needleKneel: Pose = {
  ...onAllFours,
  pelvis: { at: [0, 0.5, 0.05], rotation: [75, 0, 0] },
  hands: palmsDown(0.2, 0.5),
};

/** The palm turned up, the hand just off the floor. */
export const needleHandLifted: Pose = {
  ...needleKneel,
  pelvis: { at: [-0.03, 0.5, 0.02], rotation: [77, 0, 0] },
  hands: {
    left: {
      wrist: ['world', 0.09, 0.16, 0.43],
      fingers: ['world', -0.5, -0.1, 1],
      palm: ['world', 0, 1, 0.1],
      elbow: ['world', -0.04, -0.13, -0.4],
      free: true,
    },
    right: palmDown(0.2, 0.5),
  },
};

/** Half way there, the thumb up. */
export const needleHandTurning: Pose = {
  ...needleHandLifted,
  hands: {
    ...needleHandLifted.hands,
    left: {
      wrist: ['world', 0.19, 0.11, 0.5],
      fingers: ['world', -0.1, -0.5, 1],
      palm: ['world', -1, -0.4, 0],
      elbow: ['world', 0.4, 0, -0.5],
      free: true,
    },
  },
};

/** Left arm under the right, the shoulder on its way down. */
export const needleThreading: Pose = {
  ...needleKneel,
  pelvis: { at: [0, 0.5, -0.02], rotation: [100, 5, 1] },
  spine: { flexion: [14, 4, 2], twist: [-5, -13, -20], sideBend: [0, -2, -6] },
  head: { nod: 6, tilt: -16, turn: -8 },
  hands: {
    left: under(-0.21, 0.11, 0.26, ['world', 0.2, -0.6, -1]),
    right: palmDown(0.2, 0.5, { elbow: ['world', 0.9, 0.6, -0.6] }),
  },
};

/** Left shoulder and ear on the floor, looking up past the right armpit. */
export const needleThreaded: Pose = {
  ...needleKneel,
  pelvis: { at: [0.036, 0.52, -0.08], rotation: [113, 12, 2] },
  spine: { flexion: [24, 3, 0], twist: [-9, -22, -39], sideBend: [1, -3, -12] },
  head: { nod: 19, tilt: -40, turn: -25 },
  hands: {
    left: under(-0.45, 0.04, 0.17, ['world', 0, 0.5, -1]),
    right: palmDown(0.2, 0.5, { elbow: ['world', 0.5, 1, -0.4] }),
  },
};

/** On hands and knees, one arm slides under the other until its shoulder and ear lie down. */
export const threadTheNeedle: FigureMovement = {
  id: 'thread-the-needle',
  side: 'left',
  camera: seenFrom(-63, 28),
  mat: { x: [-0.6, 0.3], z: [-0.6, 0.8] },
  glow: betweenTheBlades,
  poses: {
    kneel: needleKneel,
    handTurning: needleHandTurning,
    handLifted: needleHandLifted,
    threading: needleThreading,
    threaded: needleThreaded,
  },
  tracks: {
    start: 'kneel',
    moveIn: [
      ['kneel', 0],
      ['handTurning', 0.13, 'in'],
      ['handLifted', 0.26, 'out'],
      ['threading', 0.6, 'in'],
      ['threaded', 1, 'out'],
    ],
    hold: 'threaded',
    keys: ['kneel', 'handLifted', 'threading', 'threaded'],
  },
};
