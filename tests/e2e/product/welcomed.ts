import type { Road } from '../harness/road.ts';
import { ready, storeSettings } from './stored.ts';

/**
 * Closes the welcome page, which comes in front by itself after the installation: a page behind it
 * draws no frames. `settings` are stored from it before.
 */
export async function welcomed(
  road: Road,
  settings?: Parameters<typeof storeSettings>[1],
): Promise<void> {
  const page = await ready(await road.pageAt('welcome.html', { within: 20_000 }));
  if (settings) await storeSettings(page, settings);
  await page.close();
}
