import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { extensionIdOf } from './harness/firefox-launch.ts';
import { builtFor } from './harness/launch-road.ts';
import { openRoad } from './product/open-road.ts';
import { ready } from './product/stored.ts';

afterEach(() => vi.unstubAllEnvs());

/** A home in which an organisation has set something for an extension, as Firefox reads it. */
async function homeWithPolicy(data: object): Promise<string> {
  const name = await extensionIdOf(builtFor.firefox);
  const home = await mkdtemp(join(tmpdir(), 'midback-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${name}.json`),
    JSON.stringify({ name, description: 'Set for all', type: 'storage', data }),
  );
  return home;
}

test('what an organisation has set in Firefox is shown as fixed, and what is wrong is told', async () => {
  const home = await homeWithPolicy({ clock: { sitLimitMs: 20 * 60_000 }, theme: 'pink' });
  vi.stubEnv('HOME', home);
  const road = await openRoad('firefox');
  try {
    const page = await ready(await road.openPage('options'));
    await page.waitFor(() => document.querySelector('#sit-limit:disabled') !== null);
    const shown = await page.evaluate(() => ({
      limit: document.querySelector<HTMLInputElement>('#sit-limit')?.value,
      why: document.querySelector('#sit-limit-locked')?.textContent,
      wrong: document.querySelector('[data-notice=policy] li')?.textContent,
      restIsFree: document.querySelector('#rest:enabled') !== null,
    }));
    expect(shown).toEqual({
      limit: '20',
      why: 'Set by your organisation.',
      wrong: expect.stringContaining('“theme” is not one of'),
      restIsFree: true,
    });
  } finally {
    await road.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
});
