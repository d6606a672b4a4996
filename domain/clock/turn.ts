import type { HistoryEntry } from '../history/records.ts';
import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs, TimeZone } from '../time/epoch.ts';
import type { Account } from './account.ts';
import { accountAt } from './account.ts';
import type { ClockState } from './clock-state.ts';
import type { ClockEffect } from './types.ts';

/**
 * One step at work: the state as it is so far, and what has to be done and written. The state is
 * replaced, never changed, so the one the step began with stays whole.
 */
export interface Turn {
  state: ClockState;
  readonly settings: ClockSettings;
  readonly at: EpochMs;
  readonly zone: TimeZone;
  readonly effects: ClockEffect[];
  readonly log: HistoryEntry[];
}

export function beginTurn(
  state: ClockState,
  settings: ClockSettings,
  at: EpochMs,
  zone: TimeZone,
): Turn {
  return { state, settings, at, zone, effects: [], log: [] };
}

/** Replaces parts of the state. */
export function set(turn: Turn, changes: Partial<ClockState>): void {
  turn.state = { ...turn.state, ...changes };
}

/** The account at the instant of this step. */
export function accountNow(turn: Turn): Account {
  return accountAt(turn.state, turn.settings, turn.at);
}
