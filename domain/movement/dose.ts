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

/** How a session walks through a dose: by its unit. */
export function courseOfDose(dose: ChosenDose): Course {
  if (dose.repetitions !== undefined) return 'repetitions';
  return dose.durationSeconds === undefined ? 'hold' : 'flow';
}

/**
 * The dose to play: the movement's (or variant's) default with the wishes put in. A wish for another
 * unit (breaths for a hold given in seconds) replaces the unit. Whether the numbers make sense is
 * checked where they come in.
 *
 * @throws RangeError if the movement has no such variant.
 */
export function resolveDose(movement: Movement, wishes: DoseWishes = {}): ChosenDose {
  const { variantId, ...wished } = wishes;
  const { times, sets, ...unit } = formOf(movement, variantId).defaultDose;
  const otherUnit = doseUnits.some((name) => wished[name] !== undefined);
  return { times, sets, ...(otherUnit ? {} : unit), ...wished };
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
