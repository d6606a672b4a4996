import { dot, type Vector3 } from '../../../domain/figure/vector.ts';
import { type DrawCommand, paint, solid } from './command.ts';
import { type Ball, discs, inner } from './limb.ts';
import { chain } from './path.ts';
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
    normal: [0, 0.7, -0.71],
    distance: -0.02,
    volume: 1.06,
    // Swept to one side.
    tuft: [
      [-0.03, 0.162, 0.054, 0.027],
      [0.004, 0.174, 0.044, 0.026],
      [0.038, 0.163, 0.04, 0.02],
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
    solid(paint('hair', 0, true), chain(seen)),
    {
      paint: cut === HAIRCUTS.bun ? 'hair lift' : 'hair',
      d: chain(seen.map((each) => inner(each, LIGHT, 0.22))),
    },
  ];
  const nearer = dot(tuft[0]![0], stage.view.axes[2]) > dot(shape.centre, stage.view.axes[2]);
  const cap = solid(paint('hair'), shape.cap(cut.normal, cut.distance, cut.volume));
  return {
    behind: nearer ? [] : knot,
    before: nearer ? [cap, ...knot] : [cap],
    balls: [[tuft[0]![0], tuft[0]![1]]],
  };
}
