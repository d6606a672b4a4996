import type { EpochMs } from '../time/epoch.ts';

/** What is remembered of seeing someone. Which sign was ticked is not kept. */
export interface CareMemory {
  /** When a warning sign was ticked last; `null`: none is. */
  readonly signAtMs: EpochMs | null;
  /** When the person followed or closed the notice last. */
  readonly answeredAtMs: EpochMs | null;
}

export const nothingToCareFor: CareMemory = { signAtMs: null, answeredAtMs: null };
