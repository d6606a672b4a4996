import type { Road, RoadPage } from '../harness/road.ts';

/**
 * Puts a page behind the others, or in front again. Firefox hides a page by itself when another one
 * is opened; Playwright keeps every page of Chromium visible, so there the page is told.
 */
export async function hide({ browser }: Road, page: RoadPage, hidden = true): Promise<void> {
  if (browser === 'firefox') return;
  await page.evaluate((is) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => is });
    const state = is ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
