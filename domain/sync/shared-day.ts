import type { Comfort } from '../history/records.ts';
import type { DaySummary } from '../history/summarise-day.ts';
import type { DayKey } from '../time/epoch.ts';
import { secondMs } from '../time/units.ts';

/** What one machine tells the others of one of its days. */
export interface SharedDay {
  readonly day: DayKey;
  readonly sittingMs: number;
  readonly watchingMs: number;
  readonly inCallMs: number;
  readonly awayMs: number;
  readonly pausedMs: number;
  readonly longestSittingMs: number;
  readonly breaksOffered: number;
  readonly breaksTaken: number;
  readonly sessions: number;
  readonly ownSessions: number;
  readonly stretchMs: number;
  /** How many sessions felt how; only where the person has chosen to share it. */
  readonly comfort?: Readonly<Record<Comfort, number>>;
}

/** Times in whole seconds, in this order, and then the counts: about fifty characters a day. */
const times = [
  'sittingMs',
  'watchingMs',
  'inCallMs',
  'awayMs',
  'pausedMs',
  'longestSittingMs',
  'stretchMs',
] as const;
const counts = ['breaksOffered', 'breaksTaken', 'sessions', 'ownSessions'] as const;
const comforts = ['better', 'same', 'worse'] as const;

/** A day as it is sent: the day and its numbers. */
export type PackedDay = readonly [DayKey, ...number[]];

export function packDay(day: SharedDay): PackedDay {
  return [
    day.day,
    ...times.map((name) => Math.round(day[name] / secondMs)),
    ...counts.map((name) => day[name]),
    ...comforts.flatMap((name) => (day.comfort ? [day.comfort[name]] : [])),
  ];
}

/** Whether it was packed with how its sessions felt. */
export function tellsComfort(packed: PackedDay): boolean {
  return packed.length > 1 + times.length + counts.length;
}

const mostNumber = 1_000_000;

/** A day that came from elsewhere, or null when it is none. */
export function unpackDay(value: unknown): SharedDay | null {
  if (!Array.isArray(value)) return null;
  const [day, ...numbers]: unknown[] = value;
  const least = times.length + counts.length;
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || numbers.length < least) {
    return null;
  }
  const isCount = (one: unknown): one is number =>
    typeof one === 'number' && Number.isInteger(one) && one >= 0 && one <= mostNumber;
  if (!numbers.every(isCount)) return null;
  const at = (index: number) => numbers[index] ?? 0;
  const felt = numbers.length >= least + comforts.length;
  return {
    day,
    ...(Object.fromEntries(times.map((name, index) => [name, at(index) * secondMs])) as Record<
      (typeof times)[number],
      number
    >),
    ...(Object.fromEntries(counts.map((name, index) => [name, at(times.length + index)])) as Record<
      (typeof counts)[number],
      number
    >),
    ...(felt && {
      comfort: { better: at(least), same: at(least + 1), worse: at(least + 2) },
    }),
  };
}

/** What is shared of a day of one's own. */
export function sharedDayOf(
  summary: DaySummary,
  comfort?: Readonly<Record<Comfort, number>>,
): SharedDay {
  const { sittingRunsMs: _runs, offerEndings: _endings, breaks: _breaks, ...rest } = summary;
  return comfort ? { ...rest, comfort } : rest;
}
