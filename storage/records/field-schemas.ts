import * as v from 'valibot';
import { isDayKey } from '../../domain/history/day-keys.ts';
import type { MovementId } from '../../domain/movement/movement.ts';

/** The last instant a `Date` can hold. */
const lastInstantMs = 8_640_000_000_000_000;

const longestId = 120;

export const idSchema = v.pipe(
  v.string('is not a text'),
  v.minLength(1, 'is empty'),
  v.maxLength(longestId, `is longer than ${longestId} characters`),
);

export const instantSchema = v.pipe(
  v.number('is not a number'),
  v.finite('is not a finite number'),
  v.minValue(0, 'is before 1970'),
  v.maxValue(lastInstantMs, 'is later than any date'),
);

/** A length of time: at most a hundred years of it. */
export const durationSchema = v.pipe(
  v.number('is not a number'),
  v.finite('is not a finite number'),
  v.minValue(0, 'is negative'),
  v.maxValue(100 * 366 * 24 * 3_600_000, 'is longer than a hundred years'),
);

export const countSchema = v.pipe(
  v.number('is not a number'),
  v.integer('is not a whole number'),
  v.minValue(0, 'is negative'),
  v.maxValue(1_000_000, 'is more than a million'),
);

export const daySchema = v.pipe(
  v.string('is not a text'),
  v.check(isDayKey, 'is not a day written YYYY-MM-DD'),
);

export const zoneSchema = v.pipe(
  v.string('is not a text'),
  v.regex(/^[A-Za-z0-9_+\-/]{1,64}$/, 'is not the name of a time zone'),
);

/** No zone is or was further from UTC than this. */
export const zoneOffsetSchema = v.pipe(
  v.number('is not a number'),
  v.finite('is not a finite number'),
  v.minValue(-18 * 60, 'is further from UTC than any time zone'),
  v.maxValue(18 * 60, 'is further from UTC than any time zone'),
);

/**
 * Any well-formed movement id: which ones exist is for the catalogue to say, and a file may come
 * from a version that knows more of them.
 */
export const movementIdSchema = v.pipe(
  v.string('is not a text'),
  v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'is not the id of a movement'),
  v.transform((id) => id as MovementId),
);

/** One of a few words. */
export function oneOf<const Words extends readonly (string | number)[]>(words: Words) {
  return v.picklist(words, `is not one of ${words.join(', ')}`);
}

/** What an object schema says: of something that is no object, and of a field that is not there. */
export function unlessObject(problem: string) {
  return ({ expected }: Pick<v.BaseIssue<unknown>, 'expected'>): string =>
    expected === 'Object' ? problem : 'is missing';
}
