import type { CommonWords } from '../../content/words/en-common.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import { dayMs } from '../../domain/time/units.ts';

/** Of the heading of a day, which takes the focus. */
export const dayHeadingId = (day: DayKey) => `day-${day}`;

/** "Today", "Yesterday", or the day's name. */
export function dayTitle(day: DayKey, today: DayKey, words: CommonWords): string {
  // Noon in UTC to noon in UTC: whole days, whatever the zones do.
  const ago = (Date.parse(`${today}T12:00:00Z`) - Date.parse(`${day}T12:00:00Z`)) / dayMs;
  if (ago === 0) return words.today;
  if (ago === 1) return words.yesterday;
  return words.day(day);
}
