import { mirrorPose } from '../../domain/figure/mirror.ts';
import { both, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { standingTall } from './stances.ts';
import { alongTheFlank, seenFrom } from './surroundings.ts';

/** Palm on the other elbow, over the head; one forearm in front of the other. */
const holdingElbow = (forward: number): HandPose => ({
  wrist: ['chest', -0.04, 0.4, forward],
  fingers: ['chest', -1, -0.1, -0.1],
  palm: ['chest', 0, -1, -0.3],
  elbow: ['chest', 1, 0.6, 0],
  grip: 0.8,
});

/** On the way there: arms out and up, palms forward. */
const armsWide = both<HandPose>({
  wrist: ['own-shoulder-upright', 0.42, 0.3, 0.06],
  palm: ['world', 0, 0, 1],
});

/** Right foot crossed behind the left, both soles down. */
const crossed: Pose = {
  ...standingTall,
  pelvis: { at: [0.05, 0.9, -0.07] },
  feet: {
    left: { by: 'ball', at: [0.02, 0.14], yaw: 6, lift: 0.02 },
    right: { by: 'ball', at: [-0.165, -0.03], lift: 0.02 },
  },
};

const elbowsHeld: Pose = {
  ...crossed,
  hands: { left: holdingElbow(0.12), right: holdingElbow(0.06) },
};

/** The hips slide to the right, the trunk arches to the left from the ankle to the elbows. */
const bent: Pose = {
  ...elbowsHeld,
  pelvis: { at: [0, 0.9, -0.07], rotation: [0, 0, -5] },
  spine: { sideBend: [18, 18, 12] },
};

/** The right foot beside and behind the left one again. */
const uncrossed: Pose = {
  ...crossed,
  pelvis: { at: [-0.03, 0.9, -0.05] },
  feet: { ...crossed.feet, right: { by: 'ball', at: [0.1, -0.1], yaw: 6, lift: 0.02 } },
};

/** Standing with one leg crossed behind, elbows held overhead, the trunk bends to the side. */
export const standingSideBend: FigureMovement = {
  id: 'standing-side-bend',
  side: 'left',
  camera: seenFrom(5, 4),
  glow: alongTheFlank,
  poses: {
    elbowsHeld,
    bent,
    reaching: { ...crossed, hands: armsWide },
    uncrossed,
    otherUncrossed: { ...mirrorPose(uncrossed), hands: armsWide },
    easy: crossed,
  },
  tracks: {
    start: 'elbowsHeld',
    hold: 'bent',
    return: [
      ['bent', 0],
      ['elbowsHeld', 0.35],
      ['reaching', 0.65, 'in'],
      ['easy', 1, 'out'],
    ],
    rest: ['easy', 'reaching', 'elbowsHeld'],
    transit: ['uncrossed', 'otherUncrossed'],
  },
};
