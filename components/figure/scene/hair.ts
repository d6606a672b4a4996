import type { Vector3 } from '../../../domain/figure/vector.ts';
import type { Hair } from '../look.ts';

interface Haircut {
  /** The plane that parts hair from skin, in the skull's sphere: its direction, length 1. */
  readonly normal: Vector3;
  readonly distance: number;
  /** How far the hair stands off the skull. */
  readonly volume: number;
  /** A knot or a quiff: balls in head metres. */
  readonly tuft: readonly (readonly [x: number, y: number, z: number, radius: number])[];
  readonly tuftPaint: string;
}

export const HAIRCUTS: Readonly<Record<Hair, Haircut>> = {
  bun: {
    normal: [0, 0.676, -0.737],
    distance: -0.044,
    volume: 1.05,
    tuft: [
      [0, 0.165, -0.088, 0.041],
      [0, 0.145, -0.07, 0.034],
    ],
    tuftPaint: 'hair lift',
  },
  short: {
    normal: [0, 0.702, -0.712],
    distance: -0.02,
    volume: 1.06,
    // Swept to one side.
    tuft: [
      [-0.03, 0.162, 0.054, 0.027],
      [0.004, 0.174, 0.044, 0.026],
      [0.038, 0.163, 0.04, 0.02],
    ],
    tuftPaint: 'hair',
  },
};
