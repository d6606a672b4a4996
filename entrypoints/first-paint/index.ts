import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { afterFirstPaint } from './after-first-paint.ts';
import { loadCode } from './page-code.ts';
import { showMirror, showTheme } from './show-mirror.ts';

/**
 * Runs in the head of every page before its first frame, and waits for nothing. The mirror is put
 * in at the moment the page's root has been read, which is still before that frame; the page's own
 * code comes after it.
 */
export default defineUnlistedScript(() => {
  let stored: Storage | undefined;
  try {
    stored = localStorage;
    showTheme(document, stored);
  } catch {
    // Storage is closed to us: the system's theme holds, and the page draws itself.
  }
  const name = location.pathname.slice(1).replace(/\.html$/, '');
  const root = new MutationObserver(() => {
    if (!document.getElementById('root')) return;
    root.disconnect();
    if (showsMirror(name, stored)) afterFirstPaint(() => loadCode(document));
    else loadCode(document);
  });
  root.observe(document.documentElement, { childList: true, subtree: true });
});

function showsMirror(name: string, stored: Storage | undefined): boolean {
  try {
    return stored !== undefined && showMirror(document, stored, name, Date.now());
  } catch {
    // A mirror that cannot be shown is no mirror; the page's own code comes after it.
    document.getElementById('root')?.replaceChildren();
    return false;
  }
}
