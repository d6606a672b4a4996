import type { DayKey, EpochMs } from '../time/epoch.ts';
import { hourMs } from '../time/units.ts';

/** What is remembered of the work that the history needs once a day. */
export interface DailyWork {
  /** The local day on which it was last done. */
  readonly doneDay: DayKey | null;
  /** When it was last begun; it may have failed, or its process may have ended. */
  readonly triedAtMs: EpochMs | null;
}

export const noDailyWorkYet: DailyWork = { doneDay: null, triedAtMs: null };

/** A database that refused is left in peace for this long. */
const tryAgainAfterMs = hourMs;

/** Whether to begin now. A try that lies in the future is from a clock that was set back. */
export function isDailyWorkDue(
  { doneDay, triedAtMs }: DailyWork,
  today: DayKey,
  at: EpochMs,
): boolean {
  if (doneDay === today) return false;
  return triedAtMs === null || triedAtMs > at || at - triedAtMs >= tryAgainAfterMs;
}
