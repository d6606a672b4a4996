import { formOf } from './form.ts';
import type { ChosenDose, Course, Dose, Movement, Range, VariantId } from './movement.ts';

/** The four units a go can be measured in; a dose that can be played has exactly one of them. */
export const doseUnits = ['holdSeconds', 'holdBreaths', 'repetitions', 'durationSeconds'] as const;

export type DoseUnit = (typeof doseUnits)[number];

/** Outside these a dose is a slip of the keyboard, whoever prescribed it. */
export const doseLimits: Readonly<Record<DoseUnit | 'times' | 'sets', Range>> = {
  holdSeconds: { min: 1, max: 600 },
  holdBreaths: { min: 1, max: 60 },
  repetitions: { min: 1, max: 200 },
  durationSeconds: { min: 5, max: 1800 },
  times: { min: 1, max: 30 },
  sets: { min: 1, max: 10 },
};

/** What somebody asks for instead of the default; anything left out stays as it is. */
export type DoseWishes = Partial<ChosenDose> & { readonly variantId?: VariantId };

/**
 * What is wrong with a dose, each problem beginning with the field's name; empty when it can be
 * played.
 */
export function doseProblems(dose: ChosenDose): string[] {
  const units = doseUnits.filter((unit) => dose[unit] !== undefined);
  const problems =
    units.length === 1 ? [] : [`${(units.length ? units : doseUnits).join(', ')}: one is needed`];
  for (const field of [...units, 'times', 'sets'] as const) {
    const value = dose[field];
    const { min, max } = doseLimits[field];
    if (value === undefined || !Number.isInteger(value) || value < min || value > max) {
      problems.push(`${field}: a whole number from ${min} to ${max} is needed, not ${value}`);
    }
  }
  return problems;
}

/** How a session walks through a dose: by its unit. */
export function courseOfDose(dose: ChosenDose): Course {
  if (dose.repetitions !== undefined) return 'repetitions';
  return dose.durationSeconds === undefined ? 'hold' : 'flow';
}

/**
 * The dose to play: the movement's (or variant's) default with the wishes put in. A wish for another
 * unit (breaths for a hold given in seconds) replaces the unit.
 *
 * @throws RangeError naming the field, for an unknown variant, two units, or a value outside
 * `doseLimits`.
 */
export function resolveDose(movement: Movement, wishes: DoseWishes = {}): ChosenDose {
  const { variantId, ...wished } = wishes;
  const { times, sets, ...unit } = formOf(movement, variantId).defaultDose;
  const otherUnit = doseUnits.some((name) => wished[name] !== undefined);
  const dose: ChosenDose = { times, sets, ...(otherUnit ? {} : unit), ...wished };
  const [problem] = doseProblems(dose);
  if (problem !== undefined) throw new RangeError(problem);
  return dose;
}

/** Whether a chosen dose lies inside what an article gives; open ends have no upper limit. */
export function isWithinDose(chosen: ChosenDose, dose: Dose): boolean {
  const unit = doseUnits.find((name) => dose[name] !== undefined);
  if (unit === undefined) return dose.openEnded === true;
  if (!isInRange(chosen[unit], dose[unit])) return false;
  return (['times', 'sets'] as const).every((count) => {
    const { min, max } = dose[count] ?? { min: 1, max: 1 };
    return isInRange(chosen[count], { min, max: dose.openEnded ? Number.POSITIVE_INFINITY : max });
  });
}

function isInRange(value: number | undefined, range: Range | undefined): boolean {
  return value !== undefined && range !== undefined && value >= range.min && value <= range.max;
}
