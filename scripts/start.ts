/*
 * Builds the extension and opens a browser with it: `npm start`. Its welcome page opens by
 * itself, as after any installation. Without a display, the tour takes pictures instead.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowsers } from './browsers.ts';
import { root, runCommand } from './test/run-command.ts';
import { takeTour } from './tour/take-tour.ts';

const built = join(root, '.output/chrome-mv3');

console.log('Building the extension …');
const { status, output } = await runCommand(['wxt', 'build', '-b', 'chrome']);
if (status !== 0) {
  console.error(output);
  process.exit(1);
}
console.log(`Built: ${built}`);

if (hasDisplay()) {
  await openBrowser();
} else {
  console.log('There is no display here, so pictures of every page are taken instead.');
  process.exitCode = (await takeTour()) ? 0 : 1;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A profile for this one time: yours is not touched, and the welcome page shows each time. */
async function openBrowser(): Promise<void> {
  const { chromium } = provideBrowsers(['chromium']);
  if (chromium === undefined) {
    process.exitCode = 1;
    return;
  }
  const profile = await mkdtemp(join(tmpdir(), 'midback-start-'));
  console.log('Opening Chromium with Midback in it. Close its window to end.');
  const browser = spawn(
    chromium,
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
      '--no-default-browser-check',
      '--no-first-run',
    ],
    { stdio: 'ignore' },
  );
  const code = await new Promise<number>((resolve) => {
    browser.on('error', (error) => {
      console.error(`Chromium could not be opened: ${error.message}`);
      resolve(1);
    });
    browser.on('close', (ended) => resolve(ended ?? 0));
  });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  process.exitCode = code;
}
