import type { Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { handOnOtherKnee, handsOnThighs, onChair } from './stances.ts';
import { aroundTheBack, seenFrom } from './surroundings.ts';

/** Hips well back on the seat. */
const seat = onChair.pelvis.at;

const sitting: Pose = { ...onChair, hands: handsOnThighs };

/** Chest and gaze to the left; the left hand holds the top of the chair's back. */
const turned: Pose = {
  ...onChair,
  pelvis: { at: seat, rotation: [5, 0, 0] },
  spine: { flexion: 2, twist: 52 },
  head: { turn: 20 },
  hands: {
    left: {
      wrist: ['world', -0.06, 0.915, -0.28],
      fingers: ['world', -0.49, -0.17, -0.85],
      palm: ['world', 0, -1, -1],
      elbow: ['world', 0.5, -0.71, 0.5],
      grip: 0.6,
      swing: [1, -0.3, 0.4],
    },
    right: handOnOtherKnee,
  },
};

/** A little further, both hands helping. */
const further: Pose = {
  ...turned,
  spine: { flexion: 0, twist: 70 },
  head: { turn: 24 },
};

/** On a chair with a back, small pulses at the end of a turn to the left. */
export const torsoTwist: FigureMovement = {
  id: 'torso-twist',
  side: 'left',
  camera: seenFrom(-145, 14),
  props: [{ kind: 'chair', at: [0, -0.05] }],
  glow: aroundTheBack,
  poses: { sitting, turned, further },
  tracks: { start: 'sitting', out: ['turned', 'further'] },
};
