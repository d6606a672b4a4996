import type { FieldProblem } from '../fault/fault.ts';

/** A text that must be there, without the space around it; adds what is wrong to `problems`. */
export function readText(
  value: unknown,
  path: string,
  longest: number,
  problems: FieldProblem[],
): string {
  if (value === undefined) problems.push({ path, problem: 'missing' });
  else if (typeof value !== 'string') problems.push({ path, problem: 'not-text' });
  else if (value.trim() === '') problems.push({ path, problem: 'empty' });
  else if (value.length > longest) {
    problems.push({ path, problem: `longer-than ${longest}` });
  } else return value.trim();
  return '';
}

/** A text that may be missing or empty. */
export function optionalText(
  value: unknown,
  path: string,
  longest: number,
  problems: FieldProblem[],
): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() === '') return undefined;
  return readText(value, path, longest, problems) || undefined;
}
