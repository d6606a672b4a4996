import {
  believableHistory,
  type InventedHistory,
} from '../../components/gallery/believable-year.ts';
import { catalogue } from '../../content/catalogue/index.ts';
import { itemOf } from '../../domain/session/routine.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import { dayMs, hourMs } from '../../domain/time/units.ts';

/** The tour takes place in the afternoon, when the day has something to show. */
const hourOfTour = 16;
/** Days are invented in this zone: hours east of Greenwich. */
const inventedOffset = 1;

/** A zone in which it is afternoon now. */
export function afternoonZone(nowMs: number): { readonly name: string; readonly offset: number } {
  const offset = Math.max(-11, Math.min(12, hourOfTour - new Date(nowMs).getUTCHours()));
  // POSIX counts westward.
  return {
    name: offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`,
    offset,
  };
}

/** A backup of somebody who has sat, stretched and answered for a year, up to now. */
export function inventedBackup(nowMs: number): string {
  const zone = afternoonZone(nowMs);
  const today = dayOf(nowMs, zone.offset);
  const last = lastWorkday(today);
  const laterMs = Date.parse(today) - Date.parse(last) - (zone.offset - inventedOffset) * hourMs;
  const history = believableHistory(last, 365);
  const moved = <Row extends InventedHistory[keyof InventedHistory][number]>(
    rows: readonly Row[],
  ) => rows.map((row) => inZone(row, laterMs, zone)).filter((row) => endOf(row) < nowMs);
  return JSON.stringify({
    format: 'midback-backup',
    version: 1,
    exportedAt: new Date(nowMs).toISOString(),
    settings: { favourites: ['cobra'], places: ['desk', 'standing', 'floor'], equipment },
    routines: [
      { id: 'evening', name: 'After work', items: evening.map((movement) => itemOf(movement)) },
    ],
    plan: null,
    history: {
      intervals: moved(history.intervals),
      offers: moved(history.offers),
      sessions: moved(history.sessions),
      foldedDays: [],
    },
  });
}

const evening = catalogue.filter(({ id }) => ['cat-cow', 'childs-pose'].includes(id));

const equipment = ['chair', 'chair-with-back', 'mat', 'foam-roller', 'resistance-band'];

function dayOf(atMs: number, offset: number): DayKey {
  return new Date(atMs + offset * hourMs).toISOString().slice(0, 10);
}

/** The latest day with work in it: a tour on a Sunday shows a Friday. */
function lastWorkday(today: DayKey): DayKey {
  for (let back = 0; back < 30; back++) {
    const day = new Date(Date.parse(today) - back * dayMs).toISOString().slice(0, 10);
    if (believableHistory(day, 1).intervals.length > 0) return day;
  }
  return today;
}

/** The same record at another time in another zone: every instant is named `…Ms` and is large. */
function inZone<Row extends { readonly day: DayKey; readonly id: string }>(
  row: Row,
  laterMs: number,
  zone: { readonly name: string; readonly offset: number },
): Row {
  const moved: Record<string, unknown> = { ...row };
  for (const key of ['fromMs', 'toMs', 'offeredAtMs', 'startedAtMs', 'endedAtMs']) {
    const value = moved[key];
    if (typeof value === 'number') moved[key] = value + laterMs;
  }
  const beginMs = Number(moved.fromMs ?? moved.offeredAtMs ?? moved.startedAtMs);
  return {
    ...(moved as unknown as Row),
    day: dayOf(beginMs, zone.offset),
    zone: zone.name,
    zoneOffsetMinutes: zone.offset * 60,
  };
}

function endOf(row: InventedHistory[keyof InventedHistory][number]): number {
  return 'toMs' in row ? row.toMs : row.endedAtMs;
}
