import { browser } from 'wxt/browser';
import { sessionItems } from '../extension-storage/session-items.ts';

/** Calls back after installation and after updates. Register while the background starts. */
export function onInstalled(listener: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' || reason === 'update' ? reason : 'other'),
  );
}

const begunKey = 'begun';

/**
 * Calls back when the browser has started, or the extension anew: installed, updated, reloaded,
 * enabled. A wake is none of these. No event tells of all of them, but each empties the browser's
 * session. Register while the background starts.
 */
export function onBegin(listener: () => void): void {
  // Somebody has to listen for it, or the browser does not start us when it starts.
  browser.runtime.onStartup.addListener(() => undefined);
  void sessionItems.get(begunKey).then(async (begun) => {
    if (begun) return;
    await sessionItems.set(begunKey, true);
    listener();
  });
}
