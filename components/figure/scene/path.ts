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

/** The hull of two discs: two arcs and two lines. `squash` < 1 flattens it into floor shadows. */
export function capsule(a: Disc, b: Disc, squash = 1): string {
  const ay = a.y / squash;
  const by = b.y / squash;
  const length = Math.hypot(b.x - a.x, by - ay);
  const arc = (r: number) => `A${round(r)} ${round(r * squash)} 0 `;
  if (length <= Math.abs(a.r - b.r) + 0.5) {
    const { x, y, r } = a.r >= b.r ? a : b;
    const half = `${arc(r)}0 1 `;
    return `M${at(x + r, y)}${half}${at(x - r, y)}${half}${at(x + r, y)}Z`;
  }
  const cos = (a.r - b.r) / length;
  const sin = Math.sqrt(1 - cos * cos);
  const ux = (b.x - a.x) / length;
  const uy = (by - ay) / length;
  const lx = ux * cos - uy * sin;
  const ly = uy * cos + ux * sin;
  const rx = ux * cos + uy * sin;
  const ry = uy * cos - ux * sin;
  const large = cos > 0 ? 1 : 0;
  return `M${at(a.x + lx * a.r, (ay + ly * a.r) * squash)}${arc(a.r)}${large} 1 ${at(a.x + rx * a.r, (ay + ry * a.r) * squash)}L${at(b.x + rx * b.r, (by + ry * b.r) * squash)}${arc(b.r)}${1 - large} 1 ${at(b.x + lx * b.r, (by + ly * b.r) * squash)}Z`;
}

/** Capsules from disc to disc. */
export function chain(discs: readonly Disc[], squash = 1): string {
  let path = '';
  for (let i = 1; i < discs.length; i++) path += capsule(discs[i - 1]!, discs[i]!, squash);
  return path;
}

export function polygon(points: readonly Point[]): string {
  let path = '';
  for (const [x, y] of points) path += `${path ? 'L' : 'M'}${at(x, y)}`;
  return `${path}Z`;
}

/** The same points in clockwise order on screen. */
export function clockwise(points: Point[]): Point[] {
  let area = 0;
  let [px, py] = points[points.length - 1]!;
  for (const [x, y] of points) {
    area += px * y - x * py;
    [px, py] = [x, y];
  }
  return area < 0 ? points.reverse() : points;
}

/** A quadrilateral, wound clockwise whichever way its corners run. */
export function quad(a: Point, b: Point, c: Point, d: Point): string {
  const area = (c[0] - a[0]) * (d[1] - b[1]) - (d[0] - b[0]) * (c[1] - a[1]);
  return polygon(area > 0 ? [a, b, c, d] : [d, c, b, a]);
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
  const half = `A${round(Math.hypot(x, y))} ${round(minor)} ${degrees} 0 1 `;
  return `M${at(c[0] + x, c[1] + y)}${half}${at(c[0] - x, c[1] - y)}${half}${at(c[0] + x, c[1] + y)}Z`;
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

/** An open smooth line through points (quadratic through the midpoints). */
export function curve(points: readonly Point[]): string {
  let path = `M${at(...points[0]!)}`;
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = points[i]!;
    const [u, v] = points[i + 1]!;
    const last = i === points.length - 2;
    path += `Q${at(x, y)} ${last ? at(u, v) : at((x + u) / 2, (y + v) / 2)}`;
  }
  return path;
}
