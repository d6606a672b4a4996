import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { betweenTheBlades, matAlong, seenFrom } from './surroundings.ts';

/** On the floor, upright, legs forward: knees a little bent, heels down, toes up. */
const seat: Omit<Pose, 'hands'> = {
  pelvis: { at: [0, 0.1, 0], rotation: [-2, 0, 0] },
  feet: both({ by: 'ball', at: [0.1, 0.17, 0.89], pitch: -72, knee: ['world', 0.1, 1, 0.3] }),
};

const resting: Pose = {
  ...seat,
  hands: both({
    wrist: ['own-thigh', 0, 0.1, 0.02],
    fingers: ['world', -0.1, -0.5, 1],
    palm: ['world', -1, -0.4, 0],
    elbow: ['world', 1, -0.4, -0.5],
    grip: 1,
  }),
};

const reaching: Pose = {
  ...seat,
  spine: { flexion: [0, 3, 3] },
  hands: both({
    wrist: ['own-shoulder-upright', -0.03, -0.2, 0.525],
    fingers: ['world', 0, -0.3, 1],
    elbow: ['world', 0.3, -1, 0.1],
    grip: 1,
  }),
};

const pulled: Pose = {
  ...seat,
  spine: { flexion: [0, -4, -5] },
  head: { nod: 4 },
  hands: both({
    wrist: ['own-shoulder-upright', 0.03, -0.27, 0.04],
    fingers: ['world', 0, -0.1, 1],
    elbow: ['world', 0.16, 0, -1],
    grip: 1,
  }),
};

/** Sitting on the floor, so that the band round the soles is level: to the waist, blades together. */
export const bandRow: FigureMovement = {
  id: 'band-row',
  camera: seenFrom(124, 21),
  mat: matAlong(-0.4, 1),
  props: [{ kind: 'band', through: ['left-hand', 'left-foot', 'right-foot', 'right-hand'] }],
  glow: betweenTheBlades,
  breathing: 0,
  poses: { resting, reaching, pulled },
  tracks: {
    start: 'reaching',
    out: ['reaching', 'pulled'],
    return: ['reaching', 'resting'],
    rest: ['resting', 'reaching'],
  },
};
