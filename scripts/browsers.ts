import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'chrome-for-testing',
];
const chromiumPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
const firefoxNames = ['firefox-esr', 'firefox'];
const firefoxPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * A Chromium that still takes `--load-extension`: Chromium itself or Chrome for Testing, never
 * branded Chrome, which dropped it. `MIDBACK_CHROMIUM` names one by hand.
 */
export function findChromium(): string | undefined {
  return firstThatRuns([
    process.env.MIDBACK_CHROMIUM,
    ...onPath(chromiumNames),
    ...chromiumPlaces,
    ...playwrightChromiums(),
  ]);
}

/** Firefox, the ESR before others. `MIDBACK_FIREFOX` names one by hand. */
export function findFirefox(): string | undefined {
  return firstThatRuns([process.env.MIDBACK_FIREFOX, ...onPath(firefoxNames), ...firefoxPlaces]);
}

function firstThatRuns(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((path) => path !== undefined && runs(path));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** What `playwright-core install chromium` leaves in its cache, the newest first. */
function playwrightChromiums(): string[] {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(homedir(), 'AppData/Local/ms-playwright'),
    }[process.platform as string] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)))
    .flatMap((name) => inside.map((path) => join(cache, name, path)));
}

export interface Browsers {
  readonly chromium: string | undefined;
  readonly firefox: string | undefined;
}

/** Which browsers are wanted; Firefox is not needed to try the extension out. */
export type WantedBrowser = 'chromium' | 'firefox';

/**
 * Finds the wanted browsers and installs what is missing where that can be done without asking:
 * from Debian's packages as root, Chromium also by Playwright's download. Says what it does, and
 * what to install by hand where it could not.
 */
export function provideBrowsers(wanted: readonly WantedBrowser[], say = console.log): Browsers {
  const missing = wanted.filter((name) => found(name) === undefined);
  if (missing.length > 0 && canUseDebianPackages()) installFromDebian(missing, say);
  if (wanted.includes('chromium') && findChromium() === undefined) downloadChromium(say);
  for (const name of wanted.filter((browser) => found(browser) === undefined)) say(advice[name]);
  return { chromium: findChromium(), firefox: findFirefox() };
}

function found(name: WantedBrowser): string | undefined {
  return name === 'chromium' ? findChromium() : findFirefox();
}

const advice: Record<WantedBrowser, string> = {
  chromium:
    'Chromium is missing. Install it (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium) or name one in MIDBACK_CHROMIUM.',
  firefox:
    'Firefox is missing. Install it (Debian: apt-get install firefox-esr; elsewhere: https://www.mozilla.org/firefox/enterprise/) or name one in MIDBACK_FIREFOX.',
};

function canUseDebianPackages(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installFromDebian(missing: readonly WantedBrowser[], say: (line: string) => void): void {
  const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : 'chromium'));
  say(`Installing ${packages.join(' and ')} from Debian's packages …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (argv: readonly string[]) =>
    spawnSync('apt-get', argv, { stdio: 'inherit', env: environment }).status === 0;
  const installed =
    run(['update']) && run(['install', '-y', '--no-install-recommends', ...packages]);
  if (!installed) say(`Debian's packages could not be installed: ${packages.join(', ')}.`);
}

function downloadChromium(say: (line: string) => void): void {
  say("Downloading Playwright's Chromium …");
  const cli = join(import.meta.dirname, '../node_modules/playwright-core/cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: 'inherit',
  });
  if (status !== 0) say("Playwright's Chromium could not be downloaded.");
}
