import { join, resolve } from 'node:path';
import { ChromiumRoad } from './chromium.ts';
import { FirefoxRoad } from './firefox.ts';
import type { Road, RoadOptions } from './road.ts';

/** Both browsers, for `describe.each(browsers)`. */
export const browsers = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

export type LaunchOptions = Omit<RoadOptions, 'extensionPath'> & Partial<RoadOptions>;

const output = resolve(import.meta.dirname, '../../..', process.env.MIDBACK_OUTPUT ?? '.output');

export const builtFor: Readonly<Record<BrowserName, string>> = {
  chromium: join(output, 'chrome-mv3'),
  firefox: join(output, 'firefox-mv3'),
};

/** The build that leaves the browser's own new tab alone. */
export const coreBuiltFor: Readonly<Record<BrowserName, string>> = {
  chromium: join(output, 'chrome-mv3-core'),
  firefox: join(output, 'firefox-mv3-core'),
};

/** Starts a browser with the production build in it, on a new profile unless one is given. */
export function launchRoad(browser: BrowserName, options: LaunchOptions = {}): Promise<Road> {
  const whole = { extensionPath: builtFor[browser], ...options };
  return browser === 'chromium' ? ChromiumRoad.launch(whole) : FirefoxRoad.launch(whole);
}
