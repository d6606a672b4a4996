import type { Fault, FieldProblem } from '../fault/fault.ts';
import { doseLimits, doseUnits } from '../movement/dose.ts';
import type { ChosenDose, Range } from '../movement/movement.ts';
import { isFiniteNumber, isRecord } from './unknown-value.ts';

/** One item may take an hour; beyond that somebody mistyped. */
const mostWorkSeconds = 3_600;
const roughSeconds = {
  holdSeconds: 1,
  holdBreaths: 10,
  repetitions: 4,
  durationSeconds: 1,
} as const;

const counts = ['times', 'sets'] as const;

/** What is wrong with a dose; empty when it can be played. */
export function checkDose(value: unknown, path: string): readonly FieldProblem[] {
  if (!isRecord(value)) return [{ path, problem: 'missing' }];
  const given = doseUnits.filter((unit) => value[unit] !== undefined);
  const problems = [...given, ...counts].flatMap((field) => {
    const problem = countProblem(value[field], doseLimits[field]);
    return problem ? [{ path: `${path}.${field}`, problem }] : [];
  });
  if (given.length === 0) {
    problems.push({ path, problem: `needs-one-of ${doseUnits.join(', ')}` });
  }
  if (given.length > 1) {
    problems.push({ path, problem: `only-one-of ${given.join(' and ')}` });
  }
  const dose = value as unknown as ChosenDose;
  if (problems.length === 0 && workSeconds(dose) > mostWorkSeconds) {
    problems.push({ path, problem: 'over-an-hour-a-side' });
  }
  return problems;
}

function workSeconds(dose: ChosenDose): number {
  const go = doseUnits.reduce((sum, m) => sum + (dose[m] ?? 0) * roughSeconds[m], 0);
  return go * dose.times * dose.sets;
}

function countProblem(value: unknown, { min, max }: Range): Fault | null {
  if (value === undefined) return 'missing';
  if (!isFiniteNumber(value)) return 'not-number';
  if (!Number.isInteger(value)) return 'not-whole';
  if (value < min) return `less-than ${min}`;
  if (value > max) return `more-than ${max}`;
  return null;
}
