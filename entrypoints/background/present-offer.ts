import type { PresentedOffer } from '../../domain/clock/presented-offer.ts';
import { readClock } from '../../domain/clock/reading.ts';
import type { OpenOffer } from '../../domain/clock/types.ts';
import { offerNoticeId } from './notice-ids.ts';
import type { BackgroundMemory, BackgroundPorts, OfferMaking } from './ports.ts';
import { sessionPage } from './session-page.ts';

/**
 * Brings what the person sees in line with the clock: shows the open offer unless this showing of
 * it is there already, takes away one that is over. Compared with what was shown before, so that
 * a background that died in between neither forgets an offer nor shows it twice.
 */
export async function presentOffer(
  memory: BackgroundMemory,
  ports: BackgroundPorts,
  making: OfferMaking,
): Promise<PresentedOffer | null> {
  const { at } = ports.now();
  const { offer } = readClock(memory.clock, memory.settings.clock, at);
  const { presented } = memory;
  if (offer && presented?.offerId === offer.id && presented.showing === offer.showing) {
    return presented;
  }
  // The small window closes itself.
  if (presented) {
    await ports.outside.clearNotice(offerNoticeId(presented.offerId, presented.showing));
  }
  return offer ? await show(offer, memory, ports, making) : null;
}

async function show(
  offer: OpenOffer,
  { settings, presented }: BackgroundMemory,
  ports: BackgroundPorts,
  { words, chooseStretch }: OfferMaking,
): Promise<PresentedOffer> {
  const { outside } = ports;
  // Shown again, it names the same stretch as before.
  const before = presented?.offerId === offer.id ? presented.movementId : null;
  const stretch = await chooseStretch(offer, settings);
  const movementId = before ?? stretch?.movementId ?? null;
  const shownAtMs = ports.now().at;
  const shown = { offerId: offer.id, showing: offer.showing, movementId, shownAtMs };

  const { offersBy } = settings;
  if (offersBy === 'badge' || offersBy === 'new-tab') return { ...shown, way: 'badge' };
  const result =
    offersBy === 'notification'
      ? await outside.showNotice({
          id: offerNoticeId(offer.id, offer.showing),
          icon: 'icon/128.png',
          stay: true,
          ...words.offer(offer, stretch),
        })
      : ({ shown: false, why: 'switched-off' } as const);
  if (result.shown) return { ...shown, way: 'notice' };

  return otherwise(shown, result.why, ports);
}

type Shown = Pick<PresentedOffer, 'offerId' | 'showing' | 'movementId' | 'shownAtMs'>;

/** Shows an offer without a notification, and remembers why. */
export async function otherwise(
  { offerId, showing, movementId, shownAtMs }: Shown,
  failure: string,
  ports: BackgroundPorts,
): Promise<PresentedOffer> {
  const shown = {
    offerId,
    showing,
    movementId,
    failure,
    ...(shownAtMs !== undefined && { shownAtMs }),
  };
  const opened = await openOfferWindow(offerId, movementId, ports);
  return { ...shown, way: opened ? 'window' : 'badge' };
}

/** Nobody reads a notification and closes it in less time. */
const closedAtOnceMs = 1_500;

/**
 * Whether a notification went away in the moment it came: the system swallows them without saying
 * so. Where a browser says of everything that a person closed it, the time alone decides.
 */
export function wasSwallowed(
  { shownAtMs }: PresentedOffer,
  byPerson: boolean,
  { now, outside }: BackgroundPorts,
): boolean {
  if (shownAtMs === undefined || (byPerson && outside.noticesHaveButtons())) return false;
  return now().at - shownAtMs < closedAtOnceMs;
}

/**
 * The small window for where notifications do not come through. It never takes the focus. Whether
 * it opened: without it the badge still tells.
 */
async function openOfferWindow(
  offerId: string,
  movementId: string | null,
  { outside }: BackgroundPorts,
): Promise<boolean> {
  try {
    await outside.openSmallWindow({
      page: sessionPage({ offerId, movementId }),
      width: 420,
      height: 640,
      focused: false,
    });
    return true;
  } catch {
    return false;
  }
}
