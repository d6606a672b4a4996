import { buildOf } from './page-code.ts';
import { mirrorKey, readMirror } from './page-mirror.ts';

const minuteMs = 60_000;
const themes: readonly (string | null)[] = ['light', 'dark', 'contrast'];

/** Before anything is drawn: the chosen theme. Without a copy of it the system's holds. */
export function showTheme(page: Document, stored: Pick<Storage, 'getItem'>): void {
  const theme = stored.getItem('theme');
  if (theme !== null && themes.includes(theme)) page.documentElement.dataset.theme = theme;
}

/**
 * Puts what the page showed last into its root. What it said of the moment stays in its place but
 * is not shown once it may be wrong (`data-mirror="old"`). Says whether there was anything to show.
 */
export function showMirror(
  page: Document,
  stored: Pick<Storage, 'getItem'>,
  name: string,
  atMs: number,
): boolean {
  const mirror = readMirror(stored.getItem(mirrorKey(name)), buildOf(page), atMs);
  const root = page.getElementById('root');
  if (!mirror || !root) return false;
  root.append(page.createRange().createContextualFragment(mirror.html));
  const minute = Math.floor((atMs - mirror.writtenAtMs) / minuteMs);
  let known = atMs <= mirror.untilMs;
  for (const [selector, texts] of mirror.minutes) {
    const element = root.querySelector(selector);
    const text = texts[minute];
    if (element && text !== undefined) element.textContent = text;
    else known = false;
  }
  page.documentElement.dataset.mirror = known ? 'fresh' : 'old';
  // Whoever is quicker than the page's code is not kept waiting in vain.
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button');
    if (button) root.dataset.pressed = String([...root.querySelectorAll('button')].indexOf(button));
  });
  return true;
}
