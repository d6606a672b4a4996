import { useLayoutEffect } from 'preact/hooks';
import type { ClockState } from '../../domain/clock/clock-state.ts';
import { readClock } from '../../domain/clock/reading.ts';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { closeOwnTab } from '../../platform/tabs/close-own-tab.ts';
import { now } from '../../platform/time/now.ts';
import { watchItem } from '../../storage/items/stored-item.ts';
import { type PageState, storedClock } from '../surface/page-state.ts';

/**
 * Closes the window when the showing of the offer that it came with is over: answered elsewhere,
 * taken off by an absence, or followed by the next one with a window of its own. Also where nobody
 * sees it, or windows would pile up behind the others. One that was over from the beginning stays,
 * and says so.
 */
export function useCloseWhenOver(
  { clock, settings }: PageState,
  offerId: string | undefined,
  isUnanswered: boolean,
): void {
  // Let go of in the very moment in which the offer is answered here: the answer comes back at once.
  useLayoutEffect(() => {
    const showingIn = (state: ClockState): number | null => {
      const { offer } = readClock(state, settings.peek().clock, now().at);
      return offer && offer.id === offerId ? offer.showing : null;
    };
    const first = showingIn(clock.peek());
    if (!isUnanswered || first === null) return undefined;
    return watchItem(localItems, storedClock, (state) => {
      if (state && showingIn(state) !== first) void closeOwnTab();
    });
  }, [isUnanswered]);
}
