import type { SolvedArm, SolvedBody, SolvedLeg } from '../../../domain/figure/body.ts';
import { depthOf, type Point, project, type View } from '../../../domain/figure/projection.ts';
import { clamp, dot, type Vector3 } from '../../../domain/figure/vector.ts';
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

/** A direction on screen, in the view box's units. */
export const toScreenVector = ({ view }: Stage, v: Vector3): Point => [
  dot(v, view.axes[0]) * view.scale,
  -dot(v, view.axes[1]) * view.scale,
];

/** Metres toward the viewer. */
export const depth = ({ view }: Stage, p: Vector3): number => depthOf(view, p);

export const disc = (stage: Stage, p: Vector3, radius: number): Disc => {
  const [x, y] = toScreen(stage, p);
  return { x, y, z: depth(stage, p) * stage.view.scale, r: radius * stage.view.scale };
};

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');
/** Metres of depth between two limbs at which one begins to be the farther one, and wholly is. */
const APART = { from: 0.03, full: 0.2 } as const;

/** How much the limb is the farther one of the two, 0..1, without a jump as it turns. */
export const farness = (stage: Stage, limb: SolvedArm | SolvedLeg): number => {
  const root = (each: SolvedArm | SolvedLeg) => ('hip' in each ? each.hip : each.shoulder);
  const pair = 'hip' in limb ? stage.body.legs : stage.body.arms;
  const behind = depth(stage, root(pair[other(limb.side)])) - depth(stage, root(limb));
  const t = clamp((behind - APART.from) / (APART.full - APART.from), 0, 1);
  return t * t * (3 - 2 * t);
};

/**
 * How much a limb is dimmed, 0..1. Arms follow the hips, which hardly turn within a movement: an
 * arm that is raised or twisted to the other side keeps its tone, and is known by it.
 */
export const dimming = (stage: Stage, limb: SolvedArm | SolvedLeg): number =>
  farness(stage, stage.body.legs[limb.side]);
