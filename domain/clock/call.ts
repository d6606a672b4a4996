import type { EpochMs } from '../time/epoch.ts';
import { minuteMs } from '../time/units.ts';
import type { Call } from './clock-state.ts';
import { settleInterval } from './intervals.ts';
import { set, type Turn } from './turn.ts';

/** A call that was heard for so long in a tab is held there, and not in another program. */
const heardLongEnoughMs = 5 * minuteMs;
/** Nobody is silent together for so long. */
const silentLongEnoughMs = 5 * minuteMs;
/** Two looks around that are further apart say nothing of the time between them. */
const farApartMs = 2 * minuteMs;

export function callFrom(at: EpochMs): Call {
  return { sinceMs: at, askedAtMs: null, heardMs: 0, lastHeardAtMs: null };
}

/**
 * Whoever forgets to tell that the call is over need not: one that was heard in a tab ends itself
 * when nothing was heard of it for a while. One that never was heard goes on until told otherwise.
 */
export function listenToCall(turn: Turn, audible: boolean): void {
  const { call } = turn.state;
  if (!call) return;
  const sinceHeardMs = turn.at - (call.lastHeardAtMs ?? turn.at);
  if (audible) {
    const heardMs = call.heardMs + (sinceHeardMs <= farApartMs ? sinceHeardMs : 0);
    set(turn, { call: { ...call, heardMs, lastHeardAtMs: turn.at } });
    return;
  }
  if (call.heardMs < heardLongEnoughMs || sinceHeardMs < silentLongEnoughMs) return;
  set(turn, { call: null });
  settleInterval(turn, turn.at);
}
