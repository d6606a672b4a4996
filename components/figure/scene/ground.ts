import type { Point } from '../../../domain/figure/projection.ts';
import type { Mat } from '../../../domain/figure/sequence.ts';
import type { Vector3 } from '../../../domain/figure/vector.ts';
import type { DrawCommand } from './command.ts';
import type { Ball } from './limb.ts';
import type { Part } from './part.ts';
import { chains, type Disc, hull } from './path.ts';
import { turns } from './ring.ts';
import { type Stage, toScreen } from './stage.ts';

/** Radius of a mat's corners and its thickness, m. */
const CORNER = 0.05;
const THICKNESS = 0.014;
const ROUND = turns(20);
export function matCommands(stage: Stage, { x, z }: Mat): DrawCommand[] {
  const points: Point[] = [];
  for (const cx of [x[0] + CORNER, x[1] - CORNER]) {
    for (const cz of [z[0] + CORNER, z[1] - CORNER]) {
      for (const [dx, dz] of ROUND) {
        points.push(toScreen(stage, [cx + dx * CORNER, 0, cz + dz * CORNER]));
      }
    }
  }
  const drop = THICKNESS * stage.view.scale;
  const edge = points.map((p): Point => [p[0], p[1] + drop]);
  return [
    { paint: 'mat-edge', d: hull([...points, ...edge]) },
    { paint: 'mat', d: hull(points) },
  ];
}

/** The body's shadow: its balls, thrown on the floor a little to the right. */
export function shadowCommand(stage: Stage, parts: readonly Part[]): DrawCommand {
  const squash = Math.max(0.02, stage.view.axes[2][1]);
  const fall = ([at, radius]: Ball): Disc => {
    const floor: Vector3 = [at[0] + at[1] * 0.1, 0, at[2] - at[1] * 0.04];
    const [x, y] = toScreen(stage, floor);
    return { x, y, z: 0, r: radius * stage.view.scale };
  };
  const lists = parts.flatMap(({ shadow = [] }) => shadow).map((list) => list.map(fall));
  return { paint: 'shadow', d: chains(lists, squash) };
}
