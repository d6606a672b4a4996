import type { ComfortRatings } from '../history/records.ts';
import type { DayKey, EpochMs, TimeZone } from '../time/epoch.ts';
import type { SessionPlan } from './plan.ts';

/** The local day a session belongs to: that of its start. */
export interface LocalDay {
  readonly day: DayKey;
  readonly zone: TimeZone;
  /** Minutes east of UTC in `zone` at the start. */
  readonly zoneOffsetMinutes: number;
}

/** What has been done of one phase, over all goes at it. The phase being done now is not in yet. */
export interface PhaseLog {
  readonly activeMs: number;
  /** How often it was done to its end. */
  readonly finished: number;
}

/** `ran-out`: to the last phase. `stopped`: by the person. `abandoned`: left and not resumed in time. */
export type SessionEnding = 'ran-out' | 'stopped' | 'abandoned';

/**
 * A session at an instant. Nothing in it counts by itself: while running, the time in the present
 * phase is `elapsedMs` plus whatever has passed since `sinceMs`.
 */
export interface SessionState {
  readonly id: string;
  readonly offerId: string | null;
  /** How the back felt before it, if the person said so. */
  readonly ratings?: ComfortRatings;
  readonly plan: SessionPlan;
  readonly startedAtMs: EpochMs;
  readonly startedOn: LocalDay;
  readonly running: boolean;
  /** Index of the present phase; the number of phases once the session has ended. */
  readonly phaseIndex: number;
  /** Time spent in the present phase up to `sinceMs`. */
  readonly elapsedMs: number;
  readonly sinceMs: EpochMs;
  /** What was added to the present phase by `extend`. */
  readonly extraMs: number;
  /** One entry for each phase of the plan. */
  readonly log: readonly PhaseLog[];
  readonly ended: { readonly atMs: EpochMs; readonly how: SessionEnding } | null;
}

export interface SessionStart {
  /** Stable: made of the device and the time. */
  readonly id: string;
  readonly at: EpochMs;
  readonly startedOn: LocalDay;
  /** The offer that the session answers. */
  readonly offerId?: string;
  readonly ratings?: ComfortRatings;
}

/** A session that begins to run at `start.at`. */
export function startSession(plan: SessionPlan, start: SessionStart): SessionState {
  return {
    id: start.id,
    offerId: start.offerId ?? null,
    ...(start.ratings && { ratings: start.ratings }),
    plan,
    startedAtMs: start.at,
    startedOn: start.startedOn,
    running: true,
    phaseIndex: 0,
    elapsedMs: 0,
    sinceMs: start.at,
    extraMs: 0,
    log: plan.phases.map(() => ({ activeMs: 0, finished: 0 })),
    ended: null,
  };
}
