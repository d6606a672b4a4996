import type { Point } from '../../../domain/figure/projection.ts';
import { cross, normalize, scale, type Vector3 } from '../../../domain/figure/vector.ts';
import { ellipse } from './path.ts';
import { type Stage, toScreen, toScreenVector } from './stage.ts';

/** Two unit vectors square to `axis` and to each other. */
export function square(axis: Vector3): readonly [Vector3, Vector3] {
  const a = normalize(cross(axis, Math.abs(axis[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  return [a, cross(axis, a)];
}

/** A circle in space, square to `axis`, as it is seen: an ellipse. */
export function ring(stage: Stage, at: Vector3, axis: Vector3, radius: number): string {
  const [a, b] = square(axis);
  const half = (v: Vector3) => toScreenVector(stage, scale(v, radius));
  return ellipse(toScreen(stage, at), half(a), half(b));
}

/** So many directions evenly round a circle of radius 1. */
export const turns = (count: number): readonly Point[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)];
  });

export const RING = turns(16);

/** Points of the same circle, for hulls. */
export function ringPoints(
  stage: Stage,
  at: Vector3,
  axis: Vector3,
  radius: number,
  out: Point[] = [],
): Point[] {
  const [a, b] = square(axis);
  const [x, y] = toScreen(stage, at);
  const [ax, ay] = toScreenVector(stage, scale(a, radius));
  const [bx, by] = toScreenVector(stage, scale(b, radius));
  for (const [c, s] of RING) out.push([x + ax * c + bx * s, y + ay * c + by * s]);
  return out;
}
