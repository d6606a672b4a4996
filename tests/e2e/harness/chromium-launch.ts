import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from '../../../scripts/browsers.ts';
import { BrowserProcess } from './browser-process.ts';
import type { RoadOptions } from './road.ts';
import { until } from './until.ts';

/** Where the network service writes what it was asked for, one file for each launch. */
export function netLogPath(profilePath: string, launch: number): string {
  return join(profilePath, `net-log-${launch}.json`);
}

/** The identity that Chromium gives an unpacked extension: a digest of its path. */
export function unpackedExtensionId(extensionPath: string): string {
  const digest = createHash('sha256').update(realpathSync(extensionPath)).digest('hex');
  return [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}

export interface LaunchedChromium {
  readonly process: BrowserProcess;
  /** Address of the browser's debugging socket. */
  readonly socketUrl: string;
}

/**
 * Starts Chromium with the extension. Not through Playwright's own launcher: killing it needs the
 * process, and a profile that is opened again should be as the browser left it.
 */
export async function startChromium(
  options: RoadOptions,
  profilePath: string,
  launch: number,
): Promise<LaunchedChromium> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('No Chromium found; `npm test` installs one.');
  if (!existsSync(join(options.extensionPath, 'manifest.json'))) {
    throw new Error(`No built extension in ${options.extensionPath}; build it first.`);
  }
  const portFile = join(profilePath, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const browserProcess = new BrowserProcess(
    executable,
    argumentsFor(options, profilePath, launch),
    profilePath,
    {
      ...(options.timeZone !== undefined && { TZ: options.timeZone }),
      ...(options.locale !== undefined && { LANGUAGE: options.locale }),
    },
  );
  try {
    const socketUrl = await until(
      async () => {
        if (browserProcess.hasEnded) return 'ended';
        const [port, path] = (await readFile(portFile, 'utf8')).trim().split('\n');
        return port && path ? `ws://127.0.0.1:${port}${path}` : undefined;
      },
      { within: 60_000, what: 'Chromium to open its debugging port' },
    );
    if (socketUrl === 'ended') throw new Error('Chromium ended at once.');
    return { process: browserProcess, socketUrl };
  } catch (error) {
    await browserProcess.kill();
    throw new Error(`Chromium did not start:\n${browserProcess.output}`, { cause: error });
  }
}

function argumentsFor(options: RoadOptions, profilePath: string, launch: number): string[] {
  const asRoot = process.getuid?.() === 0;
  return [
    ...(options.headless === false ? [] : ['--headless=new']),
    ...(asRoot ? ['--no-sandbox'] : []),
    ...(options.locale === undefined
      ? []
      : [`--lang=${options.locale}`, `--accept-lang=${options.locale}`]),
    ...(options.windowSize === undefined
      ? []
      : [`--window-size=${options.windowSize.width},${options.windowSize.height}`]),
    ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
    '--remote-debugging-port=0',
    `--user-data-dir=${profilePath}`,
    `--disable-extensions-except=${options.extensionPath}`,
    `--load-extension=${options.extensionPath}`,
    `--log-net-log=${netLogPath(profilePath, launch)}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-features=Translate,OptimizationHints,MediaRouter',
    '--disable-quic',
    '--disable-sync',
    '--enable-logging=stderr', // says why an extension was not loaded
    '--hide-crash-restore-bubble',
    '--mute-audio',
    '--no-default-browser-check',
    '--no-first-run',
    '--password-store=basic',
    '--use-mock-keychain',
    'about:blank',
  ];
}
