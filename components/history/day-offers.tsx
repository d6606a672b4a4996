import type { OfferRecord } from '../../domain/history/records.ts';
import { useWords } from '../words/words-context.tsx';

/** The breaks offered on a day: when, why then, and what became of each. */
export function DayOffers({ offers }: { readonly offers: readonly OfferRecord[] }) {
  const words = useWords('history');
  const common = useWords('common');
  return (
    <section>
      <h3>{words.offers}</h3>
      {offers.length === 0 && <p class="soft">{words.noOffers}</p>}
      <ul class="history-list">
        {offers.map((offer) => (
          <li key={offer.id}>
            <time class="history-when" dateTime={new Date(offer.offeredAtMs).toISOString()}>
              {common.time(offer.offeredAtMs, offer.zone)}
            </time>
            <p>
              <span class="history-name">{words.endings[offer.ending]}</span>{' '}
              <span class="soft">
                {words.offer(
                  common.durationShort(offer.sittingMs),
                  offer.heldBy ? words.heldBy[offer.heldBy] : words.moments[offer.moment],
                )}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
