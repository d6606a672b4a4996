import { both, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { standing, standingTall } from './stances.ts';
import { betweenTheBlades, seenFrom } from './surroundings.ts';

const feet = standing(0.15, 0.06, { yaw: 3 });

/** Beside the ears, in line with the trunk, palms facing each other. */
const overhead: HandPose = {
  wrist: ['own-shoulder', -0.02, 0.57, 0.03],
  fingers: ['chest', 0, 1, 0],
  elbow: ['chest', 1, 0, 0.2],
  swing: [0.35, 0, 1],
};

const easy: Pose = { ...standingTall, feet };

const armsUp: Pose = {
  ...easy,
  pelvis: { at: [0, 0.91, 0] },
  spine: { flexion: -3 },
  hands: both(overhead),
};

/** The hips go back over the heels as the trunk leans; arms, head and back make one line. */
const leaning: Pose = {
  ...armsUp,
  pelvis: { at: [0, 0.89, -0.16], rotation: [52, 0, 0] },
  spine: { flexion: [-2, -3, -2] },
  head: { nod: 3 },
};

/** Standing, arms overhead, the straight trunk leans forward from the hips. */
export const forwardHingeHold: FigureMovement = {
  id: 'forward-hinge-hold',
  camera: seenFrom(112, 12),
  glow: betweenTheBlades,
  poses: { armsUp, leaning, easy },
  tracks: {
    start: 'armsUp',
    hold: 'leaning',
    return: [
      ['leaning', 0],
      ['armsUp', 0.35],
      ['easy', 1],
    ],
    rest: ['easy', 'armsUp'],
  },
};
