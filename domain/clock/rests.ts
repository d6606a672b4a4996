import { beginInterval, settleInterval } from './intervals.ts';
import { forgetBreak } from './offer-ending.ts';
import { showsPresence } from './presence.ts';
import { accountNow, set, type Turn } from './turn.ts';
import type { ClockEvent } from './types.ts';

/** "I just got up" counts as a whole rest; the sitting after it is a new one. */
export function getUp(turn: Turn): void {
  showsPresence(turn);
  forgetBreak(turn, 'credited');
  set(turn, {
    account: { ...accountNow(turn), sittingMs: 0, sinceStretchMs: 0 },
    returnedAtMs: turn.at,
    lastCredit: null,
  });
  if (turn.state.open.kind === 'sitting') {
    beginInterval(turn, { kind: 'sitting', why: 'got-up' }, turn.at);
  }
}

/** A stretch was done. Only one for which the person got up ends the unbroken sitting. */
export function stretch(
  turn: Turn,
  { sessionId, place, doneAtMs = turn.at }: Extract<ClockEvent, { readonly type: 'stretched' }>,
): void {
  forgetBreak(turn, 'taken');
  // While away, the account is the one of before: what the absence takes off comes on top. In a
  // pause it is, too: what passes there is no sitting.
  const { state } = turn;
  const account = state.pause || state.quiet?.as === 'away' ? state.account : accountNow(turn);
  const left = (ms: number) => Math.min(ms, Math.max(0, account.atMs - doneAtMs));
  set(turn, {
    account: {
      ...account,
      sinceStretchMs: left(account.sinceStretchMs),
      ...(place !== 'desk' && { sittingMs: left(account.sittingMs) }),
    },
  });
  closeSession(turn, sessionId);
}

export function closeSession(turn: Turn, sessionId: string): void {
  if (turn.state.session?.id !== sessionId) return;
  set(turn, { session: null });
  settleInterval(turn, turn.at);
}
