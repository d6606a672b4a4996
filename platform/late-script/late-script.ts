import { extensionUrl } from '../extension/url.ts';

interface WorkerScope {
  importScripts?(...addresses: string[]): void;
  addEventListener(type: 'install', listener: () => void): void;
}

/** Of a worker, which would otherwise read them again. */
const ran = new Set<string>();

/**
 * Has the browser keep scripts that the background may want later. A worker may later run only
 * what it has run while it was installed; call it while the background starts.
 */
export function keepLateScripts(paths: readonly string[]): void {
  const scope = globalThis as unknown as WorkerScope;
  if (!scope.importScripts) return; // an event page needs no permission
  scope.addEventListener('install', () => {
    for (const path of paths) runInWorker(scope, path);
  });
}

/**
 * Runs one of the extension's scripts where it is wanted: only what the moment needs is evaluated.
 * Rejects when the browser refuses it.
 */
export async function runLateScript(path: string): Promise<void> {
  const scope = globalThis as unknown as WorkerScope;
  if (scope.importScripts) runInWorker(scope, path);
  else await import(/* @vite-ignore */ extensionUrl(path));
}

function runInWorker(scope: WorkerScope, path: string): void {
  if (ran.has(path)) return;
  scope.importScripts?.(extensionUrl(path));
  ran.add(path);
}
