import type { HistoryEntry, IntervalRecord } from '../../domain/history/records.ts';

type IntervalEntry = Extract<HistoryEntry, { type: 'interval' }>;

/**
 * Makes room: down to nine tenths of `most`, so that not every new entry has to make room again.
 * Neighbouring intervals of one day become one, of the kind that took longer, the oldest first;
 * offers and sessions stay as they are. Only when nothing is left to be joined, the oldest entries
 * are given up, intervals first.
 */
export function joinOldest(
  entries: readonly HistoryEntry[],
  most: number,
): { readonly entries: HistoryEntry[]; readonly joined: number; readonly lost: number } {
  const target = Math.floor(most * 0.9);
  let left = [...entries];
  let joined = 0;
  for (;;) {
    const next = joinOnce(left, left.length - target);
    joined += left.length - next.length;
    if (next.length === left.length) break;
    left = next;
  }
  const lost = Math.max(0, left.length - target);
  return { entries: giveUpOldest(left, lost), joined, lost };
}

/** Joins each second interval with the one before it, from the oldest on, at most `wanted` times. */
function joinOnce(entries: readonly HistoryEntry[], wanted: number): HistoryEntry[] {
  const kept: (HistoryEntry | null)[] = [...entries];
  let open = -1; // where the last interval is that has not been joined in this pass
  let left = wanted;
  for (const [index, entry] of entries.entries()) {
    if (left <= 0) break;
    if (entry.type !== 'interval') continue;
    const before = kept[open];
    if (before?.type === 'interval' && followsOn(before.record, entry.record)) {
      kept[open] = join(before, entry);
      kept[index] = null;
      open = -1;
      left -= 1;
    } else open = index;
  }
  return kept.filter((entry) => entry !== null);
}

function followsOn(before: IntervalRecord, after: IntervalRecord): boolean {
  return before.day === after.day && before.toMs === after.fromMs;
}

function join(before: IntervalEntry, after: IntervalEntry): IntervalEntry {
  const { why: _why, creditMs: _credit, ...first } = before.record;
  const isLonger = lengthMs(after.record) > lengthMs(before.record);
  return {
    type: 'interval',
    record: {
      ...first,
      kind: isLonger ? after.record.kind : first.kind,
      toMs: after.record.toMs,
    },
  };
}

function lengthMs({ fromMs, toMs }: IntervalRecord): number {
  return toMs - fromMs;
}

function giveUpOldest(entries: readonly HistoryEntry[], count: number): HistoryEntry[] {
  const order: readonly HistoryEntry['type'][] = ['interval', 'offer', 'session'];
  const given = new Set(
    order.flatMap((type) => entries.filter((entry) => entry.type === type)).slice(0, count),
  );
  return entries.filter((entry) => !given.has(entry));
}
