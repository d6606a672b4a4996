import { browser } from 'wxt/browser';

/** Calls back when leave is given or taken, also by the browser's own pages. Gives the way to stop. */
export function onPermissionsChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
