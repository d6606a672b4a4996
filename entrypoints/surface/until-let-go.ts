import { secondMs } from '../../domain/time/units.ts';
import { hasBeenSavedSince, takeUp } from './open-session.ts';
import type { SessionSurfaceConfig } from './surface-config.ts';

/**
 * So many looks, a second apart, without a sign of life: the page that played it is gone, or its
 * frames stand still and it pauses with the next one. Looks are counted, not the time since it was
 * saved: after the machine slept both pages wake, and the one that played must get to say so.
 */
const silentLooks = 3;

/** As much of a document as tells whether the person is there. */
export type Sight = Pick<Document, 'hidden' | 'hasFocus'>;

/**
 * Waits until another page has let go of the session and there is still something to take up: that
 * page plays no more without having said so, or it has paused and the person is here. Whoever
 * pauses in a page and stays there keeps the session in it.
 *
 * @returns `false`: nobody waits any more
 */
export async function untilLetGo(
  { store, now }: Pick<SessionSurfaceConfig, 'store' | 'now'>,
  sight: Sight,
  ending: AbortSignal,
): Promise<boolean> {
  let before = await store.load();
  let silent = 0;
  while (!ending.aborted) {
    await new Promise((passed) => setTimeout(passed, secondMs));
    const later = await store.load();
    silent = hasBeenSavedSince(before, later) ? 0 : silent + 1;
    before = later;
    const left = takeUp(later, now().at, 'paused');
    if (!left || later?.kind !== 'session') continue;
    const isFree = later.state.running ? silent >= silentLooks && !sight.hidden : sight.hasFocus();
    if (isFree) return !ending.aborted;
  }
  return false;
}
