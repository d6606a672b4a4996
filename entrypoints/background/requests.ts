import { withoutDay } from '../../domain/clock/deleted-day.ts';
import type { DayKey } from '../../domain/time/epoch.ts';
import type { Reply, Request } from '../../platform/messages/messages.ts';
import { correctInterval, judgeWrongOffer } from './corrections.ts';
import type { Happening } from './keeper.ts';
import type { Means } from './means.ts';
import { openSession } from './offer-answers.ts';
import type { BackgroundPorts, OfferMaking, OfferWords } from './ports.ts';

/** The clock event a person's request is, where it is nothing else. */
function happeningOf(request: Request): Happening | null {
  switch (request.type) {
    case 'call-began':
      return { type: 'call-began', asked: request.asked === true };
    case 'call-denied':
    case 'call-ended':
    case 'got-up':
    case 'settings-changed':
      return { type: request.type };
    case 'pause':
      return { type: 'paused', untilMs: request.untilMs };
    case 'resume':
      return { type: 'resumed' };
    case 'take-offer':
      return { type: 'offer-taken', offerId: request.offerId };
    case 'snooze-offer':
      return { type: 'offer-snoozed', offerId: request.offerId, forMs: request.forMs };
    case 'skip-offer':
      return { type: 'offer-skipped', offerId: request.offerId };
    default:
      return null;
  }
}

/** Does what a page asks for. */
export async function handleRequest(
  request: Request,
  { keeper, ports, play }: Means,
  { words }: OfferMaking,
): Promise<Reply> {
  const happening = happeningOf(request);
  if (happening) {
    await play(await keeper.load(), [happening]);
    return { ok: true };
  }
  switch (request.type) {
    case 'correct-interval':
      await correctInterval(request, { keeper, ports, play });
      return { ok: true };
    case 'judge-offer':
      await judgeWrongOffer(request, { keeper, ports, play });
      return { ok: true };
    case 'open-session':
      await openSession({ movementId: request.movementId, start: true }, ports);
      return { ok: true };
    case 'test-notification':
      return testNotification(ports, words);
    case 'delete-day':
      await deleteDay(request.day, { keeper, ports });
      return { ok: true };
    case 'delete-everything':
      await ports.store.deleteEverything();
      keeper.forget();
      // As newly installed: the clock begins anew at this instant.
      await play(await keeper.load(), [{ type: 'started' }]);
      return { ok: true };
    case 'restore-entries':
      await play(await keeper.load(), [], { entries: request.entries });
      return { ok: true };
    default:
      // What waits to be stored is tried again; after it the history is written.
      await play(await keeper.load(), []);
      return { ok: true };
  }
}

async function deleteDay(
  day: DayKey,
  { keeper, ports }: Pick<Means, 'keeper' | 'ports'>,
): Promise<void> {
  await ports.store.deleteDay(day);
  const memory = await keeper.load();
  const clock = withoutDay(memory.clock, day, ports.now().at);
  await keeper.save({ ...memory, clock }, { clock });
}

async function testNotification({ outside }: BackgroundPorts, words: OfferWords): Promise<Reply> {
  const result = await outside.showNotice({
    id: 'test',
    icon: 'icon/128.png',
    stay: false,
    ...words.test(),
  });
  return result.shown ? { ok: true } : { ok: false, why: result.why };
}
