import type { BackgroundWords } from '../../content/words/en-background.ts';
import type { OpenOffer } from '../../domain/clock/types.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { OfferedStretch, OfferWords } from './ports.ts';

/** Puts an offer into words: which stretch, how long, and why now. */
export function createOfferWords(
  words: BackgroundWords,
  nameOf: (id: MovementId) => string,
): OfferWords {
  return {
    offer: (offer, stretch) => ({
      title: titleOf(stretch),
      message: whyNow(offer),
      buttons: [words.offer.start, words.offer.snooze],
    }),
    stillInCall: () => ({
      title: words.call.title,
      message: words.call.message,
      buttons: [words.call.over, words.call.still],
    }),
    test: () => ({ ...words.test, buttons: [] }),
  };

  function titleOf(stretch: OfferedStretch | null): string {
    return stretch
      ? words.offer.title(nameOf(stretch.movementId), stretch.minutes)
      : words.offer.getUp;
  }

  function whyNow(offer: OpenOffer): string {
    return [
      offer.heldBy ? words.offer.heldBy[offer.heldBy] : words.offer.moments[offer.moment],
      words.offer.sat(Math.floor(offer.sittingMs / minuteMs)),
      ...(offer.snoozesBefore > 0 ? [words.offer.snoozed(offer.snoozesBefore)] : []),
    ].join(' ');
  }
}
