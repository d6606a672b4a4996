import type { SessionRecord } from '../../domain/history/records.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import { planSession, type SessionOptions, type SpokenSeconds } from '../../domain/session/plan.ts';
import { recordOf } from '../../domain/session/record.ts';
import type { MovementLookup, Routine, RoutineItem } from '../../domain/session/routine.ts';
import {
  type SessionStart,
  type SessionState,
  startSession,
} from '../../domain/session/session-state.ts';
import {
  abandonSession,
  isResumable,
  type RestoredSession,
} from '../../domain/session/stored-session.ts';
import { pauseAt, transition } from '../../domain/session/transition.ts';
import type { SessionSettings } from '../../domain/settings/settings.ts';
import type { EpochMs } from '../../domain/time/epoch.ts';

/** A session that plays in another page was saved no longer ago than this. */
const aliveMs = 3_000;

/** How a session is played, from the settings. */
export function optionsFrom(settings: SessionSettings): SessionOptions {
  const { speedPercent, breathInSeconds, breathOutSeconds, untimed } = settings;
  return { speedPercent, breathInSeconds, breathOutSeconds, untimed };
}

/** A new session of a routine. */
export function newSession(
  routine: Routine,
  movements: MovementLookup,
  options: SessionOptions,
  start: SessionStart,
  spoken?: (item: RoutineItem, movement: Movement) => SpokenSeconds,
): SessionState {
  return startSession(planSession(routine, movements, options, spoken), start);
}

/** What a session that gives way to another one leaves for the history; `null`: nothing. */
export function leftoverOf(restored: RestoredSession | null): SessionRecord | null {
  if (!restored) return null;
  if (restored.kind === 'lost') return restored.record;
  const { state, savedAtMs } = restored;
  return recordOf(abandonSession(state, savedAtMs), savedAtMs);
}

/** The moment of a take-up: after every earlier one, even where the clock was set back. */
export function takenUpAt(before: RestoredSession | null, at: EpochMs): EpochMs {
  return before?.kind === 'session' ? Math.max(at, before.takenAtMs + 1) : at;
}

/** Whether another page plays it at this moment. */
export function isAliveElsewhere(
  restored: RestoredSession | null,
  surface: string,
  at: EpochMs,
): boolean {
  return (
    restored?.kind === 'session' &&
    restored.surface !== surface &&
    restored.state.running &&
    Math.abs(at - restored.savedAtMs) <= aliveMs
  );
}

/** Whether whoever plays it has given a sign of life between two looks at it. */
export function hasBeenSavedSince(
  before: RestoredSession | null,
  later: RestoredSession | null,
): boolean {
  return (
    before?.kind === 'session' &&
    later?.kind === 'session' &&
    later.state.running &&
    later.savedAtMs > before.savedAtMs
  );
}

/**
 * A session that was left, taken up again as of the moment it was last alive; `null`: there is none
 * or it was left for too long.
 */
export function takeUp(
  restored: RestoredSession | null,
  at: EpochMs,
  begin: 'running' | 'paused',
): SessionState | null {
  if (restored?.kind !== 'session' || !isResumable(restored, at)) return null;
  const paused = pauseAt(restored.state, restored.savedAtMs);
  if (paused.ended) return null;
  return begin === 'running' ? transition(paused, 'resume', at) : paused;
}

/** The routine a session was planned from: for "once more". */
export function routineOfSession({ id, plan }: SessionState): Routine {
  return {
    id,
    items: plan.items.map(({ movementId, variantId, dose, sides }) => ({
      movementId,
      ...(variantId !== null && { variantId }),
      dose,
      sides,
    })),
  };
}
