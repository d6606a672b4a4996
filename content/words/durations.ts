import type { DayKey, EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { minuteMs, secondMs } from '../../domain/time/units.ts';

type Width = 'long' | 'short';

const formats = new Map<string, Intl.NumberFormat>();

function unit(
  language: string,
  value: number,
  name: 'hour' | 'minute' | 'second' | 'second',
  width: Width,
): string {
  const key = `${language} ${name} ${width}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: width });
    formats.set(key, format);
  }
  return format.format(value);
}

/**
 * A length of time in whole minutes, rounded down: what has not been sat yet is not counted.
 *
 * @example duration('en', 72 * 60_000, 'short') // '1 hr 12 min'
 */
export function duration(language: string, lengthMs: number, width: Width = 'long'): string {
  const minutes = Math.max(0, Math.floor(lengthMs / minuteMs));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return unit(language, minutes, 'minute', width);
  const wholeHours = unit(language, hours, 'hour', width);
  if (minutes % 60 === 0) return wholeHours;
  return `${wholeHours} ${unit(language, minutes % 60, 'minute', width)}`;
}

/** A short length of time to the second, such as a hold: "45 sec", "1 min 20 sec". */
export function shortSpan(language: string, lengthMs: number): string {
  const seconds = Math.max(0, Math.round(lengthMs / secondMs));
  const rest = unit(language, seconds % 60, 'second', 'short');
  if (seconds < 60) return rest;
  const minutes = unit(language, Math.floor(seconds / 60), 'minute', 'short');
  return seconds % 60 === 0 ? minutes : `${minutes} ${rest}`;
}

/** "10:32 AM" is one word: no line breaks inside it. */
const unbroken = (text: string) => text.replace(/\s/g, '\u00a0');

/** The time of day, as people of the language write it. */
export function clockTime(language: string, at: EpochMs, zone: TimeZone): string {
  const format = new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
  return unbroken(format.format(new Date(at)));
}

/** The hour alone, for a scale. */
export function clockHour(language: string, at: EpochMs, zone: TimeZone): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: zone }).format(
    new Date(at),
  );
}

/** A time of day that belongs to no date, from minutes after midnight. */
export function timeOfDay(language: string, minutesAfterMidnight: number): string {
  return clockTime(language, minutesAfterMidnight * minuteMs, 'UTC');
}

/** Weekday, day and month: "Friday 20 November". */
export function dayName(language: string, day: DayKey): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}

/** The weekdays from Monday on, in the language's own words. */
export function weekdays(language: string, width: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, index) =>
    format.format(new Date(Date.UTC(2024, 0, 1 + index))),
  );
}
