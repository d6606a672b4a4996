import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Trace, traceSchema } from './trace.ts';

/** A file that holds no trace. Its message names the file and the place in it. */
export class BadTrace extends Error {
  constructor(path: string, why: string) {
    super(`${path}: ${why}`);
    this.name = 'BadTrace';
  }
}

/** @throws BadTrace when there is no such file, it is no JSON, or no trace */
export function readTrace(path: string): Trace {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadTrace(path, error instanceof Error ? error.message : String(error));
  }
  const read = v.safeParse(traceSchema, value);
  if (read.success) return read.output;
  throw new BadTrace(path, read.issues.map(describe).join('; '));
}

function describe(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue as v.BaseIssue<unknown>) ?? 'the trace';
  const said = issue.message.startsWith('Invalid')
    ? `is ${issue.received}, expected ${issue.expected}`
    : issue.message;
  return `${place} ${said}`;
}
