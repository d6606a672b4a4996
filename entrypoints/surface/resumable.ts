import { isResumable } from '../../domain/session/resumable.ts';
import type { PageState } from './page-state.ts';
import { movementName } from './planned.ts';

/** The session that was left and can go on, or null. */
export function resumableSession(state: PageState): { readonly name: string } | null {
  const session = state.session.value;
  if (session?.kind !== 'session' || !isResumable(session, state.nowMs.value)) return null;
  const [first] = session.state.plan.items;
  return first ? { name: movementName(first.movementId, state.plan.value) } : null;
}
