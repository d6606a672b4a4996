import type { IntervalRecord } from '../history/records.ts';
import type { Account } from './account.ts';
import type { ClockState, OpenInterval, Quiet } from './clock-state.ts';
import { holdReasons, repairOffer, repairSnooze } from './repair-offer.ts';
import { amountOr, fieldsOf, instantOr, oneOfOr, textOr } from './stored-value.ts';

type Why = NonNullable<IntervalRecord['why']>;

const kinds: readonly IntervalRecord['kind'][] = [
  'sitting',
  'away',
  'paused',
  'watching',
  'in-call',
];
const whys: readonly Why[] = [
  'idle',
  'locked',
  'asleep-or-closed',
  'got-up',
  'stretching',
  'by-hand',
];

function repairAccount(value: unknown, lastSeenMs: number): Account {
  const fields = fieldsOf(value);
  const sittingMs = amountOr(fields?.sittingMs, 0);
  return {
    atMs: Math.min(lastSeenMs, instantOr(fields?.atMs, lastSeenMs)),
    sittingMs,
    sinceStretchMs: Math.min(sittingMs, amountOr(fields?.sinceStretchMs, 0)),
    satInAllMs: amountOr(fields?.satInAllMs, 0),
  };
}

function repairQuiet(value: unknown, lastSeenMs: number): Quiet | null {
  const fields = fieldsOf(value);
  const fromMs = instantOr(fields?.fromMs, null);
  if (!fields || fromMs === null) return null;
  return {
    fromMs: Math.min(fromMs, lastSeenMs),
    why: oneOfOr(['idle', 'locked', 'asleep-or-closed'], fields.why, 'idle'),
    as: oneOfOr(['undecided', 'covered', 'away'], fields.as, 'undecided'),
    heard: fields.heard === true,
  };
}

function repairCall(value: unknown): ClockState['call'] {
  const fields = fieldsOf(value);
  const sinceMs = instantOr(fields?.sinceMs, null);
  if (sinceMs === null) return null;
  return {
    sinceMs,
    by: oneOfOr(['asked', 'sharing'], fields?.by, 'person'),
    askedAtMs: instantOr(fields?.askedAtMs, null),
    heardMs: amountOr(fields?.heardMs, 0),
    lastHeardAtMs: instantOr(fields?.lastHeardAtMs, null),
  };
}

function repairPause(value: unknown): ClockState['pause'] {
  const untilMs = instantOr(fieldsOf(value)?.untilMs, null);
  return untilMs === null ? null : { untilMs };
}

function repairSession(value: unknown): ClockState['session'] {
  const fields = fieldsOf(value);
  const id = textOr(fields?.id, null);
  const sinceMs = instantOr(fields?.sinceMs, null);
  return id === null || sinceMs === null ? null : { id, sinceMs };
}

function repairOpen(value: unknown, lastSeenMs: number): OpenInterval {
  const fields = fieldsOf(value);
  const why = oneOfOr(whys, fields?.why, null);
  const by = oneOfOr(holdReasons, fieldsOf(fields?.held)?.by, null);
  return {
    kind: oneOfOr(kinds, fields?.kind, 'sitting'),
    fromMs: Math.min(lastSeenMs, instantOr(fields?.fromMs, lastSeenMs)),
    ...(why !== null && { why }),
    ...(by && { held: { by, sinceMs: instantOr(fieldsOf(fields?.held)?.sinceMs, lastSeenMs) } }),
  };
}

function repairSoundAlone(value: unknown): ClockState['soundAlone'] {
  const fields = fieldsOf(value);
  const fromMs = instantOr(fields?.fromMs, null);
  const untilMs = instantOr(fields?.untilMs, null);
  return fromMs === null || untilMs === null
    ? null
    : { fromMs, untilMs, denied: fields?.denied === true };
}

function repairLastCredit(value: unknown): ClockState['lastCredit'] {
  const fields = fieldsOf(value);
  const atMs = instantOr(fields?.atMs, null);
  if (!fields || atMs === null) return null;
  return { awayMs: amountOr(fields.awayMs, 0), creditMs: amountOr(fields.creditMs, 0), atMs };
}

/** The stored clock with every field that is broken put right alone; `fresh` if it is no clock. */
export function repairClock(value: unknown, fresh: ClockState): ClockState {
  const fields = fieldsOf(value);
  const lastSeenMs = instantOr(fields?.lastSeenMs, null);
  if (!fields || lastSeenMs === null) return fresh;
  const open = repairOpen(fields.open, lastSeenMs);
  const offer = repairOffer(fields.offer);
  return {
    version: fresh.version,
    deviceId: textOr(fields.deviceId, fresh.deviceId),
    zone: textOr(fields.zone, fresh.zone),
    lastSeenMs,
    previousSeenMs: Math.min(lastSeenMs, instantOr(fields.previousSeenMs, lastSeenMs)),
    account: repairAccount(fields.account, lastSeenMs),
    input: oneOfOr(['active', 'idle', 'locked'], fields.input, 'active'),
    fullscreen: fields.fullscreen === true,
    fullscreenSinceMs:
      fields.fullscreen === true ? instantOr(fields.fullscreenSinceMs, null) : null,
    audible: fields.audible === true,
    sharing: fields.sharing === true,
    site: textOr(fields.site, null),
    quiet: repairQuiet(fields.quiet, lastSeenMs),
    soundAlone: repairSoundAlone(fields.soundAlone),
    returnedAtMs: instantOr(fields.returnedAtMs, null),
    call: repairCall(fields.call),
    pause: repairPause(fields.pause),
    session: repairSession(fields.session),
    open,
    recordedToMs: instantOr(fields.recordedToMs, open.fromMs),
    trail: Array.isArray(fields.trail) ? fields.trail : [],
    offer,
    snooze: offer ? null : repairSnooze(fields.snooze),
    snoozes: Math.floor(amountOr(fields.snoozes, 0)),
    askAgainAtSatMs: amountOr(fields.askAgainAtSatMs, null),
    held: oneOfOr(holdReasons, fields.held, null),
    lastOfferIdMs: amountOr(fields.lastOfferIdMs, 0),
    lastCredit: repairLastCredit(fields.lastCredit),
  };
}
