/**
 * Which part is painted first. Parts are sampled as balls; where two parts overlap in the
 * picture, their depths are compared, weighted with the overlap; the parts are then sorted so
 * that what is behind comes first. Given the order of the frame before, ties keep it: no flicker.
 */
import type { ViewAxes } from './camera.ts';
import type { Sphere } from './projection.ts';
import { mix, mixVector, unrotate, type Vector3 } from './vector.ts';

/** A joint with another part: what lies within `radius` of `at` says nothing about who is nearer. */
export type Joint = readonly [part: string, at: Vector3, radius: number];

export interface DepthPart {
  readonly name: string;
  /** Its shape as balls in space. */
  readonly balls: readonly Sphere[];
  readonly joints?: readonly Joint[];
  /** Parts that are always behind this one. Stronger than depths. */
  readonly over?: readonly string[];
  /** Parts that are always before this one. */
  readonly under?: readonly string[];
}

/** Depth differences (m) below this leave the order as it was. */
const NEAR_TIE = 0.012;
/** Overlap (m²) below this does not show. */
const LEAST_OVERLAP = 2e-5;
/** A ball bulges towards the viewer: this share of its radius counts as depth. */
const BULGE = 0.8;
/** A part of so few balls is sampled half way between them, too. */
const FEW = 7;

/** A part in view axes (m): X right, Y up, Z towards the viewer. */
interface Seen<Part> {
  readonly part: Part;
  readonly samples: readonly Sphere[];
  readonly depth: number;
}

const see = <Part extends DepthPart>(part: Part, axes: ViewAxes): Seen<Part> => {
  const { balls } = part;
  const samples = balls.flatMap(([at, radius], i): Sphere[] => {
    const next = balls[i + 1];
    const sample: Sphere = [unrotate(axes, at), radius];
    if (!next || balls.length > FEW) return [sample];
    return [sample, [unrotate(axes, mixVector(at, next[0], 0.5)), mix(radius, next[1], 0.5)]];
  });
  const depth = samples.reduce((sum, [at]) => sum + at[2], 0) / samples.length || 0;
  return { part, samples, depth };
};

const isUnder = (a: DepthPart, b: DepthPart): boolean =>
  !!a.under?.includes(b.name) || !!b.over?.includes(a.name);

/** How much `a` is in front of `b` (m, mean over the overlap); `undefined` if they do not overlap. */
const inFront = (a: Seen<DepthPart>, b: Seen<DepthPart>, axes: ViewAxes): number | undefined => {
  const joint =
    a.part.joints?.find(([name]) => name === b.part.name) ??
    b.part.joints?.find(([name]) => name === a.part.name);
  const telling = ({ samples }: Seen<DepthPart>): readonly Sphere[] => {
    if (!joint) return samples;
    const [x, y, z] = unrotate(axes, joint[1]);
    const square = joint[2] ** 2;
    return samples.filter(([p]) => (p[0] - x) ** 2 + (p[1] - y) ** 2 + (p[2] - z) ** 2 >= square);
  };
  const others = telling(b);
  let sum = 0;
  let weight = 0;
  for (const [p, radius] of telling(a)) {
    for (const [q, other] of others) {
      const dx = p[0] - q[0];
      const dy = p[1] - q[1];
      const square = dx * dx + dy * dy;
      const touching = radius + other;
      if (square >= touching * touching) continue;
      const overlap = (touching - Math.sqrt(square)) ** 2;
      sum += overlap * (p[2] - q[2] + (radius - other) * BULGE);
      weight += overlap;
    }
  }
  if (weight >= LEAST_OVERLAP) return sum / weight;
  return joint && a.depth - b.depth;
};

/**
 * The parts from back to front, for a viewer. `previous` is the order of the frame before, by name.
 * Parts that overlap in a ring are cut where the fewest others are still behind.
 */
export const drawOrder = <Part extends DepthPart>(
  parts: readonly Part[],
  axes: ViewAxes,
  previous: readonly string[] = [],
): readonly Part[] => {
  const rank = new Map(previous.map((name, i) => [name, i]));
  const left = new Set(parts.map((part) => see(part, axes)));
  const behind = new Map<Seen<Part>, Seen<Part>[]>();
  for (const b of left) {
    behind.set(b, []);
    for (const a of left) {
      if (a === b) break;
      let front: number | undefined = 1;
      if (isUnder(a.part, b.part)) front = -1;
      else if (!isUnder(b.part, a.part)) {
        front = inFront(a, b, axes);
        const before = rank.get(a.part.name)! - rank.get(b.part.name)!;
        // Not a number where one of them is new.
        if (front !== undefined && Math.abs(front) < NEAR_TIE && before) front = before;
      }
      if (front! < 0) behind.get(b)!.push(a);
      else if (front !== undefined) behind.get(a)!.push(b);
    }
  }
  const order: Part[] = [];
  while (left.size > 0) {
    let best: Seen<Part> | undefined;
    let least = Infinity;
    for (const each of left) {
      // Among the free ones the old order, else the depth.
      let key = rank.get(each.part.name) ?? each.depth;
      for (const other of behind.get(each)!) if (left.has(other)) key += 1000;
      if (key < least) {
        best = each;
        least = key;
      }
    }
    order.push(best!.part);
    left.delete(best!);
  }
  return order;
};
