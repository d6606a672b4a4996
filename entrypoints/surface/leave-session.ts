import { storeSession } from '../../domain/session/stored-session.ts';
import { pauseAt, transition } from '../../domain/session/transition.ts';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { ask } from '../../platform/messages/router.ts';
import { now } from '../../platform/time/now.ts';
import type { PageState } from './page-state.ts';
import { sessionStoreIn } from './session-store.ts';

/** Ends the session that was left, as of when it was left; what was done of it is kept. */
export async function leaveSession(state: PageState): Promise<void> {
  const session = state.session.value;
  if (session?.kind !== 'session') return;
  const { at } = now();
  const paused = pauseAt(session.state, session.savedAtMs);
  const stopped = paused.ended ? paused : transition(paused, 'stop', at);
  await sessionStoreIn(localItems).save(
    storeSession(stopped, at, session.surface, session.takenAtMs),
  );
  await ask({ type: 'session-changed' });
}
