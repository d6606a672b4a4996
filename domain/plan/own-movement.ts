import { doseUnits } from '../movement/dose.ts';
import type { ChosenDose, Course, Movement, MovementId } from '../movement/movement.ts';
import type { MovementLookup } from '../session/routine.ts';
import type { Plan, PlanItem } from './plan.ts';

/** Ids of movements that are a plan's own begin so; none of the catalogue does. */
const ownPrefix = 'own-';

export function isOwnMovementId(id: string): boolean {
  return id.startsWith(ownPrefix);
}

/**
 * The id of a plan's own movement. Records keep it, so it is made once, from the first name, and
 * stays when the name changes. Catalogue ids and own ones go the same ways, which is why it is
 * given out as one of them.
 *
 * @example ownMovementId('Wall angel!') // 'own-wall-angel'
 */
export function ownMovementId(name: string, taken: readonly string[] = []): MovementId {
  const letters = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = `${ownPrefix}${letters.slice(0, 60) || 'movement'}`;
  const free = (id: string) => !taken.includes(id);
  const id = free(base) ? base : firstFree(base, free);
  return id as MovementId;
}

function firstFree(base: string, free: (id: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    if (free(`${base}-${number}`)) return `${base}-${number}`;
  }
}

/** An unhurried pace, where nobody has said another. */
const usualTempo = {
  moveInSeconds: 4,
  returnSeconds: 4,
  repetition: { outSeconds: 2, pauseSeconds: 1, backSeconds: 2 },
};

/** How a movement with this dose is done: held, repeated, or kept up for a time. */
function courseOf(dose: ChosenDose): Course {
  const unit = doseUnits.find((name) => dose[name] !== undefined);
  if (unit === 'repetitions') return 'repetitions';
  return unit === 'durationSeconds' ? 'flow' : 'hold';
}

/** A plan's own movement as everything else that is played, `null` for one of the catalogue. */
export function ownMovementOf(item: PlanItem): Movement | null {
  if (!item.own) return null;
  const sided = item.sides !== 'none';
  return {
    id: item.movementId,
    places: [item.own.place],
    equipment: [],
    sided,
    ...(sided && { sideMeans: 'felt' as const }),
    // Which ways it moves the back nobody has said: it counts for no direction.
    directions: [],
    course: courseOf(item.dose),
    doses: [],
    defaultDose: item.dose,
    tempo: usualTempo,
    variants: [],
    easier: [],
    harder: [],
    askFirst: [],
    sources: [],
  };
}

/** The plan's own movements. */
export function ownMovements(plan: Plan | null): readonly Movement[] {
  return (plan?.items ?? []).flatMap((item) => ownMovementOf(item) ?? []);
}

/** A lookup that knows the plan's own movements besides those it is given. */
export function withOwnMovements(movements: MovementLookup, plan: Plan | null): MovementLookup {
  const own = new Map(ownMovements(plan).map((movement) => [String(movement.id), movement]));
  return (id) => movements(id) ?? own.get(id);
}
