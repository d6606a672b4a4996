import type { OfferRecord } from './records.ts';

type Ended = Pick<OfferRecord, 'ending' | 'wrong'>;

/** Whether a break came of it: a stretch was begun, or the person got up by themselves. */
export function endedInBreak({ ending }: Pick<OfferRecord, 'ending'>): boolean {
  return ending === 'taken' || ending === 'credited';
}

/**
 * Whether it counts as a break that was offered. One that was put off comes again as another, and
 * one that should not have been made is held against nobody.
 */
export function countsAsOffered(offer: Ended): boolean {
  return endedInBreak(offer) || (offer.ending !== 'snoozed' && offer.wrong === undefined);
}
