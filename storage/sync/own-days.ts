import { addDays } from '../../domain/history/day-keys.ts';
import { groupByDay } from '../../domain/history/group-by-day.ts';
import { deviceOf } from '../../domain/history/record-device.ts';
import type { Comfort, SessionRecord } from '../../domain/history/records.ts';
import { summariseDay } from '../../domain/history/summarise-day.ts';
import { type PackedDay, packDay, sharedDayOf } from '../../domain/sync/shared-day.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { MidbackDatabase } from '../database/midback-database.ts';
import { readDays } from '../database/read-days.ts';

/** So many days are told to the others; they keep what they have heard of older ones. */
export const sharedDays = 92;

/**
 * This machine's own days from one day to another, without what came from other machines by a
 * backup.
 */
export async function ownDays(
  database: MidbackDatabase,
  device: string,
  from: DayKey,
  to: DayKey,
  withComfort: boolean,
): Promise<PackedDay[]> {
  const isOwn = ({ id }: { readonly id: string }) => deviceOf(id) === device;
  return (await readDays(database, from, to)).flatMap(({ day, intervals, offers, sessions }) => {
    const own = {
      intervals: intervals.filter(isOwn),
      offers: offers.filter(isOwn),
      sessions: sessions.filter(isOwn),
    };
    if (own.intervals.length + own.offers.length + own.sessions.length === 0) return [];
    const summary = summariseDay(own.intervals, own.offers, own.sessions, day);
    return [packDay(sharedDayOf(summary, withComfort ? feltOf(own.sessions) : undefined))];
  });
}

/** Known days with those added up anew in their place, and without those that are too old. */
export function withNewDays(
  known: readonly PackedDay[],
  added: readonly PackedDay[],
  from: DayKey,
  today: DayKey,
): PackedDay[] {
  const oldest = addDays(today, 1 - sharedDays);
  const kept = known.filter(([day]) => day < from && day >= oldest);
  const days = groupByDay([...kept, ...added].map((packed) => ({ day: packed[0], packed })));
  return [...days.values()].flatMap(([first]) => (first ? [first.packed] : []));
}

function feltOf(sessions: readonly SessionRecord[]): Record<Comfort, number> {
  const felt = { better: 0, same: 0, worse: 0 };
  for (const { comfort } of sessions) if (comfort) felt[comfort] += 1;
  return felt;
}
