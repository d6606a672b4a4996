import { extensionUrl } from '../extension/url.ts';

interface WorkerScope {
  importScripts?(...addresses: string[]): void;
  addEventListener(type: 'install', listener: () => void): void;
}

/**
 * Has the browser keep scripts that the background may want later. A worker may later run only
 * what it has run while it was installed; call it while the background starts.
 */
export function keepLateScripts(paths: readonly string[]): void {
  const scope = globalThis as unknown as WorkerScope;
  if (!scope.importScripts) return; // an event page needs no permission
  scope.addEventListener('install', () => {
    for (const path of paths) scope.importScripts?.(extensionUrl(path));
  });
}

/**
 * Runs one of the extension's scripts in the background, where only those are evaluated that the
 * moment needs. Rejects when the browser refuses it.
 */
export async function runLateScript(path: string): Promise<void> {
  const scope = globalThis as unknown as WorkerScope;
  if (scope.importScripts) scope.importScripts(extensionUrl(path));
  else await import(/* @vite-ignore */ extensionUrl(path));
}
