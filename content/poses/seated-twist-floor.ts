import { both, type FootPose, type HandPose, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { handsOnThighs } from './stances.ts';
import { aroundTheBack, matAlong, seenFrom } from './surroundings.ts';

/** Height of the hip centre of who sits on the floor. */
export const FLOOR_SEAT = 0.105;

/** A hand flat on the floor behind the hips, fingers back and out. */
export const handBehind: HandPose = {
  wrist: ['world', 0.13, 0.05, -0.28],
  fingers: ['world', 0.6, -0.1, -1],
  palm: ['world', 0, -1, 0],
  swing: [1, 0, 0],
};

/** A shin crossed over (or under) the other: the knee out, the foot under the other knee. */
const crossed = (forward: number, height: number): FootPose => ({
  by: 'ankle',
  at: ['world', -0.03, height, forward],
  knee: ['world', 1, 0.5, 0.5],
  plantarflexion: 42,
  turn: -20,
});

const crossLegged: Omit<Pose, 'hands'> = {
  pelvis: { at: [0, FLOOR_SEAT, 0] },
  spine: { flexion: 4 },
  feet: { left: crossed(0.34, 0.07), right: crossed(0.23, 0.076) },
};

const sitting: Pose = {
  ...crossLegged,
  hands: both({
    wrist: ['own-knee', -0.03, 0.09, -0.06],
    fingers: ['world', 0.2, -0.25, 0.9],
    palm: ['world', 0, -1, 0],
    elbow: ['world', 0.6, -0.7, -0.5],
  }),
};

const turned: Pose = {
  ...crossLegged,
  spine: { twist: 60 },
  head: { turn: 32 },
  hands: {
    left: handBehind,
    right: {
      wrist: ['other-knee', -0.02, 0.09, -0.02],
      fingers: ['world', -0.6, -0.7, 0.3],
      palm: ['world', 0.6, -0.6, 0],
      elbow: ['world', 0.5, -0.4, 0.5],
      swing: [-0.4, 0.5, 1],
    },
  },
};

/** On the way to the other crossing: the shins side by side. */
const aside: FootPose = {
  by: 'ankle',
  at: ['world', 0.19, 0.09, 0.48],
  knee: ['world', 0.7, 0.6, 0.4],
  plantarflexion: 20,
};
const uncrossed: Pose = {
  ...sitting,
  feet: { left: { ...aside, lift: 0.06 }, right: aside },
};

const legsLong: Omit<Pose, 'hands'> = {
  pelvis: { at: [0, FLOOR_SEAT, 0], rotation: [2, 0, 0] },
  spine: { flexion: 4 },
  feet: both({ by: 'ankle', at: ['world', 0.08, 0.07, 0.83], knee: ['world', 0, 1, 0.1] }),
};

const sittingLong: Pose = {
  ...legsLong,
  hands: both({ ...handsOnThighs.left, fingers: ['world', -0.1, -0.1, 1] }),
};

const turnedLong: Pose = {
  ...legsLong,
  pelvis: { at: [0, FLOOR_SEAT, 0], rotation: [-2, 0, 0] },
  spine: { twist: 60 },
  head: { turn: 32 },
  hands: {
    left: handBehind,
    right: {
      wrist: ['other-knee', -0.07, 0.05, -0.09],
      fingers: ['world', -0.1, -0.5, 1],
      palm: ['world', 1, 0, 0],
      elbow: ['world', 0.5, -0.4, 0.5],
      swing: [-0.5, 0, 1],
    },
  },
};

/** On the floor, turning left: cross-legged, or with both legs straight. */
export const seatedTwistFloor: FigureMovement = {
  id: 'seated-twist-floor',
  side: 'left',
  camera: seenFrom(86, 24),
  mat: matAlong(-0.5, 0.5, 0.4),
  glow: aroundTheBack,
  poses: { sitting, turned, uncrossed },
  tracks: { start: 'sitting', hold: 'turned', transit: ['uncrossed'] },
  variants: {
    'legs-straight': {
      mat: matAlong(-0.5, 1.1),
      poses: { sitting: sittingLong, turned: turnedLong },
      tracks: { transit: [] },
    },
  },
};
