import { titles } from '../../content/words/movements/en/titles.ts';
import { isResumable } from '../../domain/session/resumable.ts';
import type { PageState } from './page-state.ts';

/** The session that was left and can go on, or null. */
export function resumableSession(state: PageState): { readonly name: string } | null {
  const session = state.session.value;
  if (session?.kind !== 'session' || !isResumable(session, state.nowMs.value)) return null;
  const [first] = session.state.plan.items;
  return first ? { name: titles[first.movementId].name } : null;
}
