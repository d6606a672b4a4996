import type { DonePart, SessionRecord } from '../history/records.ts';
import type { ChosenDose, MovementId } from '../movement/movement.ts';
import { isRatings } from './read-ratings.ts';
import { isAmount, isFiniteNumber, isRecord, isText } from './unknown-value.ts';

/**
 * What an unreadable session says was done, closed as partly done unless it had been completed.
 * A broken part or dose is left out by itself; without an id, a day or its times there is no record.
 */
export function readRecord(value: unknown): SessionRecord | null {
  if (!isRecord(value)) return null;
  const { id, startedAtMs, endedAtMs, day, zone, zoneOffsetMinutes } = value;
  if (!isText(id) || !isText(day) || !isText(zone)) return null;
  if (!isFiniteNumber(startedAtMs) || !isFiniteNumber(endedAtMs)) return null;
  return {
    id,
    startedAtMs,
    endedAtMs: Math.max(startedAtMs, endedAtMs),
    day,
    zone,
    zoneOffsetMinutes: isFiniteNumber(zoneOffsetMinutes) ? zoneOffsetMinutes : 0,
    activeMs: isAmount(value.activeMs) ? value.activeMs : 0,
    movementIds: listOf(value.movementIds, isText) as MovementId[],
    doses: listOf(value.doses, isRecord) as unknown as ChosenDose[],
    parts: listOf(value.parts, isPart) as DonePart[],
    outcome: value.outcome === 'complete' ? 'complete' : 'partly',
    ...(isRatings(value.ratings) && { ratings: value.ratings }),
    ...(isText(value.offerId) && { offerId: value.offerId }),
  };
}

function listOf(value: unknown, isSound: (entry: unknown) => boolean): unknown[] {
  return Array.isArray(value) ? value.filter(isSound) : [];
}

function isPart(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.movementId) &&
    [null, 'left', 'right'].includes(value.side as string | null) &&
    isAmount(value.heldMs) &&
    isAmount(value.repetitions) &&
    typeof value.complete === 'boolean'
  );
}
