import { checkDose } from './check-dose.ts';
import type { PlannedItem, SessionOptions, SpokenSeconds } from './plan.ts';
import { isRatings } from './read-ratings.ts';
import type { StoredState } from './stored-session.ts';
import { isAmount, isFiniteNumber, isRecord, isText } from './unknown-value.ts';

/** The state if every field is as it must be, otherwise `null`. */
export function readState(value: unknown): StoredState | null {
  if (!isRecord(value) || !isRecord(value.plan)) return null;
  const { id, offerId, startedAtMs, startedOn, running, phaseIndex } = value;
  const { elapsedMs, sinceMs, extraMs, log, ended, plan } = value;
  const sound =
    isText(id) &&
    (offerId === null || isText(offerId)) &&
    (value.ratings === undefined || isRatings(value.ratings)) &&
    isFiniteNumber(startedAtMs) &&
    isStartedOn(startedOn) &&
    typeof running === 'boolean' &&
    isIndex(phaseIndex) &&
    isAmount(elapsedMs) &&
    isFiniteNumber(sinceMs) &&
    isAmount(extraMs) &&
    Array.isArray(log) &&
    log.every(isLogEntry) &&
    (ended === null || isEnding(ended)) &&
    (ended !== null) === (phaseIndex === log.length) &&
    isOptions(plan.options) &&
    Array.isArray(plan.items) &&
    plan.items.length > 0 &&
    plan.items.every(isItem);
  return sound ? (value as unknown as StoredState) : null;
}

function isStartedOn(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.day) &&
    isText(value.zone) &&
    isFiniteNumber(value.zoneOffsetMinutes)
  );
}

function isIndex(value: unknown): value is number {
  return isAmount(value) && Number.isInteger(value);
}

function isLogEntry(value: unknown): boolean {
  return isRecord(value) && isAmount(value.activeMs) && isIndex(value.finished);
}

function isEnding(value: unknown): boolean {
  return isRecord(value) && isFiniteNumber(value.atMs) && isText(value.how);
}

function isOptions(value: unknown): value is SessionOptions {
  return (
    isRecord(value) &&
    isPositive(value.speedPercent) &&
    isPositive(value.breathInSeconds) &&
    isPositive(value.breathOutSeconds) &&
    typeof value.untimed === 'boolean' &&
    [undefined, 'left', 'right'].includes(value.firstSide as string | undefined)
  );
}

const spokenTimes: readonly (keyof SpokenSeconds)[] = [
  'setupSeconds',
  'firstMoveInSeconds',
  'laterMoveInSeconds',
  'firstReturnSeconds',
  'switchSeconds',
  'restSeconds',
];

function isItem(value: unknown): value is PlannedItem {
  return (
    isRecord(value) &&
    isText(value.movementId) &&
    (value.variantId === null || isText(value.variantId)) &&
    ['both', 'left', 'right', 'none'].includes(value.sides as string) &&
    checkDose(value.dose, '').length === 0 &&
    ['desk', 'standing', 'floor'].includes(value.place as string) &&
    spokenTimes.every((name) => value[name] === undefined || isAmount(value[name])) &&
    (value.secondSideIfRequired === undefined || value.secondSideIfRequired === true) &&
    isTempo(value.tempo)
  );
}

function isTempo(value: unknown): boolean {
  if (!isRecord(value) || !isAmount(value.moveInSeconds) || !isAmount(value.returnSeconds)) {
    return false;
  }
  const { repetition, restSeconds } = value;
  if (restSeconds !== undefined && !isAmount(restSeconds)) return false;
  return (
    repetition === undefined ||
    (isRecord(repetition) &&
      isAmount(repetition.outSeconds) &&
      isAmount(repetition.pauseSeconds) &&
      isAmount(repetition.backSeconds))
  );
}

function isPositive(value: unknown): value is number {
  return isFiniteNumber(value) && value > 0;
}
