import type { ChosenDose, Movement } from '../movement/movement.ts';
import { checkDose, type FieldProblem } from './check-dose.ts';
import type { ItemSides, MovementLookup, Routine, RoutineItem } from './routine.ts';
import { isRecord, isText } from './unknown-value.ts';

export type RoutineCheck =
  | { readonly ok: true; readonly routine: Routine }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** More items than this is no routine for a break. */
export const mostItems = 40;
const longestName = 80;

/**
 * Reads a routine from outside. Refuses an unknown movement or variant, a zero or absurd dose, an
 * empty list, and sides that do not fit; each problem names its field. Unknown fields are left out.
 *
 * @example checkRoutine({ id: 'mine', items: [] }, find)
 * // { ok: false, problems: [{ path: 'items', problem: 'is empty' }] }
 */
export function checkRoutine(value: unknown, movements: MovementLookup): RoutineCheck {
  if (!isRecord(value)) return { ok: false, problems: [{ path: '', problem: 'is not a routine' }] };
  const problems: FieldProblem[] = [];
  const { id, name, items } = value;
  if (!isText(id)) problems.push({ path: 'id', problem: 'is missing' });
  if (name !== undefined && (typeof name !== 'string' || name.length > longestName)) {
    problems.push({ path: 'name', problem: `is not a text of at most ${longestName} characters` });
  }
  if (!Array.isArray(items)) problems.push({ path: 'items', problem: 'is not a list' });
  else if (items.length === 0) problems.push({ path: 'items', problem: 'is empty' });
  else if (items.length > mostItems) {
    problems.push({ path: 'items', problem: `has more than ${mostItems} movements` });
  } else {
    items.forEach((item, index) => {
      problems.push(...checkItem(item, `items[${index}]`, movements));
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    routine: {
      id: id as string,
      ...(isText(name) && { name }),
      items: (items as RoutineItem[]).map(knownFields),
    },
  };
}

function checkItem(item: unknown, path: string, movements: MovementLookup): FieldProblem[] {
  if (!isRecord(item)) return [{ path, problem: 'is not an item of a routine' }];
  const problems: FieldProblem[] = [...checkDose(item.dose, `${path}.dose`)];
  const movement = typeof item.movementId === 'string' ? movements(item.movementId) : undefined;
  if (!movement) {
    problems.push({
      path: `${path}.movementId`,
      problem: `is no movement we know: ${String(item.movementId)}`,
    });
    return problems;
  }
  const { variantId } = item;
  if (variantId !== undefined && !movement.variants.some((variant) => variant.id === variantId)) {
    problems.push({
      path: `${path}.variantId`,
      problem: `is no variant of ${movement.id}: ${String(variantId)}`,
    });
  }
  if (!allowedSides(movement).includes(item.sides as ItemSides)) {
    problems.push({
      path: `${path}.sides`,
      problem: `is not one of ${allowedSides(movement).join(', ')}`,
    });
  }
  return problems;
}

function allowedSides(movement: Movement): readonly ItemSides[] {
  return movement.sided ? ['both', 'left', 'right'] : ['none'];
}

function knownFields({ movementId, variantId, dose, sides }: RoutineItem): RoutineItem {
  return {
    movementId,
    ...(variantId !== undefined && { variantId }),
    dose: knownDose(dose),
    sides,
  };
}

function knownDose(dose: ChosenDose): ChosenDose {
  const { holdSeconds, holdBreaths, repetitions, durationSeconds, times, sets } = dose;
  return {
    ...(holdSeconds !== undefined && { holdSeconds }),
    ...(holdBreaths !== undefined && { holdBreaths }),
    ...(repetitions !== undefined && { repetitions }),
    ...(durationSeconds !== undefined && { durationSeconds }),
    times,
    sets,
  };
}
