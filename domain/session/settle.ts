import type { EpochMs } from '../time/epoch.ts';
import type { PhaseLog, SessionEnding, SessionState } from './session-state.ts';

/**
 * Folds the time up to `at` into the state: phases that are over are logged, the session ends when
 * the last one is. A clock that was set back gives no time and takes none.
 */
export function settle(state: SessionState, at: EpochMs): SessionState {
  if (state.ended || !state.running) return state;
  const passedMs = Math.max(0, at - state.sinceMs);
  let settled: SessionState = { ...state, elapsedMs: state.elapsedMs + passedMs, sinceMs: at };
  if (state.plan.options.untimed) return settled;
  for (;;) {
    const overMs = settled.elapsedMs - presentPhaseMs(settled);
    if (overMs < 0) return settled;
    const whole = { ...settled, elapsedMs: settled.elapsedMs - overMs };
    settled = finishPhase(whole, at - overMs);
    if (settled.ended) return settled;
    settled = { ...settled, elapsedMs: overMs, sinceMs: at };
  }
}

/** The length of the present phase with what was added to it; 0 after the end. */
export function presentPhaseMs(state: SessionState): number {
  const phase = state.plan.phases[state.phaseIndex];
  return phase ? phase.durationMs + state.extraMs : 0;
}

/** Logs the present phase as done to its end and goes on to the next one. */
export function finishPhase(state: SessionState, at: EpochMs): SessionState {
  return enterPhase(logPresent(state, 1), state.phaseIndex + 1, at);
}

/** Logs what was done of the present phase and goes to another one. */
export function leavePhase(state: SessionState, phaseIndex: number, at: EpochMs): SessionState {
  return enterPhase(logPresent(state, 0), phaseIndex, at);
}

/** Logs what was done of the present phase and ends the session. */
export function endSession(state: SessionState, how: SessionEnding, at: EpochMs): SessionState {
  return {
    ...enterPhase(logPresent(state, 0), state.plan.phases.length, at),
    ended: { atMs: at, how },
  };
}

/** The log with the time spent in the present phase, `finished` times to its end. */
export function logPresent(state: SessionState, finished: 0 | 1): SessionState {
  const log: PhaseLog[] = [...state.log];
  const before = log[state.phaseIndex];
  if (!before) return state;
  log[state.phaseIndex] = {
    activeMs: before.activeMs + state.elapsedMs,
    finished: before.finished + finished,
  };
  return { ...state, log, elapsedMs: 0 };
}

function enterPhase(state: SessionState, phaseIndex: number, at: EpochMs): SessionState {
  const over = phaseIndex >= state.plan.phases.length;
  return {
    ...state,
    phaseIndex,
    elapsedMs: 0,
    extraMs: 0,
    sinceMs: at,
    running: state.running && !over,
    ended: over ? { atMs: at, how: 'ran-out' } : null,
  };
}
