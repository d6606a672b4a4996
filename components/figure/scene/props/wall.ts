import type { WallProp } from '../../../../domain/figure/props.ts';
import { dot, rotate, rotationY } from '../../../../domain/figure/vector.ts';
import { hull } from '../path.ts';
import { type Stage, toScreen } from '../stage.ts';
import type { Thing } from './thing.ts';

/** A piece of wall; seen from behind it is left out, or it would hide the figure. */
export function drawWall(stage: Stage, { at, yaw, halfWidth, height }: WallProp): Thing {
  const turn = rotationY(yaw);
  if (dot(turn[2], stage.view.axes[2]) <= 0) return { parts: [] };
  const corner = (x: number, y: number) => {
    const [dx, , dz] = rotate(turn, [x, 0, 0]);
    return toScreen(stage, [at[0] + dx, y, at[1] + dz]);
  };
  const face = (low: number, high: number) =>
    hull([
      corner(-halfWidth, low),
      corner(halfWidth, low),
      corner(halfWidth, high),
      corner(-halfWidth, high),
    ]);
  return {
    parts: [],
    backdrop: [
      { paint: 'door', d: face(0, height) },
      { paint: 'door-frame', d: face(0, 0.06) },
    ],
  };
}
