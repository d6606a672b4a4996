import { fileURLToPath } from 'node:url';
import { ChromiumRoad } from '../harness/chromium.ts';
import { FirefoxRoad } from '../harness/firefox.ts';
import type { Road, RoadOptions } from '../harness/road.ts';

export type BrowserName = Road['browser'];

const output = (build: string) =>
  fileURLToPath(new URL(`../../../.output/${build}`, import.meta.url));

/** A browser with the production build in it. */
export function openRoad(
  browser: BrowserName,
  options: Partial<RoadOptions> = {},
): Promise<ChromiumRoad | FirefoxRoad> {
  return browser === 'chromium'
    ? ChromiumRoad.launch({ extensionPath: output('chrome-mv3'), ...options })
    : FirefoxRoad.launch({ extensionPath: output('firefox-mv3'), ...options });
}
