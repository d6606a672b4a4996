import type { Side } from '../movement/movement.ts';
import type { PastSession } from './person.ts';

/** More than this share of one-sided work on one side counts as uneven. */
const unevenShare = 0.6;

/** The side that has had clearly less, or null where both are about even or nothing is known. */
export function neglectedSide(history: readonly PastSession[]): Side | null {
  let left = 0;
  let right = 0;
  for (const session of history) {
    left += session.leftMs;
    right += session.rightMs;
  }
  const total = left + right;
  if (total === 0) return null;
  if (left / total > unevenShare) return 'right';
  if (right / total > unevenShare) return 'left';
  return null;
}
