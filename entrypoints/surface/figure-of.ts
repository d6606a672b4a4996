import type { FigureMovement } from '../../domain/figure/sequence.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { planItemFor } from '../../domain/plan/plan-routine.ts';

/**
 * The drawing of a movement; of a plan's own one the neutral pose that was chosen for it.
 *
 * @throws (rejects) if it has none
 */
export async function figureOf(id: MovementId, plan: Plan | null): Promise<FigureMovement> {
  const figure = planItemFor(plan, id)?.own?.figure;
  if (figure) {
    const { neutralFigure } = await import('../../content/poses/neutral.ts');
    return neutralFigure(figure, id);
  }
  const { loadFigure } = await import('../../content/poses/index.ts');
  return loadFigure(id);
}
