import type { Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { handOnOtherKnee, handsOnThighs, onChair } from './stances.ts';

const sitting: Pose = { ...onChair, hands: handsOnThighs };

/** Leaning back, hands where they will stay: left on the right knee, right behind the head. */
const placed: Pose = {
  ...onChair,
  pelvis: { at: [0, 0.54, -0.05], rotation: [-14, 0, 0] },
  spine: { flexion: 52, rotation: -16 },
  head: { nod: 6 },
  hands: {
    left: {
      ...handOnOtherKnee,
      wrist: ['other-knee', -0.052, 0.08, -0.05],
      fingers: ['world', -0.45, -0.75, 0.5],
      palm: ['world', 0.75, -0.6, 0],
      elbow: ['world', 0.75, -0.3, 0.45],
    },
    right: {
      wrist: ['head', 0.1, 0.1, -0.06],
      fingers: ['head', -1, 0.3, -0.25],
      palm: ['head', -0.3, 0, 1],
      elbow: ['chest', 0.9, 0.3, 0.4],
      swing: [1, 0.5, 0.5],
    },
  },
};

/** The head is led toward the right knee; the left half of the mid-back opens. */
const curled: Pose = {
  ...placed,
  pelvis: { at: [0, 0.54, -0.05], rotation: [-21, 0, 0] },
  spine: { flexion: [44, 30, 13], sideBend: -14, rotation: -36 },
  head: { nod: 36, tilt: -8, turn: -10 },
};

/** On a chair, curling toward the right knee: felt in the left half of the mid-back. */
export const oneSidedMidBackStretch: FigureMovement = {
  id: 'one-sided-mid-back-stretch',
  side: 'left',
  camera: { yawDegrees: 64, pitchDegrees: 20 },
  props: [{ kind: 'chair', at: [0, -0.05] }],
  glow: [{ arc: 0.31, halfHeight: 0.12, halfAngle: 48, direction: -55 }],
  poses: { sitting, placed, curled },
  tracks: {
    start: 'sitting',
    moveIn: [
      ['sitting', 0],
      ['placed', 0.5],
      ['curled', 1],
    ],
    hold: 'curled',
  },
};
