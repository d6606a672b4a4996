import type { SolvedBody } from '../../../domain/figure/body.ts';
import { otherSide } from '../../../domain/figure/mirror.ts';
import { type Point, project, type View } from '../../../domain/figure/projection.ts';
import { dot, smooth, type Vector3 } from '../../../domain/figure/vector.ts';
import type { Side } from '../../../domain/movement/movement.ts';
import type { FigureLook } from '../look.ts';
import type { Disc } from './path.ts';

/** All that the drawing of a part needs to know. */
export interface Stage {
  readonly body: SolvedBody;
  readonly view: View;
  readonly look: FigureLook;
  /** Width, in the view box's units, of the gap between overlapping parts. */
  readonly gap: number;
}

/** The key light comes from the upper left, a little from the front: its direction on screen. */
export const LIGHT: Point = [-0.68, -0.68];

export const toScreen = ({ view }: Stage, p: Vector3): Point => project(view, p);

/** A direction on screen, `length` times as long as in space. */
export const toScreenVector = ({ view }: Stage, v: Vector3, length = view.scale): Point => [
  dot(v, view.axes[0]) * length,
  -dot(v, view.axes[1]) * length,
];

/** Metres toward the viewer. */
export const depth = ({ view }: Stage, p: Vector3): number => dot(p, view.axes[2]);

export const disc = (stage: Stage, p: Vector3, radius: number): Disc => {
  const [x, y] = toScreen(stage, p);
  return { x, y, z: depth(stage, p) * stage.view.scale, r: radius * stage.view.scale };
};

/** Metres of depth between two limbs at which one begins to be the farther one, and wholly is. */
const APART = { from: 0.03, full: 0.2 } as const;

/** How much a side's root of a limb is the farther one of the two, 0..1, without a jump. */
export const farness = (stage: Stage, side: Side, rootOf: (side: Side) => Vector3): number => {
  const behind = depth(stage, rootOf(otherSide(side))) - depth(stage, rootOf(side));
  return smooth((behind - APART.from) / (APART.full - APART.from));
};

/**
 * How much a side's limbs are dimmed, 0..1. Arms follow the hips, which hardly turn within a
 * movement: an arm that is raised or twisted to the other side keeps its tone, and is known by it.
 */
export const dimming = (stage: Stage, side: Side): number =>
  farness(stage, side, (each) => stage.body.legs[each].hip);
