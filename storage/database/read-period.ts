import type { OfferRecord, SessionRecord } from '../../domain/history/records.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { MidbackDatabase } from './midback-database.ts';

/** The sessions of a range of days, in order of time. */
export async function readSessions(
  { sessions }: MidbackDatabase,
  from: DayKey,
  to: DayKey,
): Promise<SessionRecord[]> {
  const found = await sessions.where('day').between(from, to, true, true).toArray();
  return found.sort((a, b) => a.startedAtMs - b.startedAtMs);
}

/** The offers of a range of days, in order of time. */
export async function readOffers(
  { offers }: MidbackDatabase,
  from: DayKey,
  to: DayKey,
): Promise<OfferRecord[]> {
  const found = await offers.where('day').between(from, to, true, true).toArray();
  return found.sort((a, b) => a.offeredAtMs - b.offeredAtMs);
}
