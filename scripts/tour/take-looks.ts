import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ChromiumRoad } from '../../tests/e2e/harness/chromium.ts';
import type { ChromiumPage } from '../../tests/e2e/harness/chromium-page.ts';
import { chooseFile, waitForWork } from '../../tests/e2e/product/backup-files.ts';
import { ready } from '../../tests/e2e/product/stored.ts';
import { provideBrowsers } from '../browsers.ts';
import { root } from '../test/run-command.ts';
import { afternoonZone, inventedBackup } from './invented-person.ts';
import { type Look, looks } from './looks.ts';
import { type Scene, scenes } from './scenes.ts';

const built = join(root, '.output/chrome-mv3');
const pictures = join(root, '.output/looks');

/**
 * Pictures of every page and state of the built extension in every look, with the history of an
 * invented person, into `.output/looks/`. `parts` of names leave out the others.
 */
export async function takeLooks(parts: readonly string[]): Promise<boolean> {
  if (provideBrowsers(['chromium']).chromium === undefined) return false;
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const wanted = scenes.filter(({ name }) => isWanted(name, parts));
  const now = Date.now();
  const road = await ChromiumRoad.launch({
    extensionPath: built,
    timeZone: afternoonZone(now).name,
    reducedMotion: true,
  });
  try {
    await becomeSomebody(road, now);
    for (const scene of wanted) {
      await photograph(road, scene);
      console.log(`  ${scene.name}`);
    }
  } finally {
    await road.close();
  }
  console.log(`${wanted.length * looks.length} pictures of ${wanted.length} scenes: ${pictures}`);
  return true;
}

function isWanted(name: string, parts: readonly string[]): boolean {
  return parts.length === 0 || parts.some((part) => name.includes(part));
}

async function becomeSomebody(road: ChromiumRoad, nowMs: number): Promise<void> {
  await ready(await road.pageAt('welcome.html', { within: 20_000 }));
  const page = await road.openPage('options');
  await ready(page);
  await chooseFile(page, 'somebody.json', inventedBackup(nowMs));
  await waitForWork(page, 'What somebody.json holds');
  await page.click({ role: 'button', name: 'Bring it in' });
  await waitForWork(page, 'Done.');
  await page.close();
}

async function photograph(road: ChromiumRoad, scene: Scene): Promise<void> {
  const page = await scene.open(road);
  // Pictures are as long as the page: a bar that is not needed would take its place from it.
  const session = await page.page.context().newCDPSession(page.page);
  await session.send('Emulation.setScrollbarsHidden', { hidden: true });
  await lookThrough(page);
  for (const look of looks) {
    await dress(page, look);
    await page.page.setViewportSize({
      width: look.width ?? scene.width,
      height: look.height ?? scene.height,
    });
    // Two frames, so that what follows the width has followed it.
    await page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done())),
        ),
    );
    await page.screenshot(join(pictures, `${scene.name}-${look.name}.png`));
  }
  await page.close();
}

/** Down and up again: figures are drawn when they come into view. */
async function lookThrough(page: ChromiumPage): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight / 2) {
      scrollTo(0, at);
      await frame();
      await frame();
    }
    scrollTo(0, 0);
  });
}

async function dress({ page }: ChromiumPage, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look.dark ? 'dark' : 'light',
    contrast: look.contrast ? 'more' : 'no-preference',
    forcedColors: look.forcedColours ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.evaluate(
    ({ textPercent = 100, rightToLeft = false }) => {
      const { documentElement } = document;
      documentElement.style.fontSize = textPercent === 100 ? '' : `${textPercent}%`;
      documentElement.dir = rightToLeft ? 'rtl' : 'ltr';
    },
    look as { textPercent?: number; rightToLeft?: boolean },
  );
}
