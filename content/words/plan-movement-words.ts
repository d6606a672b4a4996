import type { PlanItem } from '../../domain/plan/plan.ts';
import type { PlanMovementWords } from './en-plan-movement.ts';
import type { MovementWords } from './movements/movement-words.ts';

/**
 * The words a session needs for a plan's own movement: the plan's steps, and plain ones around
 * them. `null` for a movement of the catalogue, which has its own.
 */
export function ownMovementWords(item: PlanItem, words: PlanMovementWords): MovementWords | null {
  if (!item.own) return null;
  const { name, steps } = item.own;
  return withPlanNotes(
    {
      name,
      short: words.fromPlan,
      equipmentNote: words.equipment,
      ...(item.sides !== 'none' && { sideNote: words.sideNote }),
      steps: {
        setup: steps,
        moveIn: [words.moveIn],
        hold: [words.hold],
        repetitionOut: [words.cues['repetition-out']],
        repetitionBack: [words.cues['repetition-back']],
        return: [words.return],
      },
      cues: { ...words.cues, 'get-ready': steps[0] ?? name },
      feel: words.feel,
      stopIf: words.stopIf,
      mistakes: [],
      easier: words.easier,
      harder: words.harder,
      breathing: words.breathing,
    },
    item,
    words,
  );
}

/** The words of a movement, with what the plan notes about it as a step of its own. */
export function withPlanNotes(
  movement: MovementWords,
  { notes }: Pick<PlanItem, 'notes'>,
  words: PlanMovementWords,
): MovementWords {
  if (notes === undefined) return movement;
  const setup = [...movement.steps.setup, words.yourPlan(notes)];
  return { ...movement, steps: { ...movement.steps, setup } };
}
