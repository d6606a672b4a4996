import type { Side } from '../movement/movement.ts';
import type { ComfortRatings } from './records.ts';

/** The side that the numbers of a session mean in the end; null: both, or the middle. */
export function sideMeant({ side, sideAfter }: ComfortRatings): Side | null {
  return sideAfter === undefined ? (side ?? null) : sideAfter;
}
