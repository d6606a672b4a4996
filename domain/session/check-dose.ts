import type { ChosenDose } from '../movement/movement.ts';
import { isFiniteNumber, isRecord } from './unknown-value.ts';

/** One thing that is wrong, and where: `items[2].dose.holdSeconds`. */
export interface FieldProblem {
  readonly path: string;
  readonly problem: string;
}

/** The most of each that is not absurd. Wider than any article, so that a physiotherapist's plan fits. */
export const doseLimits = {
  holdSeconds: 600,
  holdBreaths: 60,
  repetitions: 200,
  durationSeconds: 1_800,
  times: 30,
  sets: 10,
} as const;

/** One item may take an hour; beyond that somebody mistyped. */
const mostWorkSeconds = 3_600;
const roughSeconds = {
  holdSeconds: 1,
  holdBreaths: 10,
  repetitions: 4,
  durationSeconds: 1,
} as const;

const measures = ['holdSeconds', 'holdBreaths', 'repetitions', 'durationSeconds'] as const;
const counts = ['times', 'sets'] as const;

/** What is wrong with a dose; empty when it can be played. */
export function checkDose(value: unknown, path: string): readonly FieldProblem[] {
  if (!isRecord(value)) return [{ path, problem: 'is missing' }];
  const given = measures.filter((measure) => value[measure] !== undefined);
  const problems = [...given, ...counts].flatMap((field) => {
    const problem = countProblem(value[field], doseLimits[field]);
    return problem ? [{ path: `${path}.${field}`, problem }] : [];
  });
  if (given.length === 0) {
    problems.push({ path, problem: `needs one of ${measures.join(', ')}` });
  }
  if (given.length > 1) {
    problems.push({ path, problem: `has ${given.join(' and ')}, but only one can be played` });
  }
  const dose = value as unknown as ChosenDose;
  if (problems.length === 0 && workSeconds(dose) > mostWorkSeconds) {
    problems.push({ path, problem: 'takes longer than an hour a side' });
  }
  return problems;
}

function workSeconds(dose: ChosenDose): number {
  const go = measures.reduce((sum, m) => sum + (dose[m] ?? 0) * roughSeconds[m], 0);
  return go * dose.times * dose.sets;
}

function countProblem(value: unknown, most: number): string | null {
  if (value === undefined) return 'is missing';
  if (!isFiniteNumber(value)) return 'is not a number';
  if (!Number.isInteger(value)) return 'is not a whole number';
  if (value < 1) return 'is less than 1';
  if (value > most) return `is more than ${most}`;
  return null;
}
