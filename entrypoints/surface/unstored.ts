import { sessionItems } from '../../platform/extension-storage/session-items.ts';
import type { HistoryHealth } from '../../storage/items/history-health-item.ts';
import { presentedItem } from '../../storage/items/presented-item.ts';
import { refugeKey, waitingIn } from '../../storage/items/refuge.ts';
import { unpackItem } from '../../storage/items/stored-item.ts';
import { type PageState, storedClock } from './page-state.ts';

/**
 * Shows on a page what the background knows and the browser does not store, and tells the person
 * of it as of a failure. Loaded after the page stands: most pages never see any of it.
 */
export async function followUnstored(state: PageState): Promise<void> {
  let stored: HistoryHealth | undefined;
  let last: unknown;
  const show = (refuge: unknown) => {
    last = refuge;
    const unstored = waitingIn(refuge);
    if (Object.keys(unstored).length === 0) {
      if (stored) state.health.value = stored;
      stored = undefined;
      return;
    }
    const clock = unpackItem(storedClock, unstored[storedClock.key]);
    if (clock) state.clock.value = clock;
    const presented = unstored[presentedItem.key];
    if (presented) state.presented.value = unpackItem(presentedItem, presented);
    stored ??= state.health.peek();
    state.health.value = {
      ...stored,
      state: 'failing',
      sinceMs: state.nowMs.peek(),
      reason: 'disk-full',
      detail: 'extension storage refuses',
    };
  };
  sessionItems.subscribe(refugeKey, show);
  // What was stored while nobody looked is shown on being seen again; what is not stored is newer.
  document.addEventListener('visibilitychange', () => show(last));
  show(await sessionItems.get(refugeKey));
}
