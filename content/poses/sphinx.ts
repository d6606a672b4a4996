import { both, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { faceDown } from './stances.ts';
import { acrossTheBack, matAlong, seenFrom } from './surroundings.ts';

/** Forearms flat and parallel, elbows under the shoulders of the raised chest. */
const forearm: HandPose = {
  wrist: ['world', 0.18, 0.03, 0.62],
  fingers: ['world', 0, 0, 1],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 0.1, -0.4, -1],
};

/** Elbows set; the chest and the head still hang between the shoulders. */
const propped: Pose = {
  ...faceDown,
  pelvis: { at: [0, 0.13, 0], rotation: [82, 0, 0] },
  spine: { flexion: [-28, 2, 8] },
  head: { nod: 26 },
  hands: both(forearm),
};

/** Forearms pressed down, the breastbone drawn forward, gaze ahead. */
const raised: Pose = {
  ...propped,
  pelvis: { at: [0, 0.13, 0], rotation: [84, 0, 0] },
  spine: { flexion: [-20, -16, -7] },
  head: { nod: -33 },
};

/** A hand under the forehead, the elbow slid forward and wide. */
const underForehead = (height: number, forward: number): HandPose => ({
  wrist: ['world', 0.09, height, forward],
  fingers: ['world', -1, 0, 0.2],
  palm: ['world', 0, -1, 0],
  elbow: ['world', 1, 0, 0.1],
  swing: [0, 0.065, 0],
});

/** The forehead on the backs of the hands. */
const resting: Pose = {
  ...faceDown,
  pelvis: { at: [0, 0.13, 0], rotation: [89, 0, 0] },
  spine: { flexion: [-4, -5, -1] },
  head: { nod: 4 },
  hands: { left: underForehead(0.06, 0.7), right: underForehead(0.03, 0.71) },
};

/** Chest and chin on the floor; the forearms stay flat and slide back beside the ribs. */
const low: Pose = {
  ...faceDown,
  head: { nod: -16 },
  hands: both({ ...forearm, wrist: ['world', 0.27, 0.03, 0.44], elbow: ['world', 0.1, 0, -1] }),
};

const halfway: Pose = {
  ...faceDown,
  pelvis: { at: [0, 0.13, 0], rotation: [87, 0, 0] },
  spine: { flexion: [-10, -9, -4] },
  head: { nod: -20 },
  hands: both({
    ...forearm,
    wrist: ['world', 0.23, 0.03, 0.48],
    elbow: ['world', 0.16, 0, -1],
  }),
};

/** On the forearms, the chest lifted. */
export const sphinx: FigureMovement = {
  id: 'sphinx',
  camera: seenFrom(104, 14),
  mat: matAlong(-1.1, 0.9),
  glow: acrossTheBack,
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
