import { dot, type Vector3 } from '../../../domain/figure/vector.ts';
import { type DrawCommand, paint, solid } from './command.ts';
import { type Ball, discs, inner } from './limb.ts';
import { capsule, chain } from './path.ts';
import type { Skull } from './skull.ts';
import { LIGHT, type Stage } from './stage.ts';

interface Haircut {
  /** The plane that parts hair from skin, in the skull's sphere. */
  readonly normal: Vector3;
  readonly distance: number;
  /** How far the hair stands off the skull. */
  readonly volume: number;
  /** A knot or a quiff: balls in head metres. */
  readonly tuft: readonly (readonly [x: number, y: number, z: number, radius: number])[];
}

const HAIRCUTS: Readonly<Record<'bun' | 'short', Haircut>> = {
  bun: {
    normal: [0, 0.676, -0.737],
    distance: -0.044,
    volume: 1.05,
    tuft: [
      [0, 0.165, -0.088, 0.041],
      [0, 0.145, -0.07, 0.034],
    ],
  },
  short: {
    normal: [0, 0.72, -0.69],
    distance: 0.06,
    volume: 1.075,
    tuft: [
      [-0.034, 0.168, 0.05, 0.03],
      [0.036, 0.172, 0.04, 0.027],
    ],
  },
};

interface HairDrawing {
  readonly behind: readonly DrawCommand[];
  readonly before: readonly DrawCommand[];
  readonly balls: readonly Ball[];
}

/** Hair: a cap cut by a plane, and a knot at the back or a quiff in front. */
export function hairCommands(stage: Stage, shape: Skull): HairDrawing {
  const cut = HAIRCUTS[stage.look.hair];
  const tuft = cut.tuft.map(([x, y, z, r]): Ball => [shape.place(x, y, z), r]);
  const seen = discs(stage, tuft);
  const knot = [
    solid(paint('hair', 0, true), capsule(seen[0]!, seen[1]!)),
    { paint: 'hair lift', d: chain(seen.map((each) => inner(each, LIGHT, 0.22))) },
  ];
  const nearer = dot(tuft[0]![0], stage.view.axes[2]) > dot(shape.centre, stage.view.axes[2]);
  const cap = solid(paint('hair'), shape.cap(cut.normal, cut.distance, cut.volume));
  return {
    behind: nearer ? [] : knot,
    before: nearer ? [cap, ...knot] : [cap],
    balls: [[tuft[0]![0], tuft[0]![1]]],
  };
}
