import type { FieldProblem } from '../fault/fault.ts';
import { quotedValue } from '../fault/quoted-value.ts';
import type { ChosenDose, Movement } from '../movement/movement.ts';
import { checkDose } from './check-dose.ts';
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
 * // { ok: false, problems: [{ path: 'items', problem: 'empty' }] }
 */
export function checkRoutine(value: unknown, movements: MovementLookup): RoutineCheck {
  if (!isRecord(value)) return { ok: false, problems: [{ path: '', problem: 'not-routine' }] };
  const problems: FieldProblem[] = [];
  const { id, name, items } = value;
  if (!isText(id)) problems.push({ path: 'id', problem: 'missing' });
  if (name !== undefined && typeof name !== 'string') {
    problems.push({ path: 'name', problem: 'not-text' });
  } else if (name !== undefined && name.length > longestName) {
    problems.push({ path: 'name', problem: `longer-than ${longestName}` });
  }
  if (!Array.isArray(items)) problems.push({ path: 'items', problem: 'not-list' });
  else if (items.length === 0) problems.push({ path: 'items', problem: 'empty' });
  else if (items.length > mostItems) {
    problems.push({ path: 'items', problem: `more-entries-than ${mostItems}` });
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
  if (!isRecord(item)) return [{ path, problem: 'not-routine-item' }];
  const problems: FieldProblem[] = [...checkDose(item.dose, `${path}.dose`)];
  const movement = typeof item.movementId === 'string' ? movements(item.movementId) : undefined;
  if (!movement) {
    problems.push({
      path: `${path}.movementId`,
      problem: `unknown-movement ${quotedValue(item.movementId)}`,
    });
    return problems;
  }
  const { variantId } = item;
  if (variantId !== undefined && !movement.variants.some((variant) => variant.id === variantId)) {
    problems.push({
      path: `${path}.variantId`,
      problem: `unknown-variant ${quotedValue(variantId)}`,
    });
  }
  if (!allowedSides(movement).includes(item.sides as ItemSides)) {
    problems.push({
      path: `${path}.sides`,
      problem: `not-one-of ${allowedSides(movement).join(', ')}`,
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
