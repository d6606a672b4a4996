import type { EpochMs } from '../time/epoch.ts';
import { secondMs } from '../time/units.ts';
import { isRepetition, type Phase } from './phase.ts';
import type { SessionState } from './session-state.ts';
import { endSession, finishPhase, leavePhase, settle } from './settle.ts';

/**
 * What a person can tell a session. `back`: to the beginning of this step, or of the one before if
 * this one has only just begun. `extend`: ten seconds more of this hold, flow, rest or
 * preparation. `next`: this step is done
 * (untimed sessions).
 */
export type SessionCommand =
  | 'pause'
  | 'resume'
  | 'back'
  | 'skip-phase'
  | 'skip-movement'
  | 'extend'
  | 'next'
  | 'stop';

/** What one `extend` adds. */
export const extensionMs = 10 * secondMs;
/** Within this time of a step's beginning, `back` goes to the step before. */
export const justBegunMs = 2 * secondMs;

/** A command that makes no sense in the state it was given in. */
export class IllegalSessionCommand extends Error {
  readonly command: SessionCommand;
  readonly why: string;

  constructor(command: SessionCommand, why: string) {
    super(`${command}: ${why}`);
    this.command = command;
    this.why = why;
    this.name = 'IllegalSessionCommand';
  }
}

/**
 * The state after a command at an instant.
 *
 * @throws IllegalSessionCommand when `canDo` is false for it
 */
export function transition(
  state: SessionState,
  command: SessionCommand,
  at: EpochMs,
): SessionState {
  const now = settle(state, at);
  const why = whyNot(now, command);
  if (why) throw new IllegalSessionCommand(command, why);
  switch (command) {
    case 'pause':
      return { ...now, running: false };
    case 'resume':
      return { ...now, running: true, sinceMs: at };
    case 'back':
      return leavePhase(now, backTo(now), at);
    case 'skip-phase':
      return leavePhase(
        now,
        firstAfter(now, (phase, here) => phase.step !== here.step),
        at,
      );
    case 'skip-movement':
      return leavePhase(
        now,
        firstAfter(now, (phase, here) => phase.itemIndex !== here.itemIndex),
        at,
      );
    case 'extend':
      return { ...now, extraMs: now.extraMs + extensionMs };
    case 'next':
      return finishPhase(now, at);
    case 'stop':
      // Whoever comes back only to stop was done when it was paused.
      return endSession(now, 'stopped', now.running ? at : now.sinceMs);
  }
}

/** Whether the command is legal at this instant. */
export function canDo(state: SessionState, command: SessionCommand, at: EpochMs): boolean {
  return whyNot(settle(state, at), command) === null;
}

/**
 * Pauses as of the moment the page was last seen alive. Unlike the command it is always allowed:
 * a paused or ended session stays as it is.
 */
export function pauseAt(state: SessionState, lastSeenMs: EpochMs): SessionState {
  const seen = settle(state, Math.max(lastSeenMs, state.sinceMs));
  return seen.ended || !seen.running ? seen : { ...seen, running: false };
}

function whyNot(state: SessionState, command: SessionCommand): string | null {
  if (state.ended) return 'the session has ended';
  const { untimed } = state.plan.options;
  switch (command) {
    case 'pause':
      return state.running ? null : 'it is paused already';
    case 'resume':
      return state.running ? 'it is running already' : null;
    case 'extend':
      if (untimed) return 'an untimed session waits anyway';
      return isExtendable(state) ? null : 'moving in, out and in tempo has its own time';
    case 'next':
      if (!untimed) return 'only an untimed session waits for it';
      return state.running ? null : 'it is paused';
    default:
      return null;
  }
}

/** Some need longer to set up than others, so preparation can be extended as well as holds. */
function isExtendable({ plan, phaseIndex }: SessionState): boolean {
  const phase = plan.phases[phaseIndex];
  return (
    phase !== undefined &&
    !isRepetition(phase) &&
    phase.kind !== 'move-in' &&
    phase.kind !== 'return'
  );
}

function backTo(state: SessionState): number {
  const { phases } = state.plan;
  const start = startOfStep(phases, state.phaseIndex);
  const inStepMs = state.elapsedMs + sumMs(phases.slice(start, state.phaseIndex));
  return inStepMs >= justBegunMs || start === 0 ? start : startOfStep(phases, start - 1);
}

function startOfStep(phases: readonly Phase[], index: number): number {
  const step = phases[index]?.step;
  return phases.findIndex((phase) => phase.step === step);
}

function firstAfter(state: SessionState, isOther: (phase: Phase, here: Phase) => boolean): number {
  const { phases } = state.plan;
  const here = phases[state.phaseIndex];
  const index = phases.findIndex(
    (phase, i) => i > state.phaseIndex && here !== undefined && isOther(phase, here),
  );
  return index === -1 ? phases.length : index;
}

function sumMs(phases: readonly Phase[]): number {
  return phases.reduce((sum, phase) => sum + phase.durationMs, 0);
}
