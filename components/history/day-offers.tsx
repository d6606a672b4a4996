import type { OfferFault, OfferRecord } from '../../domain/history/records.ts';
import { WasWrong } from '../corrections/was-wrong.tsx';
import { useWords } from '../words/words-context.tsx';

/** The breaks offered on a day: when, why then, and what became of each. */
export function DayOffers(props: {
  readonly offers: readonly OfferRecord[];
  readonly onJudge?: ((record: OfferRecord, fault: OfferFault) => void) | undefined;
}) {
  const { offers, onJudge } = props;
  const corrections = useWords('corrections');
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
            <div>
              <p>
                <span class="history-name">{words.endings[offer.ending]}</span>{' '}
                <span class="soft">
                  {words.offer(
                    common.durationShort(offer.sittingMs),
                    offer.heldBy ? words.heldBy[offer.heldBy] : words.moments[offer.moment],
                  )}
                  {offer.wrong && ` · ${corrections.said[offer.wrong]}`}
                </span>
              </p>
              {onJudge && !offer.wrong && (
                <WasWrong
                  label={corrections.wrong}
                  what={common.time(offer.offeredAtMs, offer.zone)}
                  group={corrections.group}
                  choices={Object.entries(corrections.faults) as [OfferFault, string][]}
                  onChoose={(fault) => onJudge(offer, fault)}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
