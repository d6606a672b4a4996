import { useEffect, useState } from 'preact/hooks';
import type { DayRecords } from '../../domain/history/day-records.ts';
import type { IntervalRecord } from '../../domain/history/records.ts';
import type { DayKey, EpochMs } from '../../domain/time/epoch.ts';
import type { History } from '../../storage/database/history.ts';
import { historyDatabase } from './history-database.ts';

/** As much of a day as the ribbon draws. */
export interface RibbonDay {
  readonly day: DayKey;
  readonly intervals: readonly Pick<
    IntervalRecord,
    'kind' | 'fromMs' | 'toMs' | 'zoneOffsetMinutes'
  >[];
  readonly stretchedAtMs: readonly EpochMs[];
}

const key = 'ribbon';

/**
 * The day for the ribbon: at once as a page last saw it, then from the database, and anew with
 * every change. `null`: not known yet.
 */
export function useRibbonDay(day: DayKey): RibbonDay | null {
  const [known, setKnown] = useState<RibbonDay | null>(lastSeen);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let history: History | undefined;
    let gone = false;
    const show = (records: DayRecords) => {
      const seen = ribbonDay(records);
      setKnown(seen);
      remember(seen);
    };
    // A database that cannot be read leaves what is going on now; the notices say why.
    const nothing = () => {
      if (!gone) setKnown((last) => last ?? { day, intervals: [], stretchedAtMs: [] });
    };
    // While nobody looks, nothing is asked: on being seen again the whole day is.
    const look = () => {
      if (document.hidden || gone) {
        stop?.();
        stop = undefined;
      } else stop ??= history?.observeDay(day, show, nothing);
    };
    void historyDatabase().then((opened) => {
      history = opened;
      look();
    }, nothing);
    document.addEventListener('visibilitychange', look);
    return () => {
      gone = true;
      look();
      document.removeEventListener('visibilitychange', look);
    };
  }, [day]);
  return known?.day === day ? known : null;
}

function ribbonDay({ day, intervals, sessions }: DayRecords): RibbonDay {
  return {
    day,
    intervals: intervals.map(({ kind, fromMs, toMs, zoneOffsetMinutes }) => ({
      kind,
      fromMs,
      toMs,
      zoneOffsetMinutes,
    })),
    stretchedAtMs: sessions.map(({ startedAtMs }) => startedAtMs),
  };
}

function lastSeen(): RibbonDay | null {
  try {
    const seen: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isRibbonDay(seen) ? seen : null;
  } catch {
    return null;
  }
}

function remember(seen: RibbonDay): void {
  try {
    localStorage.setItem(key, JSON.stringify(seen));
  } catch {
    // The next page waits for the database.
  }
}

const kinds: ReadonlySet<unknown> = new Set(['sitting', 'in-call', 'watching', 'paused', 'away']);

function isRibbonDay(value: unknown): value is RibbonDay {
  if (typeof value !== 'object' || value === null) return false;
  const { day, intervals, stretchedAtMs } = value as Record<string, unknown>;
  return (
    typeof day === 'string' &&
    Array.isArray(stretchedAtMs) &&
    stretchedAtMs.every(Number.isFinite) &&
    Array.isArray(intervals) &&
    intervals.every(
      (interval) =>
        kinds.has(interval?.kind) &&
        [interval.fromMs, interval.toMs, interval.zoneOffsetMinutes].every(Number.isFinite),
    )
  );
}
