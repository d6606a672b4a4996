import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { palmsDown } from './stances.ts';

const RADIUS = 0.25;

/** Kneeling close behind the ball, belly and chest on it, the hands on its sides. */
const kneeling: Pose = {
  pelvis: { at: [0, 0.472, -0.246], rotation: [43, 0, 0] },
  spine: { flexion: [26, 26, 4] },
  head: { nod: 6 },
  feet: both({ by: 'knee', at: [0.11, -0.34] }),
  hands: both({
    wrist: ['world', 0.25, 0.34, 0.12],
    fingers: ['world', -0.2, -0.8, 0.5],
    palm: ['world', -1, -0.2, -0.3],
    elbow: ['world', 1, 0, -0.4],
    free: true,
    swing: [0.2, 0, 1],
  }),
};

/** Reached over: both palms on the floor in front. */
const reached: Pose = {
  ...kneeling,
  pelvis: { at: [0, 0.462, -0.22], rotation: [39, 0, 0] },
  spine: { flexion: [40, 23, 13] },
  head: { nod: 12 },
  hands: palmsDown(0.19, 0.44),
};

/** Walked forward until the mid-back is highest; the legs are loose, the head hangs. */
const hanging: Pose = {
  pelvis: { at: [0, 0.53, -0.17], rotation: [70, 0, 0] },
  spine: { flexion: [6, 30, 13] },
  head: { nod: 30 },
  feet: both({ by: 'ball', at: [0.16, -0.98], pitch: 100, knee: ['world', 0.15, -1, 0.3] }),
  hands: palmsDown(0.2, 0.5),
};

/** Face down over a large ball: the weight draws the spine long. */
export const ballDecompression: FigureMovement = {
  id: 'ball-decompression',
  camera: { yawDegrees: 54, pitchDegrees: 17 },
  props: [{ kind: 'ball', look: 'exercise', centre: [0, RADIUS, 0], radius: RADIUS }],
  glow: [{ arc: 0.29, halfHeight: 0.14, halfAngle: 80 }],
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
