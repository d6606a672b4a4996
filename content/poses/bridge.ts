import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { onTheBack } from './stances.ts';
import { acrossTheBack, matAlong, seenFrom } from './surroundings.ts';

const lying: Pose = {
  ...onTheBack,
  hands: both({
    wrist: ['world', 0.24, 0.04, 0.06],
    fingers: ['world', 0, 0, 1],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 0.9, 0.1, -0.6],
  }),
};

/** The pelvis tilted first, then bone by bone off the floor. */
const tilted: Pose = {
  ...lying,
  pelvis: { at: [0, 0.1, -0.42], pin: 0.43, rotation: [-112, 0, 0] },
  spine: { flexion: [12, 8, 4] },
  head: { nod: -4 },
};

/** Knees, hips and shoulders one slope. */
const raised: Pose = {
  ...lying,
  pelvis: { at: [0, 0.1, -0.42], pin: 0.43, rotation: [-128, 0, 0] },
  spine: { flexion: [4, 8, 14] },
  head: { nod: 18 },
};

/** On the back, feet by the buttocks: the hips rise. */
export const bridge: FigureMovement = {
  id: 'bridge',
  camera: seenFrom(60, 18),
  mat: matAlong(-0.9, 0.7),
  glow: acrossTheBack,
  poses: { lying, tilted, raised },
  tracks: { start: 'lying', moveIn: ['lying', 'tilted', 'raised'], hold: 'raised' },
};
