import type { SessionRecord } from '../history/records.ts';
import type { MovementId } from '../movement/movement.ts';

/**
 * The movements of a session that were done to their end. A complete session has done them all; in
 * one that was left, a movement counts when all of it that was begun is complete, on both sides if
 * it was begun on one.
 */
export function completeMovements({
  movementIds,
  parts,
  outcome,
}: Pick<SessionRecord, 'movementIds' | 'parts' | 'outcome'>): readonly MovementId[] {
  if (outcome === 'complete') return movementIds;
  return movementIds.filter((id) => {
    const mine = parts.filter(({ movementId }) => movementId === id);
    const sides = new Set(mine.map(({ side }) => side).filter((side) => side !== null));
    return mine.length > 0 && mine.every(({ complete }) => complete) && sides.size !== 1;
  });
}
