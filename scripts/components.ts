/**
 * `npm run components`: builds the page of all components in all states into
 * `.output/components/`, and with `-- --pictures [part of an id …]` also takes a picture of each
 * in light and dark at several widths.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const outDir = join(root, '.output/components');

const widths: Readonly<Record<string, readonly number[]>> = {
  popup: [360],
  offer: [420],
  notices: [420],
};

async function buildPage(): Promise<void> {
  await build({
    root: join(root, 'components/gallery'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      // One classic script, so that the page opens from the disk without a server.
      rolldownOptions: { output: { format: 'iife' } },
    },
    plugins: [
      {
        name: 'classic-script',
        transformIndexHtml: (html: string) => html.replace(/type="module" crossorigin/g, 'defer'),
      },
    ],
  });
}

async function takePictures(browser: Browser, parts: readonly string[]): Promise<void> {
  const address = pathToFileURL(join(outDir, 'index.html')).href;
  const page = await browser.newPage();
  await page.goto(address);
  const ids = await page.locator('.gallery-specimen > h2').allInnerTexts();
  await mkdir(join(outDir, 'pictures'), { recursive: true });
  const extra = Number(process.env.WIDTH ?? 0);
  for (const id of ids.filter((id) => parts.length === 0 || parts.some((p) => id.includes(p)))) {
    const usual = widths[id.split('/')[0] ?? ''] ?? [1280];
    for (const width of extra ? [extra] : usual) {
      for (const theme of (process.env.THEMES ?? 'light,dark').split(',')) {
        await page.setViewportSize({ width, height: width > 500 ? Math.round(width * 0.6) : 480 });
        await page.goto('about:blank');
        await page.goto(`${address}?theme=${theme}&dir=${process.env.DIR ?? 'ltr'}#${id}`);
        if (process.env.ZOOM) {
          await page.addStyleTag({ content: `html{font-size:${process.env.ZOOM}%}` });
        }
        const path = join(outDir, 'pictures', `${id.replace('/', '-')}-${theme}-${width}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
  }
}

await buildPage();
const [flag, ...parts] = process.argv.slice(2);
if (flag === '--pictures') {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--hide-scrollbars'],
  });
  try {
    await takePictures(browser, parts);
  } finally {
    await browser.close();
  }
}
process.stdout.write(`${join(outDir, 'index.html')}\n`);
