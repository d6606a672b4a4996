/**
 * Which part is painted first. Parts are sampled as spheres; where two parts overlap in the
 * picture, their depths are compared, weighted with the overlap; the parts are then sorted so
 * that what is behind comes first. Given the order of the frame before, ties keep it: no flicker.
 */

/** In view axes, m: X right, Y up, Z (depth) towards the viewer. */
export type DepthSample = readonly [x: number, y: number, depth: number, radius: number];

export interface DepthPart {
  readonly id: string;
  readonly samples: readonly DepthSample[];
  /** Joints shared with other parts: samples nearer to one than `within` (m) say nothing. */
  readonly joints?: Readonly<
    Record<string, { readonly at: DepthSample | readonly number[]; readonly within: number }>
  >;
  /** Parts this one is always painted before (is behind). Stronger than depths. */
  readonly before?: readonly string[];
}

/** Depth differences (m) below this leave the order as it was. */
const NEAR_TIE = 0.012;
/** Overlap (m²) below this does not show. */
const LEAST_OVERLAP = 2e-5;
/** A sphere bulges towards the viewer: this share of its radius counts as depth. */
const BULGE = 0.8;

type Box = readonly [left: number, bottom: number, right: number, top: number];

const boxOf = (samples: readonly DepthSample[]): Box => {
  let [a, b, c, d] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y, , r] of samples) {
    a = Math.min(a, x - r);
    b = Math.min(b, y - r);
    c = Math.max(c, x + r);
    d = Math.max(d, y + r);
  }
  return [a, b, c, d];
};

const apart = (p: Box, q: Box): boolean => p[0] > q[2] || q[0] > p[2] || p[1] > q[3] || q[1] > p[3];

const meanDepth = (samples: readonly DepthSample[]): number =>
  samples.reduce((sum, sample) => sum + sample[2], 0) / (samples.length || 1);

/** How much `a` is in front of `b` (m, mean over the overlap); `undefined` if they do not overlap. */
const inFront = (a: DepthPart, b: DepthPart): number | undefined => {
  const joint = a.joints?.[b.id] ?? b.joints?.[a.id];
  const silent = ([x, y, z]: DepthSample): boolean =>
    joint !== undefined &&
    (x - joint.at[0]!) ** 2 + (y - joint.at[1]!) ** 2 + (z - joint.at[2]!) ** 2 < joint.within ** 2;
  const others = joint ? b.samples.filter((sample) => !silent(sample)) : b.samples;
  let sum = 0;
  let weight = 0;
  for (const p of a.samples) {
    if (silent(p)) continue;
    for (const q of others) {
      const touching = p[3] + q[3];
      const dx = p[0] - q[0];
      const dy = p[1] - q[1];
      const square = dx * dx + dy * dy;
      if (square >= touching * touching) continue;
      const overlap = (touching - Math.sqrt(square)) ** 2;
      sum += overlap * (p[2] + p[3] * BULGE - q[2] - q[3] * BULGE);
      weight += overlap;
    }
  }
  if (weight >= LEAST_OVERLAP) return sum / weight;
  return joint ? meanDepth(a.samples) - meanDepth(b.samples) : undefined;
};

/**
 * The ids from back to front. `previous` is the order of the frame before.
 * Parts that overlap in a ring are cut where the fewest others are still behind.
 */
export const drawOrder = (
  parts: readonly DepthPart[],
  previous: readonly string[] = [],
): readonly string[] => {
  const count = parts.length;
  const boxes = parts.map((part) => boxOf(part.samples));
  const depths = parts.map((part) => meanDepth(part.samples));
  const rank = new Map(previous.map((id, i) => [id, i]));
  const ranks = parts.map(({ id }) => rank.get(id));
  const behind: number[][] = parts.map(() => []);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const a = parts[i]!;
      const b = parts[j]!;
      if (a.before?.includes(b.id)) behind[j]!.push(i);
      else if (b.before?.includes(a.id)) behind[i]!.push(j);
      else if (!apart(boxes[i]!, boxes[j]!)) {
        const front = inFront(a, b);
        if (front === undefined) continue;
        const [was, wasOther] = [ranks[i], ranks[j]];
        const tie = Math.abs(front) < NEAR_TIE && was !== undefined && wasOther !== undefined;
        const aFirst = tie ? was < wasOther : front < 0;
        if (aFirst) behind[j]!.push(i);
        else behind[i]!.push(j);
      }
    }
  }
  const left = new Set(parts.keys());
  const order: string[] = [];
  while (left.size > 0) {
    let best = -1;
    let bestKey = [Infinity, Infinity] as readonly [number, number];
    for (const i of left) {
      const blocked = behind[i]!.reduce((sum, j) => sum + (left.has(j) ? 1 : 0), 0);
      // Among the free ones the old order, else the depth.
      const key = [blocked, ranks[i] ?? depths[i]!] as const;
      if (key[0] < bestKey[0] || (key[0] === bestKey[0] && key[1] < bestKey[1])) {
        best = i;
        bestKey = key;
      }
    }
    order.push(parts[best]!.id);
    left.delete(best);
  }
  return order;
};
