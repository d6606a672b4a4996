import { ChromiumRoad } from '../harness/chromium.ts';
import { FirefoxRoad } from '../harness/firefox.ts';
import { builtFor } from '../harness/launch-road.ts';
import type { Road, RoadOptions } from '../harness/road.ts';

export type BrowserName = Road['browser'];

/** A browser with the production build in it. */
export function openRoad(
  browser: BrowserName,
  options: Partial<RoadOptions> = {},
): Promise<ChromiumRoad | FirefoxRoad> {
  return browser === 'chromium'
    ? ChromiumRoad.launch({ extensionPath: builtFor.chromium, ...options })
    : FirefoxRoad.launch({ extensionPath: builtFor.firefox, ...options });
}
