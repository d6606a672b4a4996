import type { ChosenDose, Dose, Movement } from '../movement/movement.ts';

/** The least that any article gives for a movement, in the measure of its default dose. */
export function gentlerDose(movement: Movement): ChosenDose {
  const { defaultDose } = movement;
  const measure = measures.find((field) => defaultDose[field] !== undefined);
  if (!measure) return defaultDose;
  const same = movement.doses.map(({ dose }) => dose).filter((dose) => dose[measure]);
  return {
    [measure]: least(same, measure, defaultDose[measure] ?? 1),
    times: same.length === 0 ? defaultDose.times : least(same, 'times', 1),
    sets: same.length === 0 ? defaultDose.sets : least(same, 'sets', 1),
  };
}

const measures = ['holdSeconds', 'holdBreaths', 'repetitions', 'durationSeconds'] as const;

function least(
  doses: readonly Dose[],
  field: (typeof measures)[number] | 'times' | 'sets',
  otherwise: number,
): number {
  const given = doses.map((dose) => dose[field]?.min ?? otherwise);
  return given.length > 0 ? Math.min(...given) : otherwise;
}
