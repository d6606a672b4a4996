import { addDays, daysEnding } from '../history/day-keys.ts';
import type { DaySummary } from '../history/summarise-day.ts';
import type { DayKey } from '../time/epoch.ts';

/** How much movement there was on a day: 0 none, 4 most. `null`: nothing was recorded. */
export type BreakLevel = 0 | 1 | 2 | 3 | 4 | null;

export interface CalendarDay {
  readonly day: DayKey;
  readonly breaks: number;
  readonly level: BreakLevel;
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  /** Which row of its month the day stands in, from 0. */
  readonly row: number;
}

/** A week in the order of the calendar's columns, to name them by. Which week it is tells nothing. */
export const calendarWeek: readonly DayKey[] = daysEnding('2024-01-07', 7);

/** One month, with those of its days that lie in the year shown. */
export interface CalendarMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly days: readonly CalendarDay[];
}

/**
 * The twelve months up to the one with `today`, each day with its breaks. The levels are fixed
 * steps, so that a day looks the same in any year.
 */
export function yearCalendar(
  summaries: readonly DaySummary[],
  today: DayKey,
): readonly CalendarMonth[] {
  const byDay = new Map(summaries.map((summary) => [summary.day, summary.breaks]));
  const months = new Map<string, CalendarDay[]>();
  for (let day = firstDayOfYear(today); day <= today; day = addDays(day, 1)) {
    const month = day.slice(0, 7);
    const days = months.get(month) ?? [];
    const breaks = byDay.get(day);
    days.push({
      day,
      breaks: breaks ?? 0,
      level: breaks === undefined ? null : levelOf(breaks),
      ...placeInMonth(day),
    });
    months.set(month, days);
  }
  return [...months].map(([month, days]) => ({ month, days }));
}

/** The first day the calendar shows: of the month eleven months before. */
export function firstDayOfYear(today: DayKey): DayKey {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10);
}

function levelOf(breaks: number): BreakLevel {
  if (breaks === 0) return 0;
  if (breaks <= 2) return 1;
  if (breaks <= 5) return 2;
  return breaks <= 8 ? 3 : 4;
}

function placeInMonth(day: DayKey): { readonly weekday: number; readonly row: number } {
  const date = Number(day.slice(8));
  const weekdayOf = (key: DayKey) => (new Date(Date.parse(`${key}T00:00:00Z`)).getUTCDay() + 6) % 7;
  const before = weekdayOf(`${day.slice(0, 7)}-01`);
  return { weekday: weekdayOf(day), row: Math.floor((before + date - 1) / 7) };
}
