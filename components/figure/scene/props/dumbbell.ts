import type { Point } from '../../../../domain/figure/projection.ts';
import type { DumbbellProp } from '../../../../domain/figure/props.ts';
import { add, addScaled, rotate, type Vector3 } from '../../../../domain/figure/vector.ts';
import { paint, solid, toned } from '../command.ts';
import { type Ball, discs, shrink } from '../limb.ts';
import type { Part } from '../part.ts';
import { chain, hull } from '../path.ts';
import { ring, ringPoints } from '../ring.ts';
import { depth, type Stage } from '../stage.ts';
import type { Thing } from './thing.ts';

/** Middle of a bar in a fist, in the hand's axes; half the bar, a weight's inner and outer face. */
const GRIP: Vector3 = [0, 0.03, 0.082];
const HALF_BAR = 0.05;
const INNER = 0.047;
const OUTER = 0.092;
const RADIUS = 0.039;
/** From this grip on the hand has hold of it. */
const CLOSED = 0.8;

/** A dumbbell in a hand, or on the floor. */
export function drawDumbbell(stage: Stage, { hand, at, rest }: DumbbellProp): Thing {
  const arm = stage.body.arms[hand];
  const lies = at ?? (arm.grip < CLOSED ? rest : undefined);
  const held = add(arm.wrist, rotate(arm.hand, GRIP));
  const centre: Vector3 = lies ? [lies[0], RADIUS, lies[1]] : held;
  const onFloor: Vector3 = at ? [1, 0, 0] : [0, 0, 1];
  const axis = lies ? onFloor : arm.hand[0];
  const on = (t: number) => addScaled(centre, axis, t);
  const bar: Ball[] = [
    [on(-HALF_BAR), 0.012],
    [on(HALF_BAR), 0.012],
  ];
  const weights = [-1, 1].map((m): Part => {
    const a = on(m * INNER);
    const b = on(m * OUTER);
    const near = depth(stage, a) > depth(stage, b) ? a : b;
    const round: Point[] = ringPoints(stage, a, axis, RADIUS);
    ringPoints(stage, b, axis, RADIUS, round);
    const outline = hull([...round]);
    return {
      name: `weight-${hand}-${m}`,
      balls: [
        [a, RADIUS * 0.9],
        [b, RADIUS * 0.9],
      ],
      commands: [
        { paint: 'halo-thin', d: outline },
        ...toned('weight', 0, outline, hull(shrink(round, 0.14))),
        { paint: paint('weight', 0, true), d: ring(stage, near, axis, RADIUS * 0.45) },
      ],
      shadow: [
        [
          [a, RADIUS],
          [b, RADIUS],
        ],
      ],
    };
  });
  return {
    parts: [
      {
        name: `bar-${hand}`,
        balls: bar,
        // The fingers close over it.
        ...(lies ? {} : { under: [`hand-${hand}`] }),
        commands: [solid(paint('prop2'), chain(discs(stage, bar)))],
      },
      ...weights,
    ],
  };
}
