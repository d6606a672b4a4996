import { type Answers, withAnswers } from '../../domain/history/answers.ts';
import { deviceOf } from '../../domain/history/record-device.ts';
import type { IntervalRecord, SessionRecord } from '../../domain/history/records.ts';
import type { MidbackDatabase } from '../database/midback-database.ts';
import type { BackupHistory, FoldedDay } from './backup-file.ts';

/** What an import would do to the history. */
export interface SortedRows {
  /** Not here yet; each id once. */
  readonly fresh: BackupHistory;
  /** How many entries of each list are here already. */
  readonly known: Readonly<Record<keyof BackupHistory, number>>;
  /** Sessions of which more was said in the file than is known here, with that added. */
  readonly rated: readonly SessionRecord[];
}

/**
 * Compares a file with what is here. Ours stays where both have a record; what was said of a
 * session in the file is taken where we have nothing. Intervals of a day that was folded here, and the sum of a day that is
 * here in detail, are known: taking them would count the day twice. What another machine only told
 * of a day gives way to that machine's own records.
 *
 * Inside a Dexie transaction nothing else may be waited for, and nothing else is.
 */
export async function sortRows(
  { intervals, offers, sessions, dayTotals }: MidbackDatabase,
  file: BackupHistory,
): Promise<SortedRows> {
  const ids = {
    intervals: new Set(await intervals.toCollection().primaryKeys()),
    offers: new Set(await offers.toCollection().primaryKeys()),
    sessions: new Set(await sessions.toCollection().primaryKeys()),
  };
  const folded = new Set(
    (await dayTotals.filter((row) => row.folded && !row.received).toArray()).map(partOfDay),
  );
  const days = [...new Set(file.foldedDays.map(({ day }) => day))];
  const detailed = new Set(
    (await intervals.where('day').anyOf(days).toArray()).map(partOfInterval),
  );
  const known = (await sessions.bulkGet(file.sessions.map(({ id }) => id))).filter(
    (session) => session !== undefined,
  );
  const fresh: BackupHistory = {
    intervals: eachOnce(file.intervals, ids.intervals, ({ id }) => id).filter(
      (record) => !folded.has(partOfInterval(record)),
    ),
    offers: eachOnce(file.offers, ids.offers, ({ id }) => id),
    sessions: eachOnce(file.sessions, ids.sessions, ({ id }) => id),
    foldedDays: eachOnce(file.foldedDays, new Set([...folded, ...detailed]), partOfDay),
  };
  return {
    fresh,
    known: {
      intervals: file.intervals.length - fresh.intervals.length,
      offers: file.offers.length - fresh.offers.length,
      sessions: file.sessions.length - fresh.sessions.length,
      foldedDays: file.foldedDays.length - fresh.foldedDays.length,
    },
    rated: ratedAnew(known, file.sessions),
  };
}

/** One machine's part of one day. */
function partOfDay({ day, device }: Pick<FoldedDay, 'day' | 'device'>): string {
  return `${day} ${device}`;
}

function partOfInterval({ day, id }: IntervalRecord): string {
  return partOfDay({ day, device: deviceOf(id) });
}

function eachOnce<Row>(
  rows: readonly Row[],
  here: ReadonlySet<string>,
  keyOf: (row: Row) => string,
): Row[] {
  const fresh = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!here.has(key) && !fresh.has(key)) fresh.set(key, row);
  }
  return [...fresh.values()];
}

function ratedAnew(
  here: readonly SessionRecord[],
  file: readonly SessionRecord[],
): SessionRecord[] {
  const said = new Map(file.map((session) => [session.id, session]));
  return here.flatMap((session) => {
    const rated = withAnswers(session, said.get(session.id));
    const isNew = rated.comfort !== session.comfort || !sameRatings(rated, session);
    return isNew ? [rated] : [];
  });
}

function sameRatings({ ratings: a }: Answers, { ratings: b }: Answers): boolean {
  return (['before', 'after', 'side', 'sideAfter'] as const).every((key) => a?.[key] === b?.[key]);
}
