import type { SolvedBody } from '../../domain/figure/body.ts';
import { type CameraAngles, viewAxes } from '../../domain/figure/camera.ts';
import type { Sphere, View } from '../../domain/figure/projection.ts';
import { addScaled, clamp, dot, type Vector3 } from '../../domain/figure/vector.ts';

/** What is seen from where, and the size of the picture, in units of its view box. */
export interface Picture {
  readonly camera: CameraAngles;
  readonly view: View;
  readonly width: number;
  readonly height: number;
}

/** The longer side of every picture: tenths of a pixel of a figure shown at 480. */
export const LONG_SIDE = 4800;
/** Width to height of the narrowest and the widest picture. */
const NARROWEST = 0.62;
const WIDEST = 1.9;
/** Empty border, a share of each side. */
const BORDER = 0.04;
/** A picture shows at least this much, m: a crouched figure is not blown up. */
const LEAST_EXTENT = 0.9;

/** Balls that hold a body and the middle of its shadow, which may lie nearer than the feet. */
export function bodyBalls({ head, spine, pelvis, arms, legs }: SolvedBody): Sphere[] {
  const shadow = ([x, y, z]: Vector3): Sphere => [[x + y * 0.1, 0, z], 0.03];
  return [
    [addScaled(head.skullBase, head.frame[1], 0.09), 0.115],
    [spine.at(0.2), 0.12],
    shadow(pelvis.at),
    shadow(head.skullBase),
    ...[legs.left, legs.right].flatMap(({ hip, knee, ankle, ball, toes }): Sphere[] => [
      [hip, 0.1],
      [knee, 0.06],
      [ankle, 0.045],
      [addScaled(ball, toes, 0.055), 0.015],
    ]),
    ...[arms.left, arms.right].flatMap(({ elbow, wrist, hand, grip }): Sphere[] => [
      [elbow, 0.04],
      [wrist, 0.03],
      [addScaled(wrist, hand[2], 0.155 * (1 - 0.5 * grip)), 0.012],
    ]),
  ];
}

/** Where the balls begin and how far they reach along an axis. */
function extent(balls: readonly Sphere[], axis: Vector3): readonly [low: number, size: number] {
  let low = Infinity;
  let high = -Infinity;
  for (const [at, radius] of balls) {
    const x = dot(at, axis);
    low = Math.min(low, x - radius);
    high = Math.max(high, x + radius);
  }
  return [low, high - low];
}

/**
 * The picture that shows all balls as large as it goes. Unless `aspect` (width to height) is given
 * it takes their own shape: upright for standing, wide for lying.
 */
export function fitPicture(
  camera: CameraAngles,
  balls: readonly Sphere[],
  aspect?: number,
): Picture {
  const axes = viewAxes(camera);
  const [left, across] = extent(balls, axes[0]);
  const [bottom, up] = extent(balls, axes[1]);
  const shape = aspect ?? clamp(across / up, NARROWEST, WIDEST);
  const [wide, high] = [Math.min(1, shape), Math.min(1, 1 / shape)];
  const width = Math.round(LONG_SIDE * wide);
  const height = Math.round(LONG_SIDE * high);
  // The least is asked of both sides of the picture; the shorter one may show less.
  const least = LEAST_EXTENT * wide * high;
  const scale =
    (1 - 2 * BORDER) * Math.min(width / Math.max(across, least), height / Math.max(up, least));
  const x = width / 2 - scale * (left + across / 2);
  const y = height / 2 + scale * (bottom + up / 2);
  return { camera, width, height, view: { axes, scale, x, y } };
}

/** The gap between parts, as a share of the longer side, and CSS pixels it has at least. */
const GAP = 0.0054;
const LEAST_GAP = 1.15;

/** Width of the gaps between parts, for a picture shown at `size` CSS pixels. */
export const gapOf = (size: number): number => LONG_SIDE * Math.max(GAP, LEAST_GAP / size);
