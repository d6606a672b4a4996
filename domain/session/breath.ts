import type { Phase } from './phase.ts';
import { breathMs, type SessionOptions } from './plan.ts';

export interface Breath {
  readonly direction: 'in' | 'out';
  /** How far into this in- or out-breath, 0 to 1. */
  readonly progress: number;
  /** Whole breaths left, the present one among them. */
  readonly breathsLeft: number;
}

/** The breath to follow in a hold or a flow; elsewhere one breathes as one likes. */
export function breathIn(
  phase: Phase,
  elapsedMs: number,
  remainingMs: number,
  options: SessionOptions,
): Breath | null {
  if (phase.kind !== 'hold' && phase.kind !== 'flow') return null;
  const wholeMs = breathMs(options);
  const inMs = options.breathInSeconds * 1_000;
  const outMs = wholeMs - inMs;
  const intoMs = elapsedMs % wholeMs;
  const breathsLeft = Math.ceil(remainingMs / wholeMs);
  return intoMs < inMs
    ? { direction: 'in', progress: intoMs / inMs, breathsLeft }
    : { direction: 'out', progress: (intoMs - inMs) / outMs, breathsLeft };
}
