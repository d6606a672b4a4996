import type { IntervalKind, IntervalRecord } from './records.ts';

/** What the person may say an interval really was. */
export const correctKinds = ['sitting', 'away', 'in-call'] as const satisfies IntervalKind[];

export type CorrectKind = (typeof correctKinds)[number];

/**
 * The record as the person says it was: the same time under the same id, so that nothing overlaps
 * and nothing is left out. What an absence took off at that time is no more said of it.
 */
export function correctedInterval(record: IntervalRecord, kind: CorrectKind): IntervalRecord {
  const { creditMs: _, heldBy: _by, heldSinceMs: _since, ...same } = record;
  return { ...same, kind, why: 'by-hand' };
}
