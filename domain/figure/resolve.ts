/** One movement, one side, one variant: what is left is poses, tracks and a scene. */
import type { Side, VariantId } from '../movement/movement.ts';
import { mirrorMovement } from './mirror.ts';
import type { FigureMovement } from './sequence.ts';

export interface FigureChoice {
  /** Left out: the side the data is written for. Without meaning for movements without sides. */
  readonly side?: Side;
  /** Left out, or not drawn apart: the movement as such. */
  readonly variant?: VariantId;
}

const applyVariant = (movement: FigureMovement, variant: VariantId): FigureMovement => {
  const { poses, tracks, ...scene } = movement.variants?.[variant] ?? {};
  return {
    ...movement,
    ...scene,
    poses: { ...movement.poses, ...poses },
    tracks: { ...movement.tracks, ...tracks },
  };
};

// The same question is asked every frame; poses that are the same object solve faster, too.
const resolved = new WeakMap<FigureMovement, Map<string, FigureMovement>>();

/** The movement as it is drawn for this side and variant. The same choice gives the same object. */
export const resolveFigure = (
  movement: FigureMovement,
  { side, variant }: FigureChoice = {},
): FigureMovement => {
  const mirrored = Boolean(movement.side && side && side !== movement.side);
  if (!mirrored && !variant) return movement;
  const known = resolved.get(movement) ?? new Map<string, FigureMovement>();
  resolved.set(movement, known);
  const key = `${mirrored}/${variant ?? ''}`;
  let figure = known.get(key);
  if (!figure) {
    figure = variant ? applyVariant(movement, variant) : movement;
    if (mirrored) figure = mirrorMovement(figure);
    known.set(key, figure);
  }
  return figure;
};
