import type { SessionRecord } from '../history/records.ts';
import type { EpochMs } from '../time/epoch.ts';
import { type PlannedItem, planItems, type SessionOptions } from './plan.ts';
import { readRecord } from './read-record.ts';
import { readState } from './read-state.ts';
import { recordOf } from './record.ts';
import { storedSessionVersion } from './resumable.ts';
import type { SessionState } from './session-state.ts';
import { endSession, settle } from './settle.ts';

export { isResumable } from './resumable.ts';

/** The state without what can be worked out again. */
export type StoredState = Omit<SessionState, 'plan'> & {
  readonly plan: { readonly items: readonly PlannedItem[]; readonly options: SessionOptions };
};

/** A session as it lies in storage: plain JSON. */
export interface StoredSession {
  readonly version: number;
  /** When the page that plays it was last alive. */
  readonly savedAtMs: EpochMs;
  /** The page that plays it; another page may take it over. */
  readonly surface: string;
  /** When that page took it up: it belongs to the one that did so last. */
  readonly takenAtMs: EpochMs;
  readonly state: StoredState;
  /** What was done so far: readable by every later version, whatever becomes of the state. */
  readonly soFar: SessionRecord;
}

export type RestoredSession =
  | {
      readonly kind: 'session';
      readonly state: SessionState;
      readonly savedAtMs: EpochMs;
      readonly surface: string;
      readonly takenAtMs: EpochMs;
    }
  /** It cannot be played on. `record` is what was done; `null` when not even that can be read. */
  | { readonly kind: 'lost'; readonly record: SessionRecord | null };

export function storeSession(
  state: SessionState,
  at: EpochMs,
  surface: string,
  takenAtMs: EpochMs = at,
): StoredSession {
  const settled = settle(state, at);
  const { items, options } = settled.plan;
  return {
    version: storedSessionVersion,
    savedAtMs: at,
    surface,
    takenAtMs,
    state: { ...settled, plan: { items, options } },
    soFar: recordOf(settled, at),
  };
}

/** Reads what storage holds, whatever it is. Never throws. */
export function restoreSession(value: unknown): RestoredSession {
  try {
    const stored = value as Partial<StoredSession> | null | undefined;
    const state = stored?.version === storedSessionVersion ? readState(stored.state) : null;
    const { savedAtMs, surface } = stored ?? {};
    if (state && typeof savedAtMs === 'number' && typeof surface === 'string') {
      const plan = planItems(state.plan.items, state.plan.options);
      if (state.log.length === plan.phases.length && state.phaseIndex <= plan.phases.length) {
        // Earlier versions did not note it.
        const takenAtMs = typeof stored?.takenAtMs === 'number' ? stored.takenAtMs : savedAtMs;
        return { kind: 'session', state: { ...state, plan }, savedAtMs, surface, takenAtMs };
      }
    }
    return { kind: 'lost', record: readRecord(stored?.soFar) };
  } catch {
    return { kind: 'lost', record: null };
  }
}

/** Closes a session that was left for too long, as of the moment it was last alive. */
export function abandonSession(state: SessionState, lastSeenMs: EpochMs): SessionState {
  const seen = settle(state, Math.max(lastSeenMs, state.sinceMs));
  return seen.ended ? seen : endSession(seen, 'abandoned', seen.sinceMs);
}
