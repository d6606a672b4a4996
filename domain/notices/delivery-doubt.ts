import type { OfferEnding } from '../history/records.ts';

/** The latest offers that have ended, the oldest first. */
export type LastEndings = readonly (readonly [id: string, ending: OfferEnding])[];

export const keptEndings = 10;

/** What became of an offer without anybody having touched it. */
const untouched: ReadonlySet<OfferEnding> = new Set(['unanswered', 'credited']);

/**
 * Whether to ask if offers arrive: none of the last ten was clicked or closed. Whoever has said
 * that they do is asked again after ten more.
 *
 * @param answeredAfter the last offer at the time of the answer
 */
export function doubtsDelivery(last: LastEndings, answeredAfter: string | null): boolean {
  if (last.length < keptEndings) return false;
  const latest = last.slice(-keptEndings);
  return latest.every(([id, ending]) => untouched.has(ending) && id !== answeredAfter);
}
