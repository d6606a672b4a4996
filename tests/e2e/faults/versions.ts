import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumRoad } from '../harness/chromium.ts';
import type { FirefoxRoad } from '../harness/firefox.ts';
import { builtFor } from '../harness/launch-road.ts';
import { until } from '../harness/until.ts';
import type { BrowserName } from '../product/open-road.ts';
import { inNewPage, takeAwayAndBringBack } from './taken-away.ts';

/** The build in a folder of its own, which can be made older and newer. */
export async function ownFolder(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'midback-versions-'));
  await cp(builtFor[browser], folder, { recursive: true });
  return folder;
}

export async function versionIn(folder: string): Promise<string> {
  const manifest: { version: string } = JSON.parse(
    await readFile(join(folder, 'manifest.json'), 'utf8'),
  );
  return manifest.version;
}

/** Puts this version over the one that runs, and waits until it does. */
export async function bringVersion(
  road: ChromiumRoad | FirefoxRoad,
  folder: string,
  version: string,
): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version }));
  if (road instanceof ChromiumRoad) await takeAwayAndBringBack(road, 'reloaded');
  else await road.update();
  await until(async () => (await runningVersion(road)) === version, {
    within: 30_000,
    what: `version ${version} to run`,
  });
}

interface RuntimeApi {
  readonly runtime: { getManifest(): { readonly version: string } };
}

function runningVersion(road: ChromiumRoad | FirefoxRoad): Promise<string | undefined> {
  return inNewPage(road, async () => {
    const scope = globalThis as unknown as { browser?: RuntimeApi; chrome: RuntimeApi };
    return (scope.browser ?? scope.chrome).runtime.getManifest().version;
  });
}
