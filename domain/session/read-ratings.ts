import type { ComfortRatings } from '../history/records.ts';
import { isAmount, isRecord } from './unknown-value.ts';

/** Whether a value is what a person can have said in numbers of a session. */
export function isRatings(value: unknown): value is ComfortRatings {
  return (
    isRecord(value) &&
    [value.before, value.after].every((rating) => rating === undefined || isRating(rating)) &&
    [undefined, 'left', 'right'].includes(value.side as string | undefined) &&
    [undefined, null, 'left', 'right'].includes(value.sideAfter as string | null | undefined)
  );
}

function isRating(value: unknown): boolean {
  return isAmount(value) && Number.isInteger(value) && value <= 10;
}
