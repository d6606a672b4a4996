import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { kneeling, onAllFours, palmsDown, TUCKED, tuckedBall } from './stances.ts';
import { acrossTheBack, matAlong, seenFrom } from './surroundings.ts';

/** A little behind the hips, so that hands and feet need not walk later. */
const KNEES = -0.12;
const hands = palmsDown(0.18, 0.46, { fingers: ['world', 0, 0, 1] });

const onKnees: Pose = {
  ...onAllFours,
  pelvis: { at: [0, 0.466, 0], rotation: [72, 0, 0] },
  feet: kneeling(0.1, KNEES, TUCKED),
  hands,
};

const feet = (pitch: number) =>
  both({
    by: 'ball' as const,
    at: [0.1, tuckedBall(KNEES)] as const,
    pitch,
    knee: ['world', 0.06, 0.1, 1] as const,
  });

/** Knees off the floor, hips on their way up and back. */
const kneesLifted: Pose = {
  ...onKnees,
  pelvis: { at: [0, 0.63, -0.24], rotation: [99, 0, 0] },
  feet: feet(54),
};

/** Arms and back one line, legs nearly straight: reaching for more than there is makes it so. */
const peak: Pose = {
  ...onKnees,
  pelvis: { at: [0, 0.87, -0.2], rotation: [142, 0, 0] },
  spine: { flexion: [-6, -4, -2] },
  head: { nod: 4 },
  feet: feet(18),
};

/** From hands and knees the hips rise high and back until the body is a peak. */
export const downwardDog: FigureMovement = {
  id: 'downward-dog',
  camera: seenFrom(68, 10),
  mat: matAlong(-0.7, 0.7),
  glow: acrossTheBack,
  poses: { onKnees, kneesLifted, peak },
  tracks: { start: 'onKnees', moveIn: ['onKnees', 'kneesLifted', 'peak'], hold: 'peak' },
};
