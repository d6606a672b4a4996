import * as v from 'valibot';
import { fault } from '../../domain/fault/fault.ts';
import { isDayKey } from '../../domain/history/day-keys.ts';
import type { MovementId } from '../../domain/movement/movement.ts';

/** The last instant a `Date` can hold. */
const lastInstantMs = 8_640_000_000_000_000;

const longestId = 120;

export const idSchema = v.pipe(
  v.string(fault('not-text')),
  v.minLength(1, fault('empty')),
  v.maxLength(longestId, fault(`longer-than ${longestId}`)),
);

export const instantSchema = v.pipe(
  v.number(fault('not-number')),
  v.finite(fault('not-finite')),
  v.minValue(0, fault('before-1970')),
  v.maxValue(lastInstantMs, fault('after-all-dates')),
);

/** A length of time: at most a hundred years of it. */
export const durationSchema = v.pipe(
  v.number(fault('not-number')),
  v.finite(fault('not-finite')),
  v.minValue(0, fault('negative')),
  v.maxValue(100 * 366 * 24 * 3_600_000, fault('over-a-century')),
);

export const countSchema = v.pipe(
  v.number(fault('not-number')),
  v.integer(fault('not-whole')),
  v.minValue(0, fault('negative')),
  v.maxValue(1_000_000, fault('more-than 1000000')),
);

export const daySchema = v.pipe(v.string(fault('not-text')), v.check(isDayKey, fault('not-day')));

export const zoneSchema = v.pipe(
  v.string(fault('not-text')),
  v.regex(/^[A-Za-z0-9_+\-/]{1,64}$/, fault('not-zone')),
);

/** No zone is or was further from UTC than this. */
export const zoneOffsetSchema = v.pipe(
  v.number(fault('not-number')),
  v.finite(fault('not-finite')),
  v.minValue(-18 * 60, fault('beyond-all-zones')),
  v.maxValue(18 * 60, fault('beyond-all-zones')),
);

/**
 * Any well-formed movement id: which ones exist is for the catalogue to say, and a file may come
 * from a version that knows more of them.
 */
export const movementIdSchema = v.pipe(
  v.string(fault('not-text')),
  v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, fault('not-movement-id')),
  v.transform((id) => id as MovementId),
);

/** One of a few words. */
export function oneOf<const Words extends readonly (string | number)[]>(words: Words) {
  return v.picklist(words, `not-one-of ${words.join(', ')}`);
}

/** How the back felt after a session. */
export const comfortSchema = oneOf(['better', 'same', 'worse']);

/** What became of an offer. */
export const endingSchema = oneOf([
  'taken',
  'snoozed',
  'skipped',
  'dismissed',
  'unanswered',
  'credited',
]);

/** What an object schema says: of something that is no object, and of a field that is not there. */
export function unlessObject(problem: string) {
  return ({ expected }: Pick<v.BaseIssue<unknown>, 'expected'>): string =>
    expected === 'Object' ? problem : fault('missing');
}
