import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ChromiumRoad } from '../../tests/e2e/harness/chromium.ts';
import type { ChromiumPage } from '../../tests/e2e/harness/chromium-page.ts';
import { provideBrowsers } from '../browsers.ts';
import { root } from '../test/run-command.ts';

const built = join(root, '.output/chrome-mv3');
const pictures = join(root, '.output/tour');

/** As wide as each page is met: a popup sizes itself, the others fill a tab or a window. */
const widths: Readonly<Record<string, number>> = { popup: 400, session: 960 };
const usualWidth = 1200;

/**
 * Takes pictures of every page of the built extension, light and dark, into `.output/tour/`, says
 * where they are, and answers whether every page showed something.
 */
export async function takeTour(): Promise<boolean> {
  if (provideBrowsers(['chromium']).chromium === undefined) return false;
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const pages = (await readdir(built))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length));
  const road = await ChromiumRoad.launch({ extensionPath: built });
  const empty: string[] = [];
  try {
    for (const name of inOrder(pages)) {
      if (!(await photograph(road, name))) empty.push(name);
    }
  } finally {
    await road.close();
  }
  console.log(`${pages.length * 2} pictures of ${pages.length} pages: ${pictures}`);
  if (empty.length > 0) console.error(`Without content: ${empty.join(', ')}`);
  return empty.length === 0;
}

/** The session before the history, which then has something to show; the others as they come. */
function inOrder(pages: readonly string[]): string[] {
  const rank = (name: string) => ['welcome', 'session', 'history'].indexOf(name);
  return pages.toSorted((one, other) => rank(one) - rank(other));
}

/** Answers whether the page showed anything. */
async function photograph(road: ChromiumRoad, name: string): Promise<boolean> {
  const page = await road.openPage(name);
  const isReady = await page
    .waitFor(
      () =>
        document.body.hasAttribute('data-ready') ||
        document.querySelector('[data-ready], h1, h2') !== null,
      undefined,
      { within: 15_000, what: `${name} to show something` },
    )
    .then(
      () => true,
      () => false,
    );
  for (const dark of [false, true]) {
    const path = join(pictures, `${name}-${dark ? 'dark' : 'light'}.png`);
    await page.screenshot(path, { dark, width: widths[name] ?? usualWidth });
    console.log(`  ${relative(root, path)}`);
  }
  const words = await page.evaluate(() => document.body.innerText.trim().length);
  if (name === 'session') await finishSession(page);
  await page.close();
  return isReady && words > 0;
}

/** Skips through a session to its end and says how it was. */
async function finishSession(page: ChromiumPage): Promise<void> {
  const quickly = { within: 1_000 };
  const mostSteps = 40;
  for (let step = 0; step < mostSteps; step += 1) {
    if (await page.has({ role: 'button', name: 'Better' })) {
      await page.click({ role: 'button', name: 'Better' }, quickly);
      return;
    }
    // It may end between the look and the click.
    await page.click({ role: 'button', name: 'Skip' }, quickly).catch(() => undefined);
  }
}
