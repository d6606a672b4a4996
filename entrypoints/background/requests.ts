import type { Reply, Request } from '../../platform/messages/messages.ts';
import type { Happening, Keeper } from './keeper.ts';
import type { BackgroundChanges, BackgroundMemory, BackgroundPorts } from './ports.ts';
import { sessionPage } from './present-offer.ts';

export interface RequestMeans {
  readonly keeper: Keeper;
  readonly ports: BackgroundPorts;
  play(
    memory: BackgroundMemory,
    happenings: readonly Happening[],
    alongside?: BackgroundChanges,
  ): Promise<BackgroundMemory>;
}

/** The clock event a person's request is, where it is nothing else. */
function happeningOf(request: Request): Happening | null {
  switch (request.type) {
    case 'call-began':
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
export async function handleRequest(request: Request, means: RequestMeans): Promise<Reply> {
  const { keeper, ports, play } = means;
  const happening = happeningOf(request);
  if (happening) {
    await play(await keeper.load(), [happening]);
    return { ok: true };
  }
  switch (request.type) {
    case 'session-changed':
      await play(await keeper.load(), []);
      return { ok: true };
    case 'rate-session':
      await play(await keeper.load(), [], {
        entries: [{ type: 'session', record: request.record }],
      });
      return { ok: true };
    case 'open-session':
      await ports.outside.openSmallWindow({
        page: sessionPage({ movementId: request.movementId, start: true }),
        width: 960,
        height: 720,
        focused: true,
      });
      return { ok: true };
    case 'test-notification':
      return testNotification(ports);
    case 'delete-day':
      await ports.store.deleteDay(request.day);
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
      await ports.store.flush();
      return { ok: true };
  }
}

async function testNotification({ outside, words }: BackgroundPorts): Promise<Reply> {
  const result = await outside.showNotice({
    id: 'test',
    icon: 'icon/128.png',
    stay: false,
    ...words.test(),
  });
  return result.shown ? { ok: true } : { ok: false, why: result.why };
}
