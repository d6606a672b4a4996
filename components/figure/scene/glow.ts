import type { Point } from '../../../domain/figure/projection.ts';
import type { Glow } from '../../../domain/figure/sequence.ts';
import { RADIANS } from '../../../domain/figure/vector.ts';
import type { DrawCommand } from './command.ts';
import { polygon } from './path.ts';
import { onSkin, section } from './section.ts';
import type { Stage } from './stage.ts';

/** Patches inside each other: size and opacity. Together they fade outward. */
const LAYERS = [
  [1, 0.14],
  [0.91, 0.18],
  [0.81, 0.22],
  [0.7, 0.28],
  [0.58, 0.34],
  [0.45, 0.44],
] as const;
const ROWS = 14;
const BACK = -90;

/** Where the stretch is felt: a patch on the torso's surface that wraps and hides as it turns. */
export function glowCommands(stage: Stage, glow: Glow): DrawCommand[] {
  return LAYERS.map(([size, opacity]) => ({
    paint: 'glow',
    d: patch(stage, glow, size),
    opacity,
  }));
}

function patch(stage: Stage, glow: Glow, size: number): string {
  const rows = Array.from({ length: ROWS + 1 }, (_, i) => {
    const t = -1 + (2 * i) / ROWS;
    const half = glow.halfAngle * RADIANS * size * Math.max(0, 1 - t * t) ** 0.45;
    return { s: section(stage, glow.arc + t * glow.halfHeight * size), half };
  });
  // A twisted body looks at the viewer from either side of the cut at ±180°: one turn for all rows.
  const { facing } = rows[ROWS / 2]!.s;
  let path = '';
  // The visible half of the body may begin on either side of the cut at ±180°.
  for (const turn of [0, 2 * Math.PI, -2 * Math.PI]) {
    const middle = (glow.direction ?? BACK) * RADIANS + turn;
    const from: Point[] = [];
    const to: Point[] = [];
    for (const { s, half } of rows) {
      const ahead = facing + Math.atan2(Math.sin(s.facing - facing), Math.cos(s.facing - facing));
      const a = Math.max(middle - half, ahead - Math.PI / 2);
      const b = Math.min(middle + half, ahead + Math.PI / 2);
      if (b - a < 1e-3) {
        if (from.length) break;
        continue;
      }
      from.push(onSkin(stage, s, Math.cos(a), Math.sin(a)));
      to.push(onSkin(stage, s, Math.cos(b), Math.sin(b)));
    }
    if (from.length > 1) path += polygon([...from, ...to.reverse()]);
  }
  return path;
}
