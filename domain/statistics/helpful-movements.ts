import { doneMovements } from '../history/done-movements.ts';
import type { SessionRecord } from '../history/records.ts';
import type { MovementId } from '../movement/movement.ts';
import { type ComfortCounts, countComfort } from './comfort-by-week.ts';

/** Fewer answers than this say nothing about a movement. */
export const leastAnswers = 5;

/** How one movement felt to this person afterwards. */
export interface MovementOutcome extends ComfortCounts {
  readonly movementId: MovementId;
  /** Sessions with an answer. */
  readonly answers: number;
}

/**
 * The movements with at least `leastAnswers` answered sessions, those that helped most often first:
 * by the share of "better", then by how many answers stand behind it. An answer to a session of
 * several movements counts for each of them, once.
 */
export function helpfulMovements(sessions: readonly SessionRecord[]): readonly MovementOutcome[] {
  const byMovement = new Map<MovementId, SessionRecord[]>();
  for (const session of sessions) {
    if (!session.comfort) continue;
    for (const id of doneMovements(session)) {
      byMovement.set(id, [...(byMovement.get(id) ?? []), session]);
    }
  }
  return [...byMovement]
    .filter(([, answered]) => answered.length >= leastAnswers)
    .map(([movementId, answered]) => ({
      movementId,
      answers: answered.length,
      ...countComfort(answered),
    }))
    .sort(
      (a, b) =>
        b.better / b.answers - a.better / a.answers ||
        b.answers - a.answers ||
        (a.movementId < b.movementId ? -1 : 1),
    );
}
