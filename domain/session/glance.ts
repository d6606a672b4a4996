import type { EpochMs } from '../time/epoch.ts';
import { type Breath, breathIn } from './breath.ts';
import { isRepetition, type Phase } from './phase.ts';
import type { SessionState } from './session-state.ts';
import { presentPhaseMs, settle } from './settle.ts';

/** What can be seen of a session at an instant. */
export interface SessionGlance {
  readonly status: 'running' | 'paused' | 'ended';
  /** `null` after the end. */
  readonly phase: Phase | null;
  readonly phaseIndex: number;
  readonly phaseElapsedMs: number;
  /** Left of this phase. In an untimed session it stays at 0 once the suggested time is over. */
  readonly remainingMs: number;
  /** 0 to 1. */
  readonly phaseProgress: number;
  /** Left of this step: of the phase, or of all the repetitions of a set. */
  readonly stepRemainingMs: number;
  readonly stepProgress: number;
  /** Left of the session. Never rises but by `extend` and `back`. */
  readonly overallRemainingMs: number;
  readonly overallProgress: number;
  /** The breath to follow; `null` where breathing is not guided. */
  readonly breath: Breath | null;
  /** What comes after this step; `null` when nothing does. */
  readonly nextStep: Phase | null;
  /** An untimed step whose suggested time is over. */
  readonly waiting: boolean;
  readonly finished: boolean;
}

/** Looks at a session without changing it. */
export function glance(state: SessionState, at: EpochMs): SessionGlance {
  const now = settle(state, at);
  const { phases, totalMs, options } = now.plan;
  const phase = phases[now.phaseIndex] ?? null;
  const phaseMs = presentPhaseMs(now);
  const remainingMs = Math.max(0, phaseMs - now.elapsedMs);
  const laterMs = sumFrom(phases, now.phaseIndex + 1);
  const step = stepAround(now, phaseMs, remainingMs);
  const overallRemainingMs = phase ? remainingMs + laterMs : 0;
  return {
    status: now.ended ? 'ended' : now.running ? 'running' : 'paused',
    phase,
    phaseIndex: now.phaseIndex,
    phaseElapsedMs: now.elapsedMs,
    remainingMs,
    phaseProgress: progress(remainingMs, phaseMs),
    stepRemainingMs: step.remainingMs,
    stepProgress: progress(step.remainingMs, step.lengthMs),
    overallRemainingMs,
    overallProgress: progress(overallRemainingMs, totalMs + now.extraMs),
    breath: phase ? breathIn(phase, now.elapsedMs, remainingMs, options) : null,
    nextStep: phases.find((p, i) => i > now.phaseIndex && p.step !== phase?.step) ?? null,
    waiting: options.untimed && phase !== null && remainingMs === 0,
    finished: now.ended !== null,
  };
}

function stepAround(
  { plan: { phases }, phaseIndex }: SessionState,
  phaseMs: number,
  remainingMs: number,
): { lengthMs: number; remainingMs: number } {
  const phase = phases[phaseIndex];
  if (!phase || !isRepetition(phase)) return { lengthMs: phaseMs, remainingMs };
  const others = phases.filter((p, i) => p.step === phase.step && i !== phaseIndex);
  const later = phases.filter((p, i) => p.step === phase.step && i > phaseIndex);
  return {
    lengthMs: phaseMs + sumFrom(others, 0),
    remainingMs: remainingMs + sumFrom(later, 0),
  };
}

function sumFrom(phases: readonly Phase[], index: number): number {
  return phases.slice(index).reduce((sum, phase) => sum + phase.durationMs, 0);
}

function progress(remainingMs: number, lengthMs: number): number {
  return lengthMs > 0 ? 1 - remainingMs / lengthMs : 1;
}
