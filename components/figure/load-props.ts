import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { PropDrawing } from './scene/props/thing.ts';

/** The drawing of a movement's things; what uses none does without. */
export async function loadProps(movement: FigureMovement): Promise<PropDrawing | undefined> {
  const drawn = [movement, ...Object.values(movement.variants ?? {})];
  return drawn.some(({ props }) => props) ? import('./scene/props/prop.ts') : undefined;
}
