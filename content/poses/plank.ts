import type { BallContact, Pose } from '../../domain/figure/pose.ts';
import { both } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { kneeling, onAllFours, palmsDown, TUCKED } from './stances.ts';
import { acrossTheBack, matAlong, seenFrom } from './surroundings.ts';

const footBack = (forward: number): BallContact => ({
  by: 'ball',
  at: [0.12, forward],
  pitch: 72,
  lift: 0.06,
});

const onKnees: Pose = { ...onAllFours, feet: kneeling(0.1, 0, TUCKED) };

const oneFootBack: Pose = { ...onKnees, feet: { ...onKnees.feet, left: footBack(-0.8) } };

const straight: Pose = {
  ...onKnees,
  pelvis: { at: [0, 0.424, 0], rotation: [67, 0, 0] },
  spine: { flexion: [-1, 2, 4] },
  head: { nod: -8 },
  feet: both(footBack(-0.805)),
};

/** Elbows under the shoulders, forearms parallel: the wrists an upper arm's and a forearm's way. */
const forearms = palmsDown(0.2, 0.7, {
  wrist: ['world', 0.17, 0.03, 0.69],
  fingers: ['world', 0, 0, 1],
  elbow: ['world', 0, -1, -1],
});

const forearmsOnKnees: Pose = {
  ...onKnees,
  pelvis: { at: [0, 0.483, 0], rotation: [105, 0, 0] },
  spine: { flexion: [2, 3, 4] },
  head: { nod: -18 },
  hands: forearms,
};

const forearmsStraight: Pose = {
  ...straight,
  pelvis: { at: [0, 0.265, 0], rotation: [82, 0, 0] },
  head: { nod: -16 },
  feet: both(footBack(-0.85)),
  hands: forearms,
};

/** Hands (or forearms) and toes: head, hips and heels one line. */
export const plank: FigureMovement = {
  id: 'plank',
  camera: seenFrom(56, 10),
  mat: matAlong(-1, 0.8),
  glow: acrossTheBack,
  poses: { onKnees, oneFootBack, straight },
  tracks: { start: 'onKnees', moveIn: ['onKnees', 'oneFootBack', 'straight'], hold: 'straight' },
  variants: {
    forearms: {
      // Level legs hide each other from low down.
      camera: seenFrom(46, 20),
      mat: matAlong(-1, 0.9),
      poses: {
        onKnees: forearmsOnKnees,
        oneFootBack: {
          ...forearmsOnKnees,
          feet: { ...onKnees.feet, left: footBack(-0.85) },
        },
        bothFeetBack: {
          ...forearmsOnKnees,
          pelvis: { at: [0, 0.4, 0], rotation: [94, 0, 0] },
          feet: both(footBack(-0.85)),
        },
        straight: forearmsStraight,
      },
      tracks: { moveIn: ['onKnees', 'oneFootBack', 'bothFeetBack', 'straight'] },
    },
  },
};
