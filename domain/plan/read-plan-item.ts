import type { Fault, FieldProblem } from '../fault/fault.ts';
import { quotedValue } from '../fault/quoted-value.ts';
import { doseUnits } from '../movement/dose.ts';
import type { ChosenDose, Movement, MovementId, Place } from '../movement/movement.ts';
import { checkDose } from '../session/check-dose.ts';
import type { ItemSides, MovementLookup } from '../session/routine.ts';
import { isRecord, type UnknownRecord } from '../session/unknown-value.ts';
import { isOwnMovementId, ownMovementId } from './own-movement.ts';
import {
  type HowOften,
  type OwnMovement,
  type PlanFigure,
  type PlanItem,
  planFigures,
  planLimits,
} from './plan.ts';
import { optionalText, readText } from './read-text.ts';

const places: readonly Place[] = ['desk', 'standing', 'floor'];

/** One movement of a plan; `null` where it is so broken that it cannot be shown. */
export function readPlanItem(
  value: unknown,
  path: string,
  movements: MovementLookup,
  taken: readonly MovementId[],
  problems: FieldProblem[],
): PlanItem | null {
  if (!isRecord(value)) {
    problems.push({ path, problem: 'not-plan-item' });
    return null;
  }
  const dose = readDose(value.dose, `${path}.dose`, problems);
  const howOften = readHowOften(value.howOften, `${path}.howOften`, problems);
  const notes = optionalText(value.notes, `${path}.notes`, planLimits.notes, problems);
  const more = { dose, howOften, ...(notes && { notes }) };
  if (value.own !== undefined) {
    if (value.movement !== undefined) {
      problems.push({ path, problem: 'movement-and-own' });
    }
    const own = readOwn(value.own, `${path}.own`, problems);
    const id = ownIdOf(value.own, own.name, taken);
    const sides = readSides(value.sides, `${path}.sides`, null, problems);
    return { movementId: id, own, sides, ...more };
  }
  const { movement: name } = value;
  const movement = typeof name === 'string' ? movements(name) : undefined;
  if (!movement) {
    const problem: Fault =
      name === undefined ? 'no-movement-nor-own' : `unknown-movement ${quotedValue(name)}`;
    problems.push({ path: name === undefined ? path : `${path}.movement`, problem });
    return null;
  }
  const sides = readSides(value.sides, `${path}.sides`, movement, problems);
  const variantId = readVariant(value.variant, `${path}.variant`, movement, problems);
  return { movementId: movement.id, ...(variantId && { variantId }), sides, ...more };
}

/** Counts that are left out are one. */
function readDose(value: unknown, path: string, problems: FieldProblem[]): ChosenDose {
  const filled = isRecord(value) ? { times: 1, sets: 1, ...value } : value;
  problems.push(...checkDose(filled, path));
  const given = (isRecord(filled) ? filled : {}) as Partial<ChosenDose>;
  const unit = doseUnits.find((name) => given[name] !== undefined);
  return {
    ...(unit && { [unit]: given[unit] }),
    times: given.times ?? 1,
    sets: given.sets ?? 1,
  };
}

function readHowOften(value: unknown, path: string, problems: FieldProblem[]): HowOften {
  const once: HowOften = { times: 1, per: 'day' };
  if (value === undefined) return once;
  if (!isRecord(value)) {
    problems.push({ path, problem: 'not-how-often' });
    return once;
  }
  const { times = 1, per = 'day' } = value;
  if (per !== 'day' && per !== 'week') {
    problems.push({ path: `${path}.per`, problem: 'not-one-of day, week' });
    return once;
  }
  const most = per === 'day' ? planLimits.timesADay : planLimits.timesAWeek;
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1 || times > most) {
    problems.push({ path: `${path}.times`, problem: `not-whole-up-to ${most}` });
    return once;
  }
  return { times, per };
}

function readSides(
  value: unknown,
  path: string,
  movement: Movement | null,
  problems: FieldProblem[],
): ItemSides {
  const usual: ItemSides = movement?.sided ? 'both' : 'none';
  if (value === undefined) return usual;
  const allowed: readonly ItemSides[] = !movement
    ? ['both', 'left', 'right', 'none']
    : movement.sided
      ? ['both', 'left', 'right']
      : ['none'];
  const found = allowed.find((sides) => sides === value);
  if (!found) problems.push({ path, problem: `not-one-of ${allowed.join(', ')}` });
  return found ?? usual;
}

function readVariant(
  value: unknown,
  path: string,
  { variants }: Movement,
  problems: FieldProblem[],
): string | undefined {
  if (value === undefined) return undefined;
  const found = variants.find((variant) => variant.id === value);
  if (!found) {
    problems.push({ path, problem: `unknown-variant ${quotedValue(value)}` });
  }
  return found?.id;
}

function readOwn(value: unknown, path: string, problems: FieldProblem[]): OwnMovement {
  const nothing: OwnMovement = { name: '', steps: [], place: 'standing', figure: null };
  if (!isRecord(value)) {
    problems.push({ path, problem: 'not-description' });
    return nothing;
  }
  const { place = 'standing', figure = null } = value;
  if (!places.includes(place as Place)) {
    problems.push({ path: `${path}.place`, problem: `not-one-of ${places.join(', ')}` });
  }
  if (figure !== null && !planFigures.includes(figure as PlanFigure)) {
    problems.push({ path: `${path}.figure`, problem: `not-one-of ${planFigures.join(', ')}` });
  }
  return {
    name: readText(value.name, `${path}.name`, planLimits.name, problems),
    steps: readSteps(value, path, problems),
    place: place as Place,
    figure: figure as PlanFigure | null,
  };
}

function readSteps({ steps }: UnknownRecord, path: string, problems: FieldProblem[]): string[] {
  if (!Array.isArray(steps) || steps.length === 0) {
    problems.push({ path: `${path}.steps`, problem: 'no-steps' });
    return [];
  }
  if (steps.length > planLimits.steps) {
    problems.push({ path: `${path}.steps`, problem: `more-entries-than ${planLimits.steps}` });
    return [];
  }
  return steps.map((step, index) =>
    readText(step, `${path}.steps[${index}]`, planLimits.step, problems),
  );
}

/** The id it was given before, so that what was done of it goes on counting. */
function ownIdOf(value: unknown, name: string, taken: readonly MovementId[]): MovementId {
  const id = isRecord(value) ? value.id : undefined;
  const isSound = typeof id === 'string' && isOwnMovementId(id) && /^[a-z0-9-]{5,80}$/.test(id);
  return isSound ? (id as MovementId) : ownMovementId(name, taken);
}
