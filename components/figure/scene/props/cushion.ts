import type { CushionProp } from '../../../../domain/figure/props.ts';
import type { Vector3 } from '../../../../domain/figure/vector.ts';
import { toned } from '../command.ts';
import { type Ball, discs, hullOf, inner } from '../limb.ts';
import { LIGHT, type Stage } from '../stage.ts';
import type { Thing } from './thing.ts';

/** A flat cushion with rounded edges. The head that lies on it is drawn over it. */
export function drawCushion(stage: Stage, prop: CushionProp): Thing {
  const round = prop.thickness / 2;
  const [x, z] = prop.at;
  const grid = (n: number): Ball[] =>
    Array.from({ length: (n + 1) ** 2 }, (_, i): Ball => {
      const u = (i % (n + 1)) / n;
      const v = Math.floor(i / (n + 1)) / n;
      const at: Vector3 = [
        x + (2 * u - 1) * (prop.halfWidth - round),
        round,
        z + (2 * v - 1) * (prop.halfLength - round),
      ];
      return [at, round];
    });
  const corners = discs(stage, grid(1));
  const lit = corners.map((each) => inner(each, LIGHT, 0.35));
  return {
    parts: [
      {
        name: 'cushion',
        balls: grid(3),
        under: ['head', 'neck', 'torso'],
        commands: [
          { paint: 'halo-line', d: hullOf(corners) },
          ...toned('prop', 0, hullOf(corners), hullOf(lit)),
        ],
        shadow: [grid(1).slice(0, 2), grid(1).slice(2)],
      },
    ],
  };
}
