/** Where it is felt, from where it is seen and on what, of many movements. */
import type { CameraAngles } from '../../domain/figure/camera.ts';
import type { Glow, Mat } from '../../domain/figure/sequence.ts';

/** Across the mid-back. */
export const acrossTheBack: readonly Glow[] = [{ arc: 0.29, halfHeight: 0.13, halfAngle: 84 }];
/** Between the shoulder blades. */
export const betweenTheBlades: readonly Glow[] = [{ arc: 0.32, halfHeight: 0.12, halfAngle: 90 }];
/** From one flank round to the other. */
export const aroundTheBack: readonly Glow[] = [{ arc: 0.29, halfHeight: 0.12, halfAngle: 112 }];
/** On the right of the spine. */
export const besideTheSpine: readonly Glow[] = [
  { arc: 0.3, halfHeight: 0.1, halfAngle: 60, direction: -42 },
];
/** Down the right flank. */
export const alongTheFlank: readonly Glow[] = [
  { arc: 0.27, halfHeight: 0.15, halfAngle: 57, direction: 180 },
];

/** A mat along the body, from behind the middle of the floor to before it, m. */
export const matAlong = (from: number, to: number, halfWidth = 0.34): Mat => ({
  x: [-halfWidth, halfWidth],
  z: [from, to],
});

/** Yaw (0 the front, 90 the left side) and pitch of the camera, degrees. */
export const seenFrom = (yawDegrees: number, pitchDegrees: number): CameraAngles => ({
  yawDegrees,
  pitchDegrees,
});
