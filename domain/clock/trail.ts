import type { IntervalKind, IntervalRecord } from '../history/records.ts';
import type { EpochMs, TimeZone } from '../time/epoch.ts';
import type { ClockState } from './clock-state.ts';

/** What a correction can change of the account. */
export interface Sat {
  readonly sittingMs: number;
  readonly sinceStretchMs: number;
}

/** An interval that ended, with what the account was when it began. */
export interface TrailPart {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly zone: TimeZone;
  readonly kind: IntervalKind;
  readonly why?: NonNullable<IntervalRecord['why']>;
  /** Less than nothing where it began anew in this time: after a stretch, or getting up. */
  readonly before: Sat;
  /** What it was before the person corrected it. */
  readonly was?: Pick<TrailPart, 'kind' | 'why'>;
  /** Once something before it was corrected: whether it began with what was there before it. */
  readonly goesOn?: GoesOn;
  /** The same of what the account is now, noted on the last part. */
  readonly leadsOn?: GoesOn;
}

/** What was not begun anew. */
export type GoesOn = Readonly<Record<keyof Sat, boolean>>;

/** As many intervals as half an hour of a busy day has. */
const longestTrail = 6;

/** The trail after the open interval was recorded, in these records. */
export function trailAfter(
  { trail, account }: ClockState,
  records: readonly IntervalRecord[],
): readonly TrailPart[] {
  const parts = records.map(({ fromMs, toMs, zone, kind, why }): TrailPart => {
    // Of everything but an absence or a pause, what passed has been counted or will have been.
    const countedMs = account.atMs - fromMs;
    const backMs = kind === 'paused' ? 0 : kind === 'away' ? Math.max(0, countedMs) : countedMs;
    return {
      fromMs,
      toMs,
      zone,
      kind,
      ...(why && { why }),
      before: {
        sittingMs: account.sittingMs - backMs,
        sinceStretchMs: account.sinceStretchMs - backMs,
      },
    };
  });
  return [...trail, ...parts].slice(-longestTrail);
}
