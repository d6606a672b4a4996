import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showMirror, showTheme } from './show-mirror.ts';

/**
 * Runs in the head of every page before its first frame, and waits for nothing. The mirror is put
 * in at the moment the page's root has been read, which is still before that frame.
 */
export default defineUnlistedScript(() => {
  try {
    const stored = localStorage;
    showTheme(document, stored);
    const name = location.pathname.slice(1).replace(/\.html$/, '');
    const root = new MutationObserver(() => {
      if (!document.getElementById('root')) return;
      root.disconnect();
      try {
        showMirror(document, stored, name, Date.now());
      } catch {
        // A mirror that cannot be shown is no mirror; the page's own code comes after it.
        document.getElementById('root')?.replaceChildren();
      }
    });
    root.observe(document.documentElement, { childList: true, subtree: true });
  } catch {
    // Storage is closed to us: the system's theme holds, and the page draws itself.
  }
});
