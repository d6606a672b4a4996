import type { DayKey } from '../../domain/time/epoch.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Years of days are named at once, and making a format is dear. */
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** A day without its weekday: "20 Nov". */
export function shortDay(language: string, day: DayKey): string {
  return format(language, { day: 'numeric', month: 'short' }).format(Date.parse(day));
}

/** A day with its weekday, in short: "Fri, Nov 20". */
export function shortDayName(language: string, day: DayKey): string {
  return format(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(
    Date.parse(day),
  );
}

/** The weekday in one or two letters, for a scale. */
export function weekdayLetter(language: string, day: DayKey): string {
  return format(language, { weekday: 'narrow' }).format(Date.parse(day));
}

/** The month of `YYYY-MM`; with the year where the year begins. */
export function monthName(language: string, month: string): string {
  const withYear = month.endsWith('-01') ? ({ year: 'numeric' } as const) : {};
  return format(language, { month: 'short', ...withYear }).format(Date.parse(`${month}-01`));
}

/** An hour of the day that belongs to no date: "2 PM". */
export function hourName(language: string, hour: number): string {
  return format(language, { hour: 'numeric' }).format(Date.UTC(2024, 0, 1, hour));
}
