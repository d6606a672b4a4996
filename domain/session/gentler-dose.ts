import { doseUnits } from '../movement/dose.ts';
import type { ChosenDose, Dose, Movement } from '../movement/movement.ts';

/** The least that any article gives for a movement, in the measure of its default dose. */
export function gentlerDose(movement: Movement): ChosenDose {
  const { defaultDose } = movement;
  const measure = doseUnits.find((field) => defaultDose[field] !== undefined);
  if (!measure) return defaultDose;
  const same = movement.doses
    .filter(({ variantId, dose }) => variantId === undefined && dose[measure])
    .map(({ dose }) => dose);
  return {
    [measure]: least(same, measure, defaultDose[measure] ?? 1),
    times: same.length === 0 ? defaultDose.times : least(same, 'times', 1),
    sets: same.length === 0 ? defaultDose.sets : least(same, 'sets', 1),
  };
}

function least(
  doses: readonly Dose[],
  field: (typeof doseUnits)[number] | 'times' | 'sets',
  otherwise: number,
): number {
  const given = doses.map((dose) => dose[field]?.min ?? otherwise);
  return given.length > 0 ? Math.min(...given) : otherwise;
}
