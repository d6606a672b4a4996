import type { EpochMs } from '../time/epoch.ts';
import { hourMs, minuteMs, secondMs } from '../time/units.ts';

/**
 * Why the shared store did not take something:
 * `full` – it holds as much as it may;
 * `too-often` – it was written too often of late;
 * `unavailable` – this browser has none, or it is switched off;
 * `other` – none of these.
 */
export type SyncFailureReason = 'full' | 'too-often' | 'unavailable' | 'other';

/** Something that was refused and is being waited out. */
export interface SyncProblem {
  readonly reason: SyncFailureReason;
  /** The browser's own words, for a report. */
  readonly detail: string;
  readonly sinceMs: EpochMs;
  readonly tries: number;
  readonly retryAtMs: EpochMs;
}

/** The store takes 120 writes a minute and 1,800 an hour; ours are far below: 4 and 240. */
export const writeEveryMs = 15 * secondMs;
/** Days change with every minute of sitting; nobody on another machine needs them sooner. */
export const daysEveryMs = 30 * minuteMs;

const longestWaitMs = hourMs;

/** Whether writing is due again. A last time in the future is from a clock that was set back. */
export function isDue(lastAtMs: EpochMs | null, everyMs: number, at: EpochMs): boolean {
  return lastAtMs === null || lastAtMs > at || at - lastAtMs >= everyMs;
}

/** Whether a refusal has been waited out. */
export function mayTry(problem: SyncProblem | null, at: EpochMs): boolean {
  if (!problem) return true;
  return at >= problem.retryAtMs || at < problem.sinceMs;
}

/** The problem after one more refusal: waits a minute, then two, four … an hour at most. */
export function refusedAgain(
  before: SyncProblem | null,
  reason: SyncFailureReason,
  detail: string,
  at: EpochMs,
): SyncProblem {
  const tries = (before?.tries ?? 0) + 1;
  const waitMs = Math.min(longestWaitMs, minuteMs * 2 ** Math.min(tries - 1, 10));
  return { reason, detail, sinceMs: before?.sinceMs ?? at, tries, retryAtMs: at + waitMs };
}
