import { codeOf } from '../first-paint/page-code.ts';
import { mirrorDay, mirrorKey, type PageMirror } from '../first-paint/page-mirror.ts';

/** Changes come in bursts; the last of them is kept. */
const settleMs = 250;

/** Not worth showing again: a session, a notice, choices that were opened. */
const passing = '.notice, .pause-choices, .stage, .popup-stretching, .figure-place';

/** What a page knows of how its own markup will age. */
export type MirrorAgeing = Pick<PageMirror, 'untilMs' | 'minutes'>;

/**
 * Keeps the page's mirror like the page: whenever what it shows has changed, and when it is left.
 * Storage that is full or closed costs the next first frame and nothing else.
 */
export function keepMirror(
  page: string,
  root: HTMLElement,
  ageing: () => { readonly atMs: number } & MirrorAgeing,
): void {
  const build = codeOf(document);
  const write = () => {
    if (root.childElementCount === 0 || root.querySelector(passing)) return;
    const { atMs, untilMs, minutes } = ageing();
    const mirror: PageMirror = {
      build,
      day: mirrorDay(atMs),
      writtenAtMs: atMs,
      untilMs,
      html: root.innerHTML,
      minutes,
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
