import type { Movement } from '../../../domain/movement/movement.ts';
import { planSession, type SessionOptions } from '../../../domain/session/plan.ts';
import { itemOf, type Routine } from '../../../domain/session/routine.ts';
import { type SessionState, startSession } from '../../../domain/session/session-state.ts';
import { find, usual } from './invented-movements.ts';

export const startedAtMs = Date.parse('2026-11-20T10:00:00Z');
export const startedOn = { day: '2026-11-20', zone: 'Europe/Berlin', zoneOffsetMinutes: 60 };

/** A session of these movements in their default doses, started at `startedAtMs`. */
export function aSession(
  movements: readonly Movement[],
  options: Partial<SessionOptions> = {},
): SessionState {
  return aSessionOf({ id: 'invented', items: movements.map((m) => itemOf(m)) }, options);
}

export function aSessionOf(routine: Routine, options: Partial<SessionOptions> = {}): SessionState {
  const plan = planSession(routine, find, { ...usual, ...options });
  return startSession(plan, { id: 'device-1', at: startedAtMs, startedOn });
}

/** The instant so many seconds after the start. */
export function at(seconds: number): number {
  return startedAtMs + seconds * 1_000;
}
