import type { EpochMs } from '../time/epoch.ts';
import { minuteMs } from '../time/units.ts';
import type { Call } from './clock-state.ts';
import { settleInterval } from './intervals.ts';
import { set, type Turn } from './turn.ts';
import type { ClockEvent } from './types.ts';

/** A call that was heard for so long in a tab is held there, and not in another program. */
const heardLongEnoughMs = 5 * minuteMs;
/** Nobody is silent together for so long. */
const silentLongEnoughMs = 5 * minuteMs;
/** One that was suggested by sound and resting hands is over when there is neither. */
const quietAndBusyMs = minuteMs;
/** Two looks around that are further apart say nothing of the time between them. */
const farApartMs = 2 * minuteMs;

export function callFrom(at: EpochMs, by: Call['by']): Call {
  // What was suggested has been heard already.
  const heard = by === 'asked';
  return {
    sinceMs: at,
    by,
    askedAtMs: null,
    heardMs: heard ? heardLongEnoughMs : 0,
    lastHeardAtMs: heard ? at : null,
  };
}

/**
 * Whoever forgets to tell that the call is over need not: one that was heard in a tab ends itself
 * when nothing was heard of it for a while, one whose camera or microphone we know of with these.
 * One that never was heard goes on until told otherwise.
 */
function listenToCall(turn: Turn, call: Call, around: Around): Call | null {
  if (call.by === 'sharing') return around.sharing ? call : null;
  // Whoever speaks alone for a while is silent for the browser; the call goes on.
  if (around.sharing) return { ...call, lastHeardAtMs: turn.at };
  const sinceHeardMs = turn.at - (call.lastHeardAtMs ?? turn.at);
  if (around.audible) {
    const heardMs = call.heardMs + (sinceHeardMs <= farApartMs ? sinceHeardMs : 0);
    return { ...call, heardMs, lastHeardAtMs: turn.at };
  }
  const isBusy = call.by === 'asked' && turn.state.input === 'active';
  const enoughMs = isBusy ? quietAndBusyMs : silentLongEnoughMs;
  return call.heardMs >= heardLongEnoughMs && sinceHeardMs >= enoughMs ? null : call;
}

type Around = Extract<ClockEvent, { readonly type: 'surroundings' }>;

/** A call that can be seen begins by itself; what the person says of it afterwards counts. */
export function listenAround(turn: Turn, around: Around): void {
  const { call, sharing } = turn.state;
  const begins = around.sharing && !sharing && !call;
  const next = begins ? callFrom(turn.at, 'sharing') : call && listenToCall(turn, call, around);
  set(turn, { call: next });
  if (!next !== !call) settleInterval(turn, turn.at);
}
