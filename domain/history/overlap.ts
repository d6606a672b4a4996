import type { EpochMs } from '../time/epoch.ts';
import type { IntervalKind, IntervalRecord } from './records.ts';

/** A piece of time of one kind. */
export interface Span {
  readonly kind: IntervalKind;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

/**
 * What counts when two intervals tell of the same time, the stronger first. Seen sitting at one
 * machine outweighs being away from another.
 */
const strength: readonly IntervalKind[] = ['in-call', 'sitting', 'watching', 'paused', 'away'];

/**
 * The intervals in order of time, none over another. One machine's own never overlap; those of two
 * machines, or of a clock that was set back, do. Empty and turned-round intervals are left out.
 */
export function withoutOverlap(intervals: readonly IntervalRecord[]): Span[] {
  const sorted = intervals
    .filter(({ fromMs, toMs }) => toMs > fromMs)
    .map(({ kind, fromMs, toMs }): Span => ({ kind, fromMs, toMs }))
    .sort((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs);
  return groupsThatTouch(sorted).flatMap((group) => (group.length === 1 ? group : cut(group)));
}

/** Runs of spans that overlap one another; between the runs there is no shared time. */
function groupsThatTouch(sorted: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  let endMs = Number.NEGATIVE_INFINITY;
  for (const span of sorted) {
    const group = groups.at(-1);
    if (group && span.fromMs < endMs) group.push(span);
    else groups.push([span]);
    endMs = Math.max(endMs, span.toMs);
  }
  return groups;
}

/** Cuts overlapping spans at every edge and keeps the strongest kind of each piece. */
function cut(group: readonly Span[]): Span[] {
  const edges = [...new Set(group.flatMap(({ fromMs, toMs }) => [fromMs, toMs]))].sort(
    (a, b) => a - b,
  );
  const pieces: Span[] = [];
  for (const [index, fromMs] of edges.entries()) {
    const toMs = edges[index + 1];
    if (toMs === undefined) break;
    const kinds = group.filter((span) => span.fromMs <= fromMs && span.toMs >= toMs);
    const kind = strength.find((candidate) => kinds.some((span) => span.kind === candidate));
    if (!kind) continue;
    const last = pieces.at(-1);
    if (last?.kind === kind && last.toMs === fromMs) {
      pieces[pieces.length - 1] = { ...last, toMs };
    } else pieces.push({ kind, fromMs, toMs });
  }
  return pieces;
}
