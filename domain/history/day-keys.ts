import type { DayKey } from '../time/epoch.ts';
import { dayMs } from '../time/units.ts';

/** Whether the text is a calendar day that exists, written `YYYY-MM-DD`. */
export function isDayKey(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(text);
}

/**
 * The day so many days later (earlier when negative). A day key has no zone, so neither has this.
 *
 * @example addDays('2028-02-28', 2) // '2028-03-01'
 */
export function addDays(day: DayKey, days: number): DayKey {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/**
 * The last so many days up to and with `lastDay`, the oldest first.
 *
 * @example daysEnding('2028-03-01', 2) // ['2028-02-29', '2028-03-01']
 */
export function daysEnding(lastDay: DayKey, count: number): DayKey[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    addDays(lastDay, index - count + 1),
  );
}
