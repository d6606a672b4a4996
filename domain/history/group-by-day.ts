import type { DayKey } from '../time/epoch.ts';

/** The rows of each day, in the order they came. */
export function groupByDay<Row extends { readonly day: DayKey }>(
  rows: readonly Row[],
): Map<DayKey, Row[]> {
  const groups = new Map<DayKey, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.day);
    if (group) group.push(row);
    else groups.set(row.day, [row]);
  }
  return groups;
}
