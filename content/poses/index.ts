/** The drawings of all movements come together, when the first of them is shown. */
import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { MovementId } from '../../domain/movement/movement.ts';

/**
 * The drawing of a movement.
 * @throws (rejects) if it has none
 */
export const loadFigure = async (id: MovementId): Promise<FigureMovement> => {
  const { allFigures } = await import('./all.ts');
  const figure = allFigures.find((it) => it.id === id);
  if (!figure) throw new Error(`No figure for ${id}`);
  return figure;
};
