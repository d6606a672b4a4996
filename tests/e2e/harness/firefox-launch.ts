import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFirefox } from '../../../scripts/browsers.ts';
import { BrowserProcess } from './browser-process.ts';
import { freePort, Marionette } from './marionette.ts';
import type { RoadOptions } from './road.ts';

/** The extension's address in every profile of ours: Firefox would choose one by chance. */
export const fixedUuid = '5e1f0a2c-7b3d-4c6e-9a8f-0d1b2c3e4f50';

export async function extensionIdOf(extensionPath: string): Promise<string> {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    await readFile(join(extensionPath, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`No gecko id in ${extensionPath}/manifest.json.`);
  return id;
}

export interface LaunchedFirefox {
  readonly process: BrowserProcess;
  readonly marionette: Marionette;
  /** Whether this Firefox takes an unsigned extension that stays, as the ESR does. */
  readonly keepsUnsigned: boolean;
}

export async function startFirefox(
  options: RoadOptions,
  profilePath: string,
  extensionId: string,
): Promise<LaunchedFirefox> {
  const executable = findFirefox();
  if (executable === undefined) throw new Error('No Firefox found; `npm test` installs one.');
  const version = spawnSync(executable, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const port = await freePort();
  await writeFile(join(profilePath, 'user.js'), preferences(options, port, extensionId));
  const browserProcess = new BrowserProcess(
    executable,
    [
      ...(options.headless === false ? [] : ['--headless']),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profilePath,
      'about:blank',
    ],
    profilePath,
    {
      MOZ_CRASHREPORTER_DISABLE: '1',
      ...(options.timeZone !== undefined && { TZ: options.timeZone }),
    },
  );
  try {
    const marionette = await Marionette.connect(port, 60_000);
    await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } },
    });
    await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
    return { process: browserProcess, marionette, keepsUnsigned: /esr/i.test(version) };
  } catch (error) {
    await browserProcess.kill();
    throw new Error(`Firefox did not start:\n${browserProcess.output}`, { cause: error });
  }
}

function preferences(options: RoadOptions, port: number, extensionId: string): string {
  const prefs: Record<string, string | number | boolean> = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: fixedUuid }),
    // What is stored stays when an extension that was installed for one run goes.
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.update.enabled': false,
    'app.update.enabled': false,
    'browser.aboutConfig.showWarning': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.sessionstore.resume_from_crash': false,
    'browser.tabs.warnOnClose': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'toolkit.startup.max_resumed_crashes': -1,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'toolkit.cosmeticAnimations.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'media.volume_scale': '0.0',
    ...(options.colorScheme && {
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    }),
    ...(options.reducedMotion && { 'ui.prefersReducedMotion': 1 }),
    ...(options.locale !== undefined && {
      'intl.accept_languages': options.locale,
      'intl.locale.requested': options.locale,
    }),
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
