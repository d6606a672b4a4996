import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

export interface Deadline {
  /** Milliseconds after which waiting is given up. */
  readonly within?: number;
  /** What is waited for, for the message of a failure. */
  readonly what?: string;
}

/** What `until` throws when its time is up; `cause` is what the last try threw, if it threw. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

const firstPauseMs = 10;
const longestPauseMs = 250;

type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

/**
 * Asks again and again until the answer is truthy, and returns it. A question that throws counts
 * as "not yet": a page may be loading, a worker starting.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  { within = 10_000, what }: Deadline = {},
): Promise<Truthy<T>> {
  const deadline = performance.now() + within;
  let cause: unknown;
  let last: unknown;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
    try {
      last = await condition();
      cause = undefined;
      if (last) return last as Truthy<T>;
    } catch (error) {
      cause = error;
    }
    if (performance.now() >= deadline) break;
    await pause(pauseMs);
  }
  const why = cause instanceof Error ? `; the last try threw: ${cause.message}` : '';
  const saw = cause === undefined ? `; last seen: ${describe(last)}` : '';
  throw new TooLate(
    `Not within ${within} ms: ${what ?? condition.toString().slice(0, 200)}${why}${saw}`,
    { cause },
  );
}

function describe(value: unknown): string {
  if (value === undefined) return 'undefined';
  try {
    return JSON.stringify(value)?.slice(0, 500) ?? String(value);
  } catch {
    return String(value);
  }
}
