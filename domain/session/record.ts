import type { DonePart, SessionRecord } from '../history/records.ts';
import type { Side } from '../movement/movement.ts';
import type { EpochMs } from '../time/epoch.ts';
import { goesFinishedBy, isWork } from './phase.ts';
import type { PlannedItem } from './plan.ts';
import type { PhaseLog, SessionState } from './session-state.ts';
import { logPresent, settle } from './settle.ts';
import { sidesInOrder } from './sides.ts';

/**
 * What was done up to `at` (or the end, if it came earlier), for the history. Each part is one
 * movement on one side. `heldMs` is the time in the stretch itself, `repetitions` counts holds,
 * flows or repetitions done to their end, again if they were done again. The session is complete
 * when every part is; what lies between the stretches may be skipped, and so may a second side
 * that is only there if required.
 */
export function recordOf(state: SessionState, at: EpochMs): SessionRecord {
  const now = logPresent(settle(state, at), 0);
  const parts = now.plan.items.flatMap((item, itemIndex) =>
    sidesInOrder(item.sides, now.plan.options.firstSide).flatMap((side, sideIndex) => {
      const part = partOf(now, item, itemIndex, side);
      const spared = sideIndex > 0 && item.secondSideIfRequired && !isBegun(part);
      return spared ? [] : [part];
    }),
  );
  const endedAtMs = now.ended?.atMs ?? (now.running ? at : now.sinceMs);
  return {
    id: now.id,
    startedAtMs: now.startedAtMs,
    endedAtMs: Math.max(now.startedAtMs, endedAtMs),
    ...now.startedOn,
    activeMs: now.log.reduce((sum, entry) => sum + entry.activeMs, 0),
    movementIds: now.plan.items.map((item) => item.movementId),
    doses: now.plan.items.map((item) => item.dose),
    parts: parts.filter(isBegun),
    outcome: parts.every((part) => part.complete) ? 'complete' : 'partly',
    ...(now.ratings && { ratings: now.ratings }),
    ...(now.offerId !== null && { offerId: now.offerId }),
  };
}

function isBegun({ heldMs, repetitions }: DonePart): boolean {
  return heldMs > 0 || repetitions > 0;
}

function partOf(
  { plan, log }: SessionState,
  { movementId, variantId }: PlannedItem,
  itemIndex: number,
  side: Side | null,
): DonePart {
  const done = plan.phases.flatMap((phase, i) => {
    const entry: PhaseLog = log[i] ?? { activeMs: 0, finished: 0 };
    const isPart = phase.itemIndex === itemIndex && phase.side === side && isWork(phase);
    return isPart ? [{ ...entry, goes: entry.finished * goesFinishedBy(phase) }] : [];
  });
  return {
    movementId,
    ...(variantId !== null && { variantId }),
    side,
    heldMs: done.reduce((sum, { activeMs }) => sum + activeMs, 0),
    repetitions: done.reduce((sum, { goes }) => sum + goes, 0),
    complete: done.every(({ finished }) => finished > 0),
  };
}
