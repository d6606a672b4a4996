import type { Point } from '../../../domain/figure/projection.ts';
import type { Thickness } from '../../../domain/figure/skeleton.ts';
import { between, mix, mixVector, smooth, type Vector3 } from '../../../domain/figure/vector.ts';
import type { DrawCommand } from './command.ts';
import { capsule, chain, type Disc, hull } from './path.ts';
import { ringPoints, turns } from './ring.ts';
import { disc, LIGHT, type Stage } from './stage.ts';

/** A ball of flesh on a bone. */
export type Ball = readonly [at: Vector3, radius: number];

/** Balls along a bone. */
export const alongBone = (from: Vector3, to: Vector3, limb: Thickness): Ball[] =>
  limb.map(([share, radius]) => [mixVector(from, to, share), radius]);

export const discs = (stage: Stage, balls: readonly Ball[]): Disc[] =>
  balls.map(([at, radius]) => disc(stage, at, radius));

/**
 * The lit part of a chain of balls: every disc shrinks toward the light and touches its edge from
 * within, so that what remains of the dark shape under it is one band of shade that runs on through
 * bends. Light along the limb casts no shade.
 */
export function litDiscs(chain: readonly Disc[], inset = 0.34): Disc[] {
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
    const along = LIGHT[0] * tx + LIGHT[1] * ty;
    return inner(each, [LIGHT[0] - tx * along, LIGHT[1] - ty * along], inset);
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

const RIM = turns(14);

/** Points round a disc, for hulls. */
export const rim = (each: Disc, out: Point[] = []): Point[] => {
  for (const [x, y] of RIM) out.push([each.x + x * each.r, each.y + y * each.r]);
  return out;
};

/** One outline round several discs. */
export const hullOf = (list: readonly Disc[]): string => {
  const points: Point[] = [];
  for (const each of list) rim(each, points);
  return hull(points);
};

/** A bone of two that are bent against each other, as it is seen. */
interface SeenBone {
  readonly discs: readonly Disc[];
  readonly lit: readonly Disc[];
  /** What is lit a little way round the bend, where the other bone goes on. */
  readonly bend: string;
}

/** A point of a chain near one of its ends: a little more than a radius, at most half way. */
function near(end: Disc, next: Disc): Disc {
  const t = Math.min(0.5, (end.r * 1.15) / (Math.hypot(next.x - end.x, next.y - end.y) || 1));
  return between(end, next, t);
}

/** Two bones that share the ball between them: what is lit runs on through the bend. */
export function bones(
  stage: Stage,
  upper: readonly Ball[],
  lower: readonly Ball[],
): readonly [SeenBone, SeenBone] {
  const all = discs(stage, [...upper, ...lower.slice(1)]);
  const lit = litDiscs(all);
  const joint = upper.length - 1;
  const bend = (next: number) => capsule(lit[joint]!, near(lit[joint]!, lit[next]!));
  return [
    { discs: all.slice(0, joint + 1), lit: lit.slice(0, joint + 1), bend: bend(joint + 1) },
    { discs: all.slice(joint), lit: lit.slice(joint), bend: bend(joint - 1) },
  ];
}

/** Where along a limb (0..1) its halo begins, is full, and ends. */
type HaloSpan = readonly [from: number, full: number, fade: number, end: number];

/**
 * The gap round a limb: a shape a little wider than the limb in its middle and narrower at the
 * joints, where it would cut the limb off from the body.
 */
export function halo(list: readonly Disc[], gap: number, span: HaloSpan): DrawCommand {
  const [from, full, fade, end] = span;
  const last = list.length - 1;
  const out = Array.from({ length: 8 }, (_, i): Disc => {
    const t = mix(from, Math.min(end, 1), i / 7);
    const j = Math.min(last - 1, Math.floor(t * last));
    const at = between(list[j]!, list[j + 1]!, t * last - j);
    const swell = smooth((t - from) / (full - from)) * (1 - smooth((t - fade) / (end - fade)));
    return { ...at, r: Math.max(1, at.r + gap * (1.6 * swell - 0.6)) };
  });
  return { paint: 'halo', d: chain(out) };
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
