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
  spine: { flexion: 2, twist: 46 },
  head: { turn: 14 },
  hands: {
    left: {
      wrist: ['world', 0.25, 0.76, -0.2],
      fingers: ['world', 0, 0, -1],
      palm: ['world', -0.5, 1, 0],
      elbow: ['world', 1, -1, 0],
      grip: 1,
      swing: [1, -0.3, 0.4],
    },
    right: handOnOtherKnee,
  },
};

/** A little further, both hands helping. */
const further: Pose = {
  ...turned,
  spine: { flexion: 0, twist: 64 },
  head: { turn: 18 },
};

/** On a chair with a back, small pulses at the end of a turn to the left. */
export const torsoTwist: FigureMovement = {
  id: 'torso-twist',
  side: 'left',
  camera: seenFrom(145, 14),
  props: [{ kind: 'chair', at: [0, -0.05] }],
  glow: aroundTheBack,
  poses: { sitting, turned, further },
  tracks: { start: 'sitting', out: ['turned', 'further'] },
};
