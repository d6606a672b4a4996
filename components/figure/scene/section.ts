import type { Point } from '../../../domain/figure/projection.ts';
import type { TorsoSection } from '../../../domain/figure/skeleton.ts';
import {
  addScaled,
  clamp,
  dot,
  type Frame,
  mix,
  scale,
  type Vector3,
} from '../../../domain/figure/vector.ts';
import { ellipse, quad } from './path.ts';
import { LIGHT, type Stage, toScreen, toScreenVector } from './stage.ts';

/** A cross-section of the torso in space. */
export interface Section {
  readonly centre: Vector3;
  readonly frame: Frame;
  readonly width: number;
  readonly depth: number;
  /** The angle round the section (0 left, 90° front) that looks at the viewer, radians. */
  readonly facing: number;
}

/** How much a full breath widens the ribs. */
const RIB_SWELL = 0.035;

function measure(table: readonly TorsoSection[], arc: number): TorsoSection {
  let i = 0;
  while (i < table.length - 2 && arc > table[i + 1]![0]) i++;
  const a = table[i]!;
  const b = table[i + 1]!;
  const t = clamp((arc - a[0]) / (b[0] - a[0]), 0, 1);
  // Half way between a straight line and a smooth step: no ridge at the table's entries.
  const u = (t * t * (3 - 2 * t) + t) / 2;
  return [arc, mix(a[1], b[1], u), mix(a[2], b[2], u), mix(a[3], b[3], u)];
}

export function section({ body, view: { axes } }: Stage, arc: number): Section {
  const frame = body.spine.frame(Math.max(arc, 0));
  const [, width, depth, forward] = measure(body.skeleton.flesh.torso, arc);
  const ribs = Math.max(0, 1 - ((arc - 0.33) / 0.14) ** 2);
  const swell = 1 + RIB_SWELL * body.breath * ribs;
  return {
    centre: addScaled(body.spine.at(arc), frame[2], forward),
    frame,
    width: width * (1 + (swell - 1) * 0.6),
    depth: depth * swell,
    facing: Math.atan2(dot(frame[2], axes[2]) / depth, dot(frame[0], axes[2]) / width),
  };
}

export const sections = (stage: Stage, from: number, to: number, count: number): Section[] =>
  Array.from({ length: count + 1 }, (_, i) => section(stage, mix(from, to, i / count)));

/** A point on the skin at an angle round the section. */
export function onSkin(stage: Stage, s: Section, angle: number, grow = 1): Point {
  const across = Math.cos(angle) * s.width * grow;
  const ahead = Math.sin(angle) * s.depth * grow;
  return toScreen(stage, addScaled(addScaled(s.centre, s.frame[0], across), s.frame[2], ahead));
}

/** Sections joined to a tube: an ellipse each, and a quadrilateral between their edges. */
export function tube(stage: Stage, list: readonly Section[], shade = false): string {
  let path = '';
  let before: readonly [Point, Point] | undefined;
  for (const s of list) {
    const [x, y] = toScreen(stage, s.centre);
    const [ex, ey] = onSkin(stage, s, s.facing + Math.PI / 2);
    const edge: Point = [ex - x, ey - y];
    // Lit: shrunk toward the edge that faces the light, and touching it from within.
    const length = Math.hypot(...edge) || 1;
    const lean = clamp(((edge[0] * LIGHT[0] + edge[1] * LIGHT[1]) / length) * 1.35, -1, 1);
    const inset = shade ? 0 : 0.17 * lean;
    const size = 1 - Math.abs(inset);
    const cx = x + edge[0] * inset;
    const cy = y + edge[1] * inset;
    path += ellipse(
      [cx, cy],
      toScreenVector(stage, scale(s.frame[0], s.width * size)),
      toScreenVector(stage, scale(s.frame[2], s.depth * size)),
    );
    const ends = [
      [cx + edge[0] * size, cy + edge[1] * size],
      [cx - edge[0] * size, cy - edge[1] * size],
    ] as const;
    if (before) path += quad(before[0], before[1], ends[1], ends[0]);
    before = ends;
  }
  return path;
}
