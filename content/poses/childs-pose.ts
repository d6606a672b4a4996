import { both, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { kneeling, palmDown } from './stances.ts';
import { acrossTheBack, matAlong, seenFrom } from './surroundings.ts';

/** Knees apart, big toes close. */
const feet = kneeling(0.22, 0, { yaw: 19 });

const upright: Pose = {
  pelvis: { at: [0, 0.23, -0.4], rotation: [6, 0, 0] },
  spine: { flexion: 4 },
  feet,
  hands: both({
    wrist: ['own-thigh', -0.06, 0.11, -0.05],
    fingers: ['world', -0.4, -0.2, 1],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 1, -0.4, -0.5],
  }),
};

const palm = (forward: number): HandPose =>
  palmDown(0.17, forward, { elbow: ['world', 1, 0.4, -0.3] });

/** Arrived there from further back (or forward), lifted a little on the way. */
const walked = (forward: number): HandPose => ({ ...palm(forward), swing: [0, 0.05, 0] });

/** The trunk between leaning on the hands (0) and lying between the thighs (1). */
const folding = (share: number, left: HandPose, right: HandPose): Pose => ({
  pelvis: { at: [0, 0.23, -0.4], rotation: [32 + 39 * share, 0, 0] },
  spine: { flexion: [18 + 6 * share, 14, 8 - share] },
  head: { nod: 8 - 25 * share },
  feet,
  hands: { left, right },
});

/** Kneeling, sitting on the heels, the chest sinks between the thighs and the arms reach out. */
export const childsPose: FigureMovement = {
  id: 'childs-pose',
  camera: seenFrom(64, 16),
  mat: matAlong(-0.6, 0.8),
  glow: acrossTheBack,
  poses: {
    upright,
    // The hands go round the knees, not through them.
    reaching: {
      ...folding(-0.4, palm(0.2), palm(0.2)),
      hands: both({ ...palm(0.1), wrist: ['world', 0.22, 0.3, 0.08], free: true }),
    },
    handsDown: folding(0, palm(0.24), palm(0.24)),
    leftForward: folding(0.35, walked(0.44), palm(0.24)),
    rightForward: folding(0.75, palm(0.44), walked(0.56)),
    folded: folding(1, walked(0.607), walked(0.607)),
  },
  tracks: {
    start: 'upright',
    moveIn: [
      ['upright', 0],
      ['reaching', 0.22, 'in'],
      ['handsDown', 0.4, 'out'],
      ['leftForward', 0.6],
      ['rightForward', 0.8],
      ['folded', 1],
    ],
    hold: 'folded',
    keys: ['upright', 'handsDown', 'folded'],
  },
};
