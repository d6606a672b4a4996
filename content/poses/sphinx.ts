import { both, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { faceDown } from './stances.ts';

/** Forearms flat and parallel, elbows under the shoulders of the raised chest. */
const forearm: HandPose = {
  wrist: ['world', 0.175, 0.033, 0.615],
  fingers: ['world', 0, 0, 1],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 0.1, -0.4, -1],
};

/** Elbows set; the chest and the head still hang between the shoulders. */
const propped: Pose = {
  ...faceDown,
  pelvis: { at: [0, 0.128, 0], rotation: [82, 0, 0] },
  spine: { flexion: [-27, 2, 8] },
  head: { nod: 26 },
  hands: both(forearm),
};

/** Forearms pressed down, the breastbone drawn forward, gaze ahead. */
const raised: Pose = {
  ...propped,
  pelvis: { at: [0, 0.128, 0], rotation: [84, 0, 0] },
  spine: { flexion: [-20, -16, -7] },
  head: { nod: -33 },
};

/** A hand under the forehead, the elbow slid forward and wide. */
const underForehead = (height: number, forward: number): HandPose => ({
  wrist: ['world', 0.09, height, forward],
  fingers: ['world', -1, 0, 0.15],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 1, -0.15, 0.25],
  swing: [0, 0.065, 0],
});

/** The forehead on the backs of the hands. */
const resting: Pose = {
  ...faceDown,
  pelvis: { at: [0, 0.13, 0], rotation: [89, 0, 0] },
  spine: { flexion: [-4, -3, -1] },
  head: { nod: 4 },
  hands: { left: underForehead(0.064, 0.7), right: underForehead(0.034, 0.71) },
};

/** Chest and chin on the floor; the forearms stay flat and slide back beside the ribs. */
const low: Pose = {
  ...faceDown,
  head: { nod: -16 },
  hands: both({ ...forearm, wrist: ['world', 0.27, 0.033, 0.435], elbow: ['world', 0.05, 0, -1] }),
};

const halfway: Pose = {
  ...faceDown,
  pelvis: { at: [0, 0.128, 0], rotation: [87, 0, 0] },
  spine: { flexion: [-10, -9, -4] },
  head: { nod: -20 },
  hands: both({
    ...forearm,
    wrist: ['world', 0.225, 0.033, 0.48],
    elbow: ['world', 0.3, -0.3, -1],
  }),
};

/** On the forearms, the chest lifted. */
export const sphinx: FigureMovement = {
  id: 'sphinx',
  camera: { yawDegrees: 104, pitchDegrees: 14 },
  mat: { x: [-0.34, 0.34], z: [-1.06, 0.9] },
  glow: [{ arc: 0.3, halfHeight: 0.12, halfAngle: 84 }],
  poses: { propped, raised, resting, halfway, low },
  tracks: {
    start: 'propped',
    hold: 'raised',
    return: ['raised', 'resting'],
    rest: [
      ['resting', 0],
      ['resting', 0.5],
      ['propped', 1],
    ],
  },
  variants: {
    'press-ups': {
      tracks: {
        moveIn: ['propped', 'halfway', 'low'],
        hold: ['low', 'halfway', 'raised', 'halfway', 'low'],
        out: [
          ['low', 0],
          ['halfway', 0.5, 'in'],
          ['raised', 1, 'out'],
        ],
        return: ['low', 'resting'],
      },
    },
  },
};
