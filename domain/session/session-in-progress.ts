import type { SessionRecord } from '../history/records.ts';
import type { Place } from '../movement/movement.ts';
import type { EpochMs } from '../time/epoch.ts';
import { recordOf } from './record.ts';
import type { SessionState } from './session-state.ts';
import { abandonSession, isResumable, restoreSession } from './stored-session.ts';

/** A stored session as those see it who do not play it. */
export interface SessionInProgress {
  readonly sessionId: string;
  /** Over: its record, and where the last stretch was done; `null` when none was. */
  readonly ended?: { readonly record: SessionRecord; readonly place: Place | null };
}

/**
 * What a stored session is at an instant. One that was left for more than a quarter of an hour, or
 * that this version cannot play, counts as ended with what was done.
 *
 * @returns `null` when there is none, or nothing of it can be read
 */
export function sessionInProgress(value: unknown, at: EpochMs): SessionInProgress | null {
  const restored = restoreSession(value);
  if (restored.kind === 'lost') {
    const { record } = restored;
    return record && { sessionId: record.id, ended: { record, place: null } };
  }
  const { state, savedAtMs } = restored;
  if (isResumable(restored, at)) return { sessionId: state.id };
  const ended = abandonSession(state, savedAtMs);
  const record = recordOf(ended, savedAtMs);
  return { sessionId: state.id, ended: { record, place: placeOf(ended) } };
}

/** Where the last stretch was done that was done at all. */
export function placeOf(state: SessionState): Place | null {
  const { parts } = recordOf(state, state.ended?.atMs ?? state.sinceMs);
  const last = state.plan.items.findLast(({ movementId }) =>
    parts.some((part) => part.movementId === movementId),
  );
  return last?.place ?? null;
}
