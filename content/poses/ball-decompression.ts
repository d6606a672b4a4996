import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { palmsDown } from './stances.ts';
import { acrossTheBack, seenFrom } from './surroundings.ts';

const RADIUS = 0.25;

/** Kneeling close behind the ball, belly and chest on it, the hands on its sides. */
const kneeling: Pose = {
  pelvis: { at: [0, 0.5, -0.25], rotation: [43, 0, 0] },
  spine: { flexion: [26, 26, 4] },
  head: { nod: 6 },
  feet: both({ by: 'knee', at: [0.11, -0.34] }),
  hands: both({
    wrist: ['world', 0.25, 0.34, 0.12],
    fingers: ['world', -0.2, -0.8, 0.5],
    palm: ['world', -1, 0, -0.3],
    elbow: ['world', 1, 0, -0.4],
    free: true,
    swing: [0.2, 0, 1],
  }),
};

/** Reached over: both palms on the floor in front. */
const reached: Pose = {
  ...kneeling,
  pelvis: { at: [0, 0.5, -0.2], rotation: [39, 0, 0] },
  spine: { flexion: [40, 23, 13] },
  head: { nod: 12 },
  hands: palmsDown(0.19, 0.44),
};

/** Walked forward until the mid-back is highest; the legs are loose, the head hangs. */
const hanging: Pose = {
  pelvis: { at: [0, 0.53, -0.17], rotation: [70, 0, 0] },
  spine: { flexion: [6, 30, 13] },
  head: { nod: 30 },
  feet: both({ by: 'ball', at: [0.16, -0.98], pitch: 100 }),
  hands: palmsDown(0.2, 0.5),
};

/** Face down over a large ball: the weight draws the spine long. */
export const ballDecompression: FigureMovement = {
  id: 'ball-decompression',
  camera: seenFrom(54, 17),
  props: [{ kind: 'ball', look: 'exercise', centre: [0, RADIUS, 0], radius: RADIUS }],
  glow: acrossTheBack,
  poses: { kneeling, reached, hanging },
  tracks: {
    start: 'kneeling',
    moveIn: [
      ['kneeling', 0],
      ['reached', 0.4],
      ['hanging', 1],
    ],
    hold: 'hanging',
  },
};
