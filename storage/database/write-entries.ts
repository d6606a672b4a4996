import { withAnswers } from '../../domain/history/answers.ts';
import type { HistoryEntry } from '../../domain/history/records.ts';
import type { MidbackDatabase } from './midback-database.ts';
import { allDevices } from './rows.ts';

/**
 * Puts entries into their tables, in one transaction. A session written again without
 * the person's word on it keeps what was noted in the meantime. Days whose totals were kept ready are to be
 * added up again.
 */
export async function writeEntries(
  database: MidbackDatabase,
  entries: readonly HistoryEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const { intervals, offers, sessions, dayTotals } = database;
  const put = {
    intervals: entries.flatMap((entry) => (entry.type === 'interval' ? [entry.record] : [])),
    offers: entries.flatMap((entry) => (entry.type === 'offer' ? [entry.record] : [])),
    sessions: entries.flatMap((entry) => (entry.type === 'session' ? [entry.record] : [])),
  };
  await database.transaction('rw', [intervals, offers, sessions, dayTotals], async () => {
    if (put.intervals.length > 0) {
      await intervals.bulkPut(put.intervals);
      const days = [...new Set(put.intervals.map(({ day }) => day))];
      await dayTotals.bulkDelete(days.map((day): [string, string] => [day, allDevices]));
    }
    if (put.offers.length > 0) await offers.bulkPut(put.offers);
    if (put.sessions.length > 0) {
      const known = await sessions.bulkGet(put.sessions.map(({ id }) => id));
      await sessions.bulkPut(
        put.sessions.map((record, index) => withAnswers(record, known[index])),
      );
    }
  });
}
