import type { ChromiumRoad } from '../../tests/e2e/harness/chromium.ts';
import { ready } from '../../tests/e2e/product/stored.ts';

/** Milliseconds since the navigation began, and the sum of layout shifts. */
export interface Paint {
  readonly first: number;
  readonly largest: number;
  readonly shift: number;
}

interface Noted {
  paint: { first: number; largest: number; shift: number };
}

/** Has every page from now on note when it was painted. */
export async function notePaints(road: ChromiumRoad): Promise<void> {
  await road.context.addInitScript(() => {
    const paint = { first: 0, largest: 0, shift: 0 };
    (globalThis as unknown as Noted).paint = paint;
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((entries) => entries.getEntries().forEach(take)).observe({
        type,
        buffered: true,
      });
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') paint.first = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }) => {
      paint.largest = startTime;
    });
    watch('layout-shift', (entry) => {
      paint.shift += (entry as unknown as { value: number }).value;
    });
  });
}

/** Opens a page of the extension and lets it come to rest. `plain`: it has no code of its own. */
export async function paintOf(road: ChromiumRoad, name: string, plain = false): Promise<Paint> {
  const page = await road.openPage(name, '', { width: 1280, height: 720 });
  if (!plain) await ready(page);
  await page.waitFor(() => (globalThis as unknown as Noted).paint.largest > 0);
  // What comes after the database may still move something, or write the mirror.
  if (!plain) await page.page.waitForTimeout(700);
  const paint = await page.evaluate(() => (globalThis as unknown as Noted).paint);
  await page.close();
  return paint;
}
