/**
 * SVG path data of the few shapes a figure is made of, in units of its view box. Every outline runs clockwise on
 * screen, so that shapes in one path unite under the non-zero fill rule.
 */

import type { Point } from '../../../domain/figure/projection.ts';

/** A ball as it is seen: a disc at a place on screen, and its depth toward the viewer. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  /** Toward the viewer; only differences matter. */
  readonly z: number;
  readonly r: number;
}

// A view box of tenths of pixels: whole numbers are written faster and shorter than fractions.
const { round } = Math;
const at = (x: number, y: number) => `${round(x)} ${round(y)}`;

/** There and back round a middle, from the place so far from it. */
const halves = (x: number, y: number, dx: number, dy: number, arc: string) =>
  `M${at(x + dx, y + dy)}${arc}0 1 ${at(x - dx, y - dy)}${arc}0 1 ${at(x + dx, y + dy)}Z`;

/** The hull of two discs: two arcs and two lines. `squash` < 1 flattens it into floor shadows. */
export function capsule(a: Disc, b: Disc, squash = 1): string {
  const dx = b.x - a.x;
  const dy = (b.y - a.y) / squash;
  const length = Math.hypot(dx, dy);
  const arc = (r: number) => `A${round(r)} ${round(r * squash)} 0 `;
  if (length <= Math.abs(a.r - b.r) + 0.5) {
    const { x, y, r } = a.r >= b.r ? a : b;
    return halves(x, y, r, 0, arc(r));
  }
  const cos = (a.r - b.r) / length;
  const sin = Math.sqrt(1 - cos * cos);
  /** Where a line touches a disc, on one side of the capsule or the other. */
  const touch = ({ x, y, r }: Disc, side: number) => {
    const k = r / length;
    return at(x + (dx * cos - dy * sin * side) * k, y + (dy * cos + dx * sin * side) * k * squash);
  };
  const large = cos > 0 ? 1 : 0;
  return `M${touch(a, 1)}${arc(a.r)}${large} 1 ${touch(a, -1)}L${touch(b, -1)}${arc(b.r)}${1 - large} 1 ${touch(b, 1)}Z`;
}

/** Capsules from disc to disc. */
export function chain(discs: readonly Disc[], squash = 1): string {
  let path = '';
  for (let i = 1; i < discs.length; i++) path += capsule(discs[i - 1]!, discs[i]!, squash);
  return path;
}

export const chains = (lists: readonly (readonly Disc[])[], squash = 1): string =>
  lists.map((list) => chain(list, squash)).join('');

export function polygon(points: readonly Point[]): string {
  let path = '';
  for (const [x, y] of points) path += `${path ? 'L' : 'M'}${at(x, y)}`;
  return `${path}Z`;
}

/** An ellipse given by its centre and two conjugate half-diameters. */
export function ellipse(c: Point, p: Point, q: Point): string {
  const turn =
    0.5 *
    Math.atan2(2 * (p[0] * q[0] + p[1] * q[1]), p[0] ** 2 + p[1] ** 2 - q[0] ** 2 - q[1] ** 2);
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const x = p[0] * cos + q[0] * sin;
  const y = p[1] * cos + q[1] * sin;
  // Seen from its edge it keeps a little width: an arc between ends that its radii do not reach
  // would be blown up, and its ends are rounded.
  const minor = Math.max(5, Math.hypot(q[0] * cos - p[0] * sin, q[1] * cos - p[1] * sin));
  const degrees = round((Math.atan2(y, x) * 1800) / Math.PI) / 10;
  return halves(c[0], c[1], x, y, `A${round(Math.hypot(x, y))} ${round(minor)} ${degrees} `);
}

/** Convex hull (monotone chain). Reorders `points`. */
export function hull(points: Point[]): string {
  points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const out: Point[] = [];
  for (let pass = 0; pass < 2; pass++) {
    const start = out.length;
    for (let i = 0; i < points.length; i++) {
      const q = points[pass ? points.length - 1 - i : i]!;
      while (out.length >= start + 2) {
        const a = out[out.length - 2]!;
        const b = out[out.length - 1]!;
        if ((b[0] - a[0]) * (q[1] - a[1]) - (b[1] - a[1]) * (q[0] - a[0]) > 1e-9) break;
        out.pop();
      }
      out.push(q);
    }
    out.pop();
  }
  return polygon(out);
}

/** An open line that leaves its first point toward the second and comes to the last from the third. */
export const curve = ([a, b, c, d]: readonly [Point, Point, Point, Point]): string =>
  `M${at(...a)}C${at(...b)} ${at(...c)} ${at(...d)}`;
