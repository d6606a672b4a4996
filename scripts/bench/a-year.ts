import type { HistoryEntry, IntervalRecord } from '../../domain/history/records.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** A year of ordinary days up to now: twelve hours each, sitting and standing in turn. */
export function aYear(nowMs: number): HistoryEntry[] {
  const zone = 'UTC';
  const entries: HistoryEntry[] = [];
  const today = Math.floor(nowMs / dayMs) * dayMs;
  for (let age = 364; age >= 0; age--) {
    const day = new Date(today - age * dayMs).toISOString().slice(0, 10);
    const begin = today - age * dayMs + 7 * hourMs;
    for (let index = 0; index < 12; index++) {
      const fromMs = begin + index * hourMs;
      const toMs = fromMs + hourMs;
      if (toMs > nowMs) break;
      const record: IntervalRecord = {
        id: `bench-${fromMs}`,
        kind: index % 3 === 2 ? 'away' : 'sitting',
        fromMs,
        toMs,
        day,
        zone,
        zoneOffsetMinutes: 0,
      };
      entries.push({ type: 'interval', record });
    }
  }
  return entries;
}
