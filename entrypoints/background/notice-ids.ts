const offerNoticePrefix = 'offer:';

/** Each showing has a name of its own, so that the end of an earlier one is not taken for its end. */
export function offerNoticeId(offerId: string, showing: number): string {
  return `${offerNoticePrefix}${showing}:${offerId}`;
}

/** The offer and showing a notification belongs to, or null for any other notification. */
export function offerOfNotice(noticeId: string): { offerId: string; showing: number } | null {
  if (!noticeId.startsWith(offerNoticePrefix)) return null;
  const [showing, ...id] = noticeId.slice(offerNoticePrefix.length).split(':');
  return { offerId: id.join(':'), showing: Number(showing) };
}

/** The question whether a call goes on. */
export const callNoticeId = 'still-in-call';
