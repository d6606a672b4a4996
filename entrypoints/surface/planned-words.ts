import { findMovement } from '../../content/catalogue/index.ts';
import { enPlanMovement } from '../../content/words/en-plan-movement.ts';
import { loadMovementWords } from '../../content/words/movements/load.ts';
import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import { ownMovementWords, withPlanNotes } from '../../content/words/plan-movement-words.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { isPlanValidOn, type Plan } from '../../domain/plan/plan.ts';
import { planItemFor } from '../../domain/plan/plan-routine.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { currentZone, now } from '../../platform/time/now.ts';
import { movementName } from './planned.ts';

/**
 * The words of a movement, with what a plan says of it. A plan's own movement that is taken up
 * after its plan was taken away keeps its name and plain words.
 */
export async function plannedWords(id: MovementId, plan: Plan | null): Promise<MovementWords> {
  const item = planItemFor(plan, id);
  if (findMovement(id)) {
    const words = await loadMovementWords(id);
    const counts = plan !== null && isPlanValidOn(plan, localDay(now().at, currentZone()));
    return item && counts ? withPlanNotes(words, item, enPlanMovement) : words;
  }
  const name = movementName(id, plan);
  const gone = { name, steps: [name], place: 'standing', figure: null } as const;
  const words = ownMovementWords(
    item ?? {
      movementId: id,
      own: gone,
      dose: { times: 1, sets: 1 },
      sides: 'both',
      howOften: { times: 1, per: 'day' },
    },
    enPlanMovement,
  );
  if (!words) throw new Error(`No words for ${id}`);
  return words;
}
