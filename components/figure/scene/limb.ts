import type { Point } from '../../../domain/figure/projection.ts';
import { mix, type Vector3 } from '../../../domain/figure/vector.ts';
import { type Disc, hull } from './path.ts';
import { ringPoints } from './ring.ts';
import { disc, LIGHT, type Stage } from './stage.ts';

/** A ball of flesh on a bone. */
export type Ball = readonly [at: Vector3, radius: number];

export const discs = (stage: Stage, balls: readonly Ball[]): Disc[] =>
  balls.map(([at, radius]) => disc(stage, at, radius));

/**
 * The lit part of a chain of balls: every disc shrinks toward the light and touches its edge from
 * within, so that what remains of the dark shape under it is one band of shade that runs on through
 * bends. Light along the limb casts no shade.
 */
export function litDiscs(chain: readonly Disc[], inset = 0.34, light: Point = LIGHT): Disc[] {
  return chain.map((each, i) => {
    let tx = 0;
    let ty = 0;
    let n = 0;
    for (const j of [i - 1, i]) {
      const a = chain[j];
      const b = chain[j + 1];
      if (!a || !b) continue;
      const length = Math.hypot(b.x - a.x, b.y - a.y, b.z - a.z);
      if (length < 0.1) continue;
      tx += (b.x - a.x) / length;
      ty += (b.y - a.y) / length;
      n++;
    }
    tx /= n || 1;
    ty /= n || 1;
    const along = light[0] * tx + light[1] * ty;
    return inner(each, [light[0] - tx * along, light[1] - ty * along], inset);
  });
}

/** A disc inside a disc, touching it where `toward` (length 0..1) points. */
export function inner(each: Disc, toward: Point, inset: number): Disc {
  const k = inset * each.r;
  return {
    x: each.x + toward[0] * k,
    y: each.y + toward[1] * k,
    z: each.z,
    r: each.r - k * Math.hypot(toward[0], toward[1]),
  };
}

/** A lit disc that covers its dark one to the very edge: no hairline of shade shows round it. */
export const widened = (each: Disc): Disc => ({ ...each, r: each.r * 1.03 });

const DIRECTIONS = Array.from({ length: 14 }, (_, i) => {
  const angle = (i / 14) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** Points round a disc, for hulls. */
export const rim = (each: Disc, out: Point[] = []): Point[] => {
  for (const [x, y] of DIRECTIONS) out.push([each.x + x * each.r, each.y + y * each.r]);
  return out;
};

/** One outline round several discs. */
export const hullOf = (list: readonly Disc[]): string => {
  const points: Point[] = [];
  for (const each of list) rim(each, points);
  return hull(points);
};

const smooth = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** Where along a limb (0..1) its halo begins, is full, and ends. */
export type HaloSpan = readonly [from: number, full: number, fade: number, end: number];

/**
 * The gap round a limb: a shape a little wider than the limb in its middle and narrower at the
 * joints, where it would cut the limb off from the body.
 */
export function haloDiscs(chain: readonly Disc[], gap: number, span: HaloSpan): Disc[] {
  const [from, full, fade, end] = span;
  const last = chain.length - 1;
  const out: Disc[] = [];
  for (let i = 0; i <= 7; i++) {
    const t = mix(from, Math.min(end, 1), i / 7);
    const j = Math.min(last - 1, Math.floor(t * last));
    const u = t * last - j;
    const a = chain[j]!;
    const b = chain[j + 1]!;
    const swell = smooth(from, full, t) * (1 - smooth(fade, end, t));
    out.push({
      x: mix(a.x, b.x, u),
      y: mix(a.y, b.y, u),
      z: 0,
      r: Math.max(1, mix(a.r, b.r, u) + gap * (1.6 * swell - 0.6)),
    });
  }
  return out;
}

/** A point of a chain near one of its ends: `reach` radii from the end's ball, at most half way. */
export function near(end: Disc, next: Disc, reach: number): Disc {
  const length = Math.hypot(next.x - end.x, next.y - end.y) || 1;
  const t = Math.min(0.5, (end.r * reach) / length);
  return { x: mix(end.x, next.x, t), y: mix(end.y, next.y, t), z: end.z, r: mix(end.r, next.r, t) };
}

/** The end of a sleeve or a legging: a cone from a disc to an open ring, and its lit part. */
export function cuff(
  stage: Stage,
  from: Disc,
  at: Vector3,
  axis: Vector3,
  radius: number,
): readonly [dark: string, lit: string] {
  const points = ringPoints(stage, at, axis, radius);
  const end = disc(stage, at, radius);
  const [a, b] = litDiscs([from, end]) as [Disc, Disc];
  const size = b.r / end.r;
  const inside = points.map(
    (p): Point => [b.x + (p[0] - end.x) * size, b.y + (p[1] - end.y) * size],
  );
  return [hull(rim(from, points)), hull(rim(a, inside))];
}

/** A convex outline drawn in toward its point that faces the light most: it stays inside. */
export function shrink(points: readonly Point[], by: number): Point[] {
  const facing = (p: Point) => p[0] * LIGHT[0] + p[1] * LIGHT[1];
  let best = points[0]!;
  for (const p of points) if (facing(p) > facing(best)) best = p;
  const [x, y] = best;
  return points.map((p) => [p[0] + (x - p[0]) * by, p[1] + (y - p[1]) * by]);
}
