import { readClock } from '../../domain/clock/reading.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { Means } from './means.ts';
import type { BackgroundMemory, BackgroundPorts } from './ports.ts';
import { sessionPage } from './session-page.ts';

const snoozeMs = 5 * minuteMs;

/** Takes the offer and opens its session. */
export async function startOffer(
  memory: BackgroundMemory,
  offerId: string,
  { ports, play }: Pick<Means, 'ports' | 'play'>,
): Promise<void> {
  const movementId = namedIn(memory, offerId);
  await play(memory, [{ type: 'offer-taken', offerId }]);
  await openSession({ offerId, movementId, start: true }, ports);
}

export async function snoozeOffer(
  memory: BackgroundMemory,
  offerId: string,
  { play }: Pick<Means, 'play'>,
): Promise<void> {
  await play(memory, [{ type: 'offer-snoozed', offerId, forMs: snoozeMs }]);
}

/** Firefox has no buttons: there a click opens the page that has the choices. */
export async function answerClick(
  memory: BackgroundMemory,
  offerId: string,
  means: Pick<Means, 'ports' | 'play'>,
): Promise<void> {
  const { now, outside } = means.ports;
  const { offer } = readClock(memory.clock, memory.settings.clock, now().at);
  if (offer?.id !== offerId) return; // an old notification: its offer has ended
  if (outside.noticesHaveButtons()) await startOffer(memory, offerId, means);
  else await openSession({ offerId, movementId: namedIn(memory, offerId) }, means.ports);
}

/** The movement an offer was shown with, so that Start starts what was named. */
function namedIn({ presented }: BackgroundMemory, offerId: string): string | null {
  return presented?.offerId === offerId ? presented.movementId : null;
}

/** A session in a window of its own, in front. */
export async function openSession(
  query: Parameters<typeof sessionPage>[0],
  { outside }: Pick<BackgroundPorts, 'outside'>,
): Promise<void> {
  await outside.openSmallWindow({
    page: sessionPage(query),
    width: 960,
    height: 720,
    focused: true,
  });
}
