import type { BallContact, HandPose, Pose } from '../../domain/figure/pose.ts';
import { both } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { kneeling, onAllFours, palmDown, TUCKED } from './stances.ts';
import { betweenTheBlades, matAlong, seenFrom } from './surroundings.ts';

const footBack: BallContact = {
  by: 'ball',
  at: [0.24, -0.8],
  yaw: 4,
  pitch: 72,
  lift: 0.06,
};

/** A fist round the dumbbell that stands on the floor, palm inward. */
const onDumbbell: HandPose = {
  wrist: ['world', 0.28, 0.13, 0.46],
  fingers: ['world', -0.05, -1, 0.1],
  elbow: ['world', 0.6, -0.1, -1],
  grip: 1,
};

const onKnees: Pose = {
  ...onAllFours,
  feet: kneeling(0.1, 0, TUCKED),
  hands: { left: onDumbbell, right: palmDown(0.17, 0.44) },
};

/** Changing hands: each is lifted before it opens or closes. */
const lifted = palmDown(0.27, 0.45, { wrist: ['world', 0.27, 0.22, 0.45] });
const putDown: Pose = { ...onKnees, hands: { ...onKnees.hands, left: lifted } };
const pickUp: Pose = { ...onKnees, hands: { left: palmDown(0.17, 0.44), right: lifted } };

const oneFootBack: Pose = { ...onKnees, feet: { ...onKnees.feet, right: footBack } };

const lowered: Pose = {
  ...onKnees,
  pelvis: { at: [0, 0.424, 0], rotation: [67, 0, 0] },
  spine: { flexion: [-1, 2, 4] },
  head: { nod: -8 },
  feet: both(footBack),
};

/** The elbow past the ribs, the weight beside them; the hips stay level. */
const pulled: Pose = {
  ...lowered,
  hands: {
    ...lowered.hands,
    left: {
      ...onDumbbell,
      wrist: ['own-shoulder-upright', 0.05, -0.22, -0.21],
      elbow: ['world', 0.25, 0.6, -1],
    },
  },
};

/** In a plank with the feet wide, one arm pulls a dumbbell to the ribs. */
export const plankRow: FigureMovement = {
  id: 'plank-row',
  side: 'left',
  camera: seenFrom(60, 24),
  mat: matAlong(-1, 0.8),
  props: [{ kind: 'dumbbell', hand: 'left', rest: [0.25, 0.47] }],
  glow: betweenTheBlades,
  poses: { onKnees, oneFootBack, lowered, pulled, putDown, pickUp },
  tracks: {
    start: 'onKnees',
    moveIn: ['onKnees', 'oneFootBack', 'lowered'],
    out: ['lowered', 'pulled'],
    transit: ['putDown', 'pickUp'],
  },
};
