import type { Point } from '../../../domain/figure/projection.ts';
import { type PlacedSection, torsoSection } from '../../../domain/figure/torso-section.ts';
import { addScaled, clamp, mix, scale } from '../../../domain/figure/vector.ts';
import { ellipse, hull } from './path.ts';
import { depth, LIGHT, type Stage, toScreen, toScreenVector } from './stage.ts';

/** A cross-section of the torso as it is seen. */
export interface Section extends PlacedSection {
  /** The angle round the section (0 left, 90° front) that looks at the viewer, radians. */
  readonly facing: number;
}

export function section(stage: Stage, arc: number): Section {
  const placed = torsoSection(stage.body, arc);
  const [x, , z] = placed.frame;
  const facing = Math.atan2(depth(stage, z) / placed.depth, depth(stage, x) / placed.width);
  return { ...placed, facing };
}

export const sections = (stage: Stage, from: number, to: number, count: number): Section[] =>
  Array.from({ length: count + 1 }, (_, i) => section(stage, mix(from, to, i / count)));

/** The point so many half widths to the left and half depths to the front of a section's middle. */
export const onSkin = (stage: Stage, s: Section, across: number, ahead: number): Point =>
  toScreen(
    stage,
    addScaled(addScaled(s.centre, s.frame[0], across * s.width), s.frame[2], ahead * s.depth),
  );

/** Sections joined to a tube: an ellipse each, and a quadrilateral between their edges. */
export function tube(stage: Stage, list: readonly Section[], shade = false): string {
  let path = '';
  let before: readonly [Point, Point] | undefined;
  for (const s of list) {
    const [x, y] = toScreen(stage, s.centre);
    const [ex, ey] = onSkin(stage, s, -Math.sin(s.facing), Math.cos(s.facing));
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
    if (before) path += hull([...before, ...ends]);
    before = ends;
  }
  return path;
}
