import { both, type Pose } from '../../domain/figure/pose.ts';
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import { kneeling, onAllFours, palmsDown, TUCKED, tuckedBall } from './stances.ts';

/** A little behind the hips, so that hands and feet need not walk later. */
const KNEES = -0.12;
const hands = palmsDown(0.18, 0.46, { fingers: ['world', -0.05, -0.02, 1] });

const onKnees: Pose = {
  ...onAllFours,
  pelvis: { at: [0, 0.466, 0.02], rotation: [72, 0, 0] },
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
  camera: { yawDegrees: 68, pitchDegrees: 10 },
  mat: { x: [-0.32, 0.32], z: [-0.72, 0.72] },
  glow: [{ arc: 0.29, halfHeight: 0.13, halfAngle: 80 }],
  poses: { onKnees, kneesLifted, peak },
  tracks: { start: 'onKnees', moveIn: ['onKnees', 'kneesLifted', 'peak'], hold: 'peak' },
};
