import type { Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { palmDown } from './stances.ts';
import {
  needleHandLifted,
  needleHandTurning,
  needleKneel,
  needleThreaded,
  needleThreading,
  threadTheNeedle,
  under,
} from './thread-the-needle.ts';

/** Chest open to the left, the left hand to the ceiling and the eyes on it. */
const reaching: Pose = {
  ...needleKneel,
  pelvis: { at: [0, 0.48, 0.04], rotation: [67, 0, 0] },
  spine: { flexion: [-4, 2, 2], twist: [10, 26, 38] },
  head: { nod: -4, turn: 74 },
  hands: {
    left: {
      wrist: ['own-shoulder-upright', 0, 0.53, 0],
      palm: ['world', 1, 0, 0.2],
      elbow: ['world', 0.3, 0, -1],
      swing: [0.6, 0.1, 1],
    },
    right: palmDown(0.2, 0.5),
  },
};

/** Down again and between the other hand and knee without a halt. */
const passing: Pose = {
  ...needleHandLifted,
  pelvis: { at: [0, 0.483, 0], rotation: [84, 3, 0] },
  spine: { flexion: [6, 4, 3], twist: [-2, -5, -8] },
  hands: {
    ...needleHandLifted.hands,
    left: under(-0.14, 0.12, 0.3, ['world', 0.5, -0.6, -0.8]),
  },
};

/** One arm sweeps up to the ceiling, then threads under the other. */
export const threadTheNeedleReach: FigureMovement = {
  ...threadTheNeedle,
  id: 'thread-the-needle-reach',
  poses: {
    kneel: needleKneel,
    reaching,
    passing,
    lifted: needleHandLifted,
    turning: needleHandTurning,
    threading: needleThreading,
    threaded: needleThreaded,
  },
  tracks: {
    start: 'kneel',
    moveIn: [
      ['kneel', 0],
      ['reaching', 0.35],
      ['reaching', 0.42],
      ['passing', 0.72],
      ['threading', 0.87, 'in'],
      ['threaded', 1, 'out'],
    ],
    hold: 'threaded',
    keys: ['kneel', 'reaching', 'threading', 'threaded'],
    emblem: 'reaching',
    return: ['threaded', 'threading', 'lifted', 'turning', 'kneel'],
  },
};
