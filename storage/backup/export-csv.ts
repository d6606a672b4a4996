import type {
  DonePart,
  IntervalRecord,
  OfferRecord,
  SessionRecord,
} from '../../domain/history/records.ts';
import { sideMeant } from '../../domain/history/side-meant.ts';
import type { EpochMs } from '../../domain/time/epoch.ts';
import { minuteMs, secondMs } from '../../domain/time/units.ts';
import type { OpenedDatabase } from '../database/lazy-database.ts';
import type { DayTotalsRow } from '../database/rows.ts';
import type { WorkOptions, WritePiece } from './backup-file.ts';
import { byteOrderMark, type CsvCell, csvRow } from './csv.ts';
import { eachPortion } from './portions.ts';

const columns = [
  'record',
  'day',
  'from',
  'to',
  'zone',
  'minutes',
  'what',
  'why',
  'movements',
  'left seconds',
  'right seconds',
  'comfort',
  'felt before',
  'felt after',
  'felt side',
  'id',
] as const;

type Cells = Partial<Record<(typeof columns)[number], CsvCell>>;

/**
 * Writes the history as a table, piece by piece. Times are local to the place they were
 * recorded at, written so that a spreadsheet takes them for times.
 *
 * @throws the signal's reason when it is aborted, or what the database says
 */
export async function exportCsv(
  lazy: OpenedDatabase,
  write: WritePiece,
  { signal, onProgress }: WorkOptions = {},
): Promise<void> {
  const database = await lazy.open();
  write(byteOrderMark + csvRow(columns));
  await database.transaction('r', database.dayTables, async () => {
    const counts = await Promise.all(database.dayTables.map((table) => table.count()));
    const all = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    const put = <Row>(toCells: (row: Row) => Cells | null) => {
      return (rows: Row[]) => {
        signal?.throwIfAborted();
        write(rows.map((row) => rowOf(toCells(row))).join(''));
        done += rows.length;
        onProgress?.(done, all);
      };
    };
    await eachPortion(database.intervals, put(intervalCells));
    await eachPortion(database.offers, put(offerCells));
    await eachPortion(database.sessions, put(sessionCells));
    await eachPortion(database.dayTotals, put(foldedCells));
  });
}

function rowOf(cells: Cells | null): string {
  return cells ? csvRow(columns.map((column) => cells[column])) : '';
}

function intervalCells(interval: IntervalRecord): Cells {
  const { fromMs, toMs, zoneOffsetMinutes, kind, why } = interval;
  return {
    record: 'interval',
    ...placed(interval),
    from: localTime(fromMs, zoneOffsetMinutes),
    to: localTime(toMs, zoneOffsetMinutes),
    minutes: inMinutes(toMs - fromMs),
    what: kind,
    why,
  };
}

function offerCells(offer: OfferRecord): Cells {
  const { offeredAtMs, endedAtMs, zoneOffsetMinutes, ending, moment, sittingMs } = offer;
  return {
    record: 'offer',
    ...placed(offer),
    from: localTime(offeredAtMs, zoneOffsetMinutes),
    to: localTime(endedAtMs, zoneOffsetMinutes),
    minutes: inMinutes(sittingMs),
    what: ending,
    why: moment,
  };
}

function sessionCells(session: SessionRecord): Cells {
  const { startedAtMs, endedAtMs, zoneOffsetMinutes, activeMs, outcome, parts } = session;
  return {
    record: 'session',
    ...placed(session),
    from: localTime(startedAtMs, zoneOffsetMinutes),
    to: localTime(endedAtMs, zoneOffsetMinutes),
    minutes: inMinutes(activeMs),
    what: outcome,
    movements: session.movementIds.join(' '),
    'left seconds': sideSeconds(parts, 'left'),
    'right seconds': sideSeconds(parts, 'right'),
    comfort: session.comfort,
    'felt before': session.ratings?.before,
    'felt after': session.ratings?.after,
    'felt side': session.ratings && (sideMeant(session.ratings) ?? undefined),
  };
}

function foldedCells({ day, device, folded, totals, received }: DayTotalsRow): Cells | null {
  if (!folded || received) return null;
  return {
    record: 'day',
    day,
    minutes: inMinutes(totals.sittingMs),
    what: 'sitting',
    id: `${device} ${day}`,
  };
}

function placed({ id, day, zone }: IntervalRecord | OfferRecord | SessionRecord): Cells {
  return { id, day, zone };
}

function localTime(at: EpochMs, zoneOffsetMinutes: number): string {
  const shifted = new Date(at + zoneOffsetMinutes * minuteMs);
  return shifted.toISOString().slice(0, 19).replace('T', ' ');
}

function inMinutes(ms: number): number {
  return Math.round((ms / minuteMs) * 100) / 100;
}

function sideSeconds(parts: readonly DonePart[], side: 'left' | 'right'): number {
  return parts.reduce(
    (sum, part) => (part.side === side ? sum + Math.round(part.heldMs / secondMs) : sum),
    0,
  );
}
