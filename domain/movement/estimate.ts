import { formOf } from './form.ts';
import type { ChosenDose, Movement, Tempo, VariantId } from './movement.ts';

/** Seconds a session spends around the movement itself. */
export interface SessionTiming {
  readonly getReadySeconds: number;
  readonly switchSeconds: number;
  /** One breath, in and out. */
  readonly breathSeconds: number;
}

export const usualTiming: SessionTiming = {
  getReadySeconds: 5,
  switchSeconds: 8,
  breathSeconds: 4 + 6,
};

/** Rest between two holds of one side, or between sets, where the movement says nothing else. */
export const usualRestSeconds = 5;

export function restSecondsOf(tempo: Tempo): number {
  return tempo.restSeconds ?? usualRestSeconds;
}

/**
 * How long a movement takes with this dose, from getting ready to the end, both sides where it
 * has sides; in seconds. Pauses and extra time are not in it.
 */
export function estimateSeconds(
  movement: Movement,
  dose: ChosenDose,
  variantId?: VariantId,
  timing: SessionTiming = usualTiming,
): number {
  const { tempo } = formOf(movement, variantId);
  const rounds = dose.times * dose.sets;
  const round = tempo.moveInSeconds + goSeconds(dose, tempo, timing) + tempo.returnSeconds;
  const oneSide = rounds * round + (rounds - 1) * restSecondsOf(tempo);
  const sides = movement.sided ? 2 * oneSide + timing.switchSeconds : oneSide;
  return timing.getReadySeconds + sides;
}

/** The same in whole minutes, at least one, as people are told it; of `sides` one may be left out. */
export function minutesOf(
  movement: Movement,
  dose: ChosenDose = movement.defaultDose,
  variantId?: VariantId,
  sides: 'both' | 'left' | 'right' | 'none' = 'both',
): number {
  const done = { ...movement, sided: movement.sided && sides === 'both' };
  return Math.max(1, Math.round(estimateSeconds(done, dose, variantId) / 60));
}

function goSeconds(dose: ChosenDose, tempo: Tempo, timing: SessionTiming): number {
  if (dose.holdBreaths !== undefined) return dose.holdBreaths * timing.breathSeconds;
  if (dose.repetitions === undefined) return dose.holdSeconds ?? dose.durationSeconds ?? 0;
  const { outSeconds, pauseSeconds, backSeconds } = tempo.repetition ?? {
    outSeconds: tempo.moveInSeconds,
    pauseSeconds: 0,
    backSeconds: tempo.returnSeconds,
  };
  return dose.repetitions * (outSeconds + pauseSeconds + backSeconds);
}
