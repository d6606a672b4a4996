import type { Point } from '../../../../domain/figure/projection.ts';
import type { RollerProp } from '../../../../domain/figure/props.ts';
import { addScaled, mixVector, rotate, rotationY } from '../../../../domain/figure/vector.ts';
import { type DrawCommand, paint, toned } from '../command.ts';
import { type Ball, shrink } from '../limb.ts';
import { hull } from '../path.ts';
import { ring, ringPoints } from '../ring.ts';
import { depth, type Stage } from '../stage.ts';
import type { Thing } from './thing.ts';

/** A foam roller, or a rolled towel. */
export function drawRoller(stage: Stage, prop: RollerProp): Thing {
  const axis = rotate(rotationY(prop.yaw ?? 0), [1, 0, 0]);
  const a = addScaled(prop.centre, axis, -prop.halfLength);
  const b = addScaled(prop.centre, axis, prop.halfLength);
  const near = depth(stage, a) > depth(stage, b) ? a : b;
  const far = near === a ? b : a;
  const round: Point[] = ringPoints(stage, a, axis, prop.radius);
  ringPoints(stage, b, axis, prop.radius, round);
  const outline = hull([...round]);
  const material = prop.look === 'foam' ? 'prop' : 'band';
  const end = prop.look === 'foam' ? 'prop2' : 'band';
  const grooves: DrawCommand[] = [0.3, 0.55, 0.8].map((t) => ({
    paint: 'groove',
    d: ring(stage, mixVector(near, far, t), axis, prop.radius),
    opacity: 0.35,
  }));
  const balls: Ball[] = Array.from({ length: 9 }, (_, i) => [mixVector(a, b, i / 8), prop.radius]);
  return {
    parts: [
      {
        name: 'roller',
        balls,
        commands: [
          { paint: 'halo-line', d: outline },
          ...toned(material, 0, outline, hull(shrink(round, 0.12))),
          ...(prop.look === 'towel' ? grooves.slice(1, 2) : []),
          {
            paint: paint(end, prop.look === 'foam' ? 0 : 0.35),
            d: ring(stage, near, axis, prop.radius),
          },
          { paint: paint(material), d: ring(stage, near, axis, prop.radius * 0.62) },
          {
            paint: paint(end, prop.look === 'foam' ? 0.5 : 0.35),
            d: ring(stage, near, axis, prop.radius * (prop.look === 'foam' ? 0.42 : 0.3)),
          },
        ],
        shadow: [
          [
            [a, prop.radius],
            [b, prop.radius],
          ],
        ],
      },
    ],
  };
}
