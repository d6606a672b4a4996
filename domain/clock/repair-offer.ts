import type { HoldReason, OfferMoment } from '../history/records.ts';
import type { MadeOffer, Snooze } from './clock-state.ts';
import { amountOr, fieldsOf, instantOr, oneOfOr, textOr } from './stored-value.ts';
import type { OpenOffer } from './types.ts';

const moments: readonly OfferMoment[] = [
  'at-a-pause',
  'at-the-latest',
  'after-hold',
  'after-snooze',
  'again',
];

export const holdReasons: readonly HoldReason[] = [
  'fullscreen',
  'in-call',
  'paused',
  'outside-hours',
  'in-session',
  'quiet-site',
];

function repairShown(value: unknown): OpenOffer | null {
  const fields = fieldsOf(value);
  const id = textOr(fields?.id, null);
  const offeredAtMs = instantOr(fields?.offeredAtMs, null);
  const zone = textOr(fields?.zone, null);
  if (!fields || id === null || offeredAtMs === null || zone === null) return null;
  const heldBy = oneOfOr(holdReasons, fields.heldBy, null);
  return {
    id,
    offeredAtMs,
    zone,
    moment: oneOfOr(moments, fields.moment, 'at-the-latest'),
    ...(heldBy !== null && { heldBy }),
    sittingMs: amountOr(fields.sittingMs, 0),
    sinceStretchMs: amountOr(fields.sinceStretchMs, 0),
    snoozesBefore: Math.floor(amountOr(fields.snoozesBefore, 0)),
    showing: Math.max(1, Math.floor(amountOr(fields.showing, 1))),
    standingFirst: fields.standingFirst === true,
  };
}

/** An offer out of a stored value; null where its record could not be written any more. */
export function repairOffer(value: unknown): MadeOffer | null {
  const fields = fieldsOf(value);
  const shown = repairShown(fields?.shown);
  if (!fields || !shown) return null;
  return {
    shown,
    firstMoment: oneOfOr(moments, fields.firstMoment, shown.moment),
    firstSittingMs: amountOr(fields.firstSittingMs, shown.sittingMs),
    firstSinceStretchMs: amountOr(fields.firstSinceStretchMs, shown.sinceStretchMs),
    shownAtSatMs: amountOr(fields.shownAtSatMs, 0),
  };
}

export function repairSnooze(value: unknown): Snooze | null {
  const fields = fieldsOf(value);
  const offer = repairOffer(fields?.offer);
  if (!fields || !offer) return null;
  return {
    offer,
    snoozedAtMs: instantOr(fields.snoozedAtMs, offer.shown.offeredAtMs),
    untilSatMs: amountOr(fields.untilSatMs, 0),
  };
}
