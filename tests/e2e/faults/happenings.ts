import { oneOf, type Random } from './random.ts';
import type { Watch } from './watch.ts';

/** Something that happens to a browser in use. It may be cut off in the middle. */
export async function somethingHappens(watch: Watch, random: Random): Promise<unknown> {
  const { road } = watch;
  const onTheOffer = async (ask: (offerId: string) => Promise<void>) => {
    const { offer } = await watch.reading();
    if (offer) await ask(offer.id);
  };
  const happen = oneOf<() => Promise<unknown>>(random, [
    () => road.fireAlarm('heartbeat'),
    () => road.fireAlarm('next-look'),
    () => watch.ask({ type: 'call-began' }),
    () => watch.ask({ type: 'call-ended' }),
    () => watch.ask({ type: 'session-changed' }),
    () => onTheOffer((offerId) => watch.ask({ type: 'skip-offer', offerId })),
    () => onTheOffer((offerId) => watch.ask({ type: 'snooze-offer', offerId, forMs: 500 })),
    () => onTheOffer((offerId) => watch.ask({ type: 'take-offer', offerId })),
  ]);
  return happen().catch(() => undefined);
}
