import type { Means } from './means.ts';
import { callNoticeId, offerNoticeId, offerOfNotice } from './notice-ids.ts';
import { answerClick, snoozeOffer, startOffer } from './offer-answers.ts';
import { otherwise, wasSwallowed } from './present-offer.ts';

/** What happened to a notification. */
export type NoticeEvent =
  | { readonly type: 'clicked'; readonly id: string }
  | { readonly type: 'button'; readonly id: string; readonly index: number }
  | { readonly type: 'closed'; readonly id: string; readonly byPerson: boolean }
  /** Notifications and windows of before may be gone without a word. */
  | { readonly type: 'forgotten' };

/** Does what the person wants by it. */
export async function handleNotice(event: NoticeEvent, means: Means): Promise<void> {
  switch (event.type) {
    case 'clicked':
      return clicked(event.id, means);
    case 'button':
      return button(event.id, event.index, means);
    case 'closed':
      return closed(event.id, event.byPerson, means);
    case 'forgotten':
      return showAgain(means);
  }
}

async function clicked(noticeId: string, means: Means): Promise<void> {
  const { keeper, ports } = means;
  let memory = await keeper.load();
  const found = offerOfNotice(noticeId);
  const { presented } = memory;
  // Firefox says of what was clicked that it was closed, too. From now on that is no answer.
  if (presented && presented.offerId === found?.offerId && !ports.outside.noticesHaveButtons()) {
    memory = { ...memory, presented: { ...presented, way: 'badge' } };
    await keeper.save(memory, { presented: memory.presented });
  }
  await ports.outside.clearNotice(noticeId);
  if (found) await answerClick(memory, found.offerId, means);
  if (noticeId === callNoticeId) await means.play(memory, [{ type: 'call-ended' }]);
}

async function button(noticeId: string, index: number, means: Means): Promise<void> {
  await means.ports.outside.clearNotice(noticeId);
  const memory = await means.keeper.load();
  const offerId = offerOfNotice(noticeId)?.offerId;
  if (offerId !== undefined && index === 0) await startOffer(memory, offerId, means);
  if (offerId !== undefined && index === 1) await snoozeOffer(memory, offerId, means);
  if (noticeId === callNoticeId && index === 0) await means.play(memory, [{ type: 'call-ended' }]);
}

async function closed(noticeId: string, byPerson: boolean, means: Means): Promise<void> {
  const found = offerOfNotice(noticeId);
  if (!found) return;
  const { keeper, play, ports } = means;
  const memory = await keeper.load();
  // A notification we replaced or took away says it was closed, too.
  const { presented } = memory;
  if (presented?.offerId !== found.offerId || presented.showing !== found.showing) return;
  if (presented.way !== 'notice') return; // the small window stands in its place
  if (wasSwallowed(presented, byPerson, ports)) {
    // It may still stand where the system keeps what it swallowed.
    await ports.outside.clearNotice(noticeId);
    const shown = await otherwise(presented, 'closed at once', ports);
    await keeper.save({ ...memory, presented: shown }, { presented: shown });
    return;
  }
  if (byPerson) await play(memory, [{ type: 'offer-dismissed', offerId: found.offerId }]);
}

/**
 * The browser has started, or the extension anew. An offer that is still open is shown again, as
 * the same one.
 */
async function showAgain({ keeper, play, ports }: Means): Promise<void> {
  const memory = await keeper.load();
  const { presented } = memory;
  if (!presented) return;
  const { offerId, showing, way } = presented;
  const noticeId = offerNoticeId(offerId, showing);
  if (way === 'notice' && (await ports.outside.noticeIsThere(noticeId))) return;
  await play({ ...memory, presented: null }, []);
}
