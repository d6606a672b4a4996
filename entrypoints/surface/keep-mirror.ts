import { buildOf } from '../first-paint/page-code.ts';
import { mirrorDay, mirrorKey, type PageMirror } from '../first-paint/page-mirror.ts';
import { ageing, type MirroredPage } from './mirror-ageing.ts';
import type { PageState } from './page-state.ts';

/** Changes come in bursts; the last of them is kept. */
const settleMs = 100;

/** Not worth showing again: a session, a notice, choices that were opened. */
const passing = '.notice, .pause-choices, .stage, .popup-stretching, .figure-place';

/**
 * Keeps the page's mirror like the page: whenever what it shows has changed, and when it is left.
 * Storage that is full or closed costs the next first frame and nothing else.
 */
export function keepMirror(page: MirroredPage, root: HTMLElement, state: PageState): void {
  const build = buildOf(document);
  const write = () => {
    if (root.childElementCount === 0 || root.querySelector(passing)) return;
    const atMs = state.nowMs.peek();
    const mirror: PageMirror = {
      build,
      day: mirrorDay(atMs),
      writtenAtMs: atMs,
      html: root.innerHTML,
      ...ageing[page](state),
    };
    try {
      localStorage.setItem(mirrorKey(page), JSON.stringify(mirror));
    } catch {
      // The next page of this kind begins without a mirror.
    }
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(write, settleMs);
  };
  new MutationObserver(soon).observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  addEventListener('pagehide', write);
  soon();
}
