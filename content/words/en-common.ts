import type { DayKey, EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { clockHour, clockTime, dayName, duration, shortSpan } from './durations.ts';
import { plural } from './plural.ts';

const language = 'en';

/** What several pages say in the same words. */
export const enCommon = {
  language,
  direction: 'ltr' as 'ltr' | 'rtl',
  product: 'Midback',
  duration: (lengthMs: number) => duration(language, lengthMs),
  durationShort: (lengthMs: number) => duration(language, lengthMs, 'short'),
  spanShort: (lengthMs: number) => shortSpan(language, lengthMs),
  time: (at: EpochMs, zone: TimeZone) => clockTime(language, at, zone),
  hour: (at: EpochMs, zone: TimeZone) => clockHour(language, at, zone),
  day: (day: DayKey) => dayName(language, day),
  today: 'Today',
  yesterday: 'Yesterday',
  pages: 'Pages',
  links: {
    history: 'History',
    library: 'Stretches',
    settings: 'Settings',
    advice: 'Advice',
    today: 'Today',
  },
  start: 'Start',
  close: 'Close',
  undo: 'Undo',
  sides: { left: 'Left', right: 'Right' },
  breaksTaken: (taken: number, offered: number) =>
    offered === 0
      ? 'No break offered yet'
      : `${taken} of ${plural(language, offered, { one: '1 break', other: `${offered} breaks` })} taken`,
  planDone: (done: number, wanted: number) =>
    wanted === 0 ? 'Plan: nothing for this day' : `Plan: ${done} of ${wanted}`,
  stretches: (count: number) =>
    plural(language, count, { one: '1 stretch', other: `${count} stretches` }),
  intervals: {
    sitting: 'Sitting',
    'in-call': 'In a call',
    watching: 'Watching',
    paused: 'Paused',
    away: 'Away',
  },
  ribbon: {
    label: (from: string, to: string, parts: readonly string[]) =>
      `From ${from} to ${to}: ${parts.join(', ')}.`,
    part: (kind: string, length: string) => `${kind.toLowerCase()} ${length}`,
    empty: 'Nothing recorded yet.',
    stretch: 'Stretch',
  },
};

export type CommonWords = typeof enCommon;
