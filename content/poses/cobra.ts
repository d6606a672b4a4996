import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { faceDown, palmsDown } from './stances.ts';
import { acrossTheBack, matAlong, seenFrom } from './surroundings.ts';

/** Hands under the shoulders, elbows tucked to the sides. */
const hands = palmsDown(0.26, 0.41, {
  fingers: ['world', 0, 0, 1],
  elbow: ['world', 0.1, 0.5, -1],
});

const lying: Pose = { ...faceDown, hands };

const raised: Pose = {
  ...lying,
  pelvis: { at: [0, 0.13, 0], rotation: [78, 0, 0] },
  spine: { flexion: [-33, -16, -7] },
  head: { nod: -10 },
  hands: palmsDown(0.26, 0.41, {
    fingers: ['world', 0, 0, 1],
    elbow: ['world', 0.16, 0, -1],
  }),
};

const palmsOff: Pose = {
  ...raised,
  pelvis: { at: [0, 0.13, 0], rotation: [84, 0, 0] },
  spine: { flexion: [-28, -15, -7] },
  hands: both({
    wrist: ['own-shoulder', 0.03, -0.13, 0.17],
    fingers: ['chest', 0, 1, 0.4],
    palm: ['chest', 0, -0.2, 1],
    elbow: ['chest', 0.3, -0.8, -0.6],
  }),
};

const armsLong: Pose = {
  ...raised,
  pelvis: { at: [0, 0.165, 0], rotation: [64, 0, 0] },
  spine: { flexion: [-34, -16, -8] },
  head: { nod: 2 },
};

/** Face down, the chest lifts with the hands beside it. */
export const cobra: FigureMovement = {
  id: 'cobra',
  camera: seenFrom(104, 9),
  mat: matAlong(-1.1, 0.9),
  glow: acrossTheBack,
  poses: { lying, raised },
  tracks: { start: 'lying', hold: 'raised' },
  variants: {
    'hands-off-floor': {
      poses: { palmsOff },
      tracks: {
        moveIn: [
          ['lying', 0],
          ['raised', 0.75],
          ['palmsOff', 1],
        ],
        hold: 'palmsOff',
      },
    },
    'arms-straight': { poses: { raised: armsLong } },
  },
};
