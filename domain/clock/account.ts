import type { ClockSettings } from '../settings/settings.ts';
import type { EpochMs } from '../time/epoch.ts';
import type { ClockState } from './clock-state.ts';

/** The quantities as they stood at one instant; all in milliseconds. */
export interface Account {
  readonly atMs: EpochMs;
  /** Unbroken sitting, net of what absences took off. */
  readonly sittingMs: number;
  /** Sitting since the last stretch or whole rest. */
  readonly sinceStretchMs: number;
  /** All sitting ever; only grows. Snoozes and repeats are counted with it. */
  readonly satInAllMs: number;
}

export type CreditRules = Pick<ClockSettings, 'graceMs' | 'restFullMs' | 'sitLimitMs'>;

/**
 * What an absence of this length takes off: nothing within the grace, then more with every second
 * up to a whole limit, so that there is no cliff. A whole rest takes all, however long the sitting.
 */
export function creditFor(absenceMs: number, rules: CreditRules): number {
  const { graceMs, restFullMs, sitLimitMs } = rules;
  if (absenceMs < graceMs) return 0;
  if (absenceMs >= restFullMs) return Number.POSITIVE_INFINITY;
  return Math.round(((absenceMs - graceMs) * sitLimitMs) / (restFullMs - graceMs));
}

/** The account after an absence of this length. */
export function credited(account: Account, absenceMs: number, rules: CreditRules): Account {
  const creditMs = creditFor(absenceMs, rules);
  return {
    ...account,
    sittingMs: Math.max(0, account.sittingMs - creditMs),
    sinceStretchMs: Math.max(0, account.sinceStretchMs - creditMs),
  };
}

/** The account after sitting on until that instant. */
export function satUntil(account: Account, at: EpochMs): Account {
  const satMs = Math.max(0, at - account.atMs);
  return {
    atMs: Math.max(at, account.atMs),
    sittingMs: account.sittingMs + satMs,
    sinceStretchMs: account.sinceStretchMs + satMs,
    satInAllMs: account.satInAllMs + satMs,
  };
}

/** Whether time that passes now is sitting. */
export function isCounting(state: ClockState): boolean {
  return state.pause === null && state.quiet?.as !== 'away';
}

/** The account at an instant not before the last event, if nothing else happens until then. */
export function accountAt(state: ClockState, rules: CreditRules, at: EpochMs): Account {
  const { account, quiet } = state;
  if (quiet?.as === 'away') {
    return { ...credited(account, at - quiet.fromMs, rules), atMs: at };
  }
  return state.pause ? { ...account, atMs: at } : satUntil(account, at);
}
