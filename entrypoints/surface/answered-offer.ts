import { offerAtHand } from '../../domain/clock/offer-at-hand.ts';
import type { PageState } from './page-state.ts';

/** The offer that a session begun now answers, as a part of what is wished of it. */
export function answeredOffer({ clock, settings, nowMs }: PageState): {
  readonly offerId?: string;
} {
  const offerId = offerAtHand(clock.peek(), settings.peek().clock, nowMs.peek());
  return offerId === undefined ? {} : { offerId };
}
