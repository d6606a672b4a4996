import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

export const outDir = join(root, '.output/components');
export const galleryFile = join(outDir, 'index.html');

/** Builds the gallery as one page that opens from the disk without a server. */
export async function buildGallery(): Promise<void> {
  await build({
    root: join(root, 'components/gallery'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      cssTarget: ['chrome148', 'firefox142'],
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

/** The address of one state in a look. */
export function addressOf(id: string, look: Readonly<Record<string, string>>): string {
  return `${pathToFileURL(galleryFile).href}?${new URLSearchParams(look)}#${id}`;
}

/** The browser of the machine, or the one Playwright brought. */
export function openBrowser(): Promise<Browser> {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--hide-scrollbars'],
  });
}

/** All ids of the gallery, or those with one of `parts` in them. */
export async function specimenIds(browser: Browser, parts: readonly string[]): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(galleryFile).href);
  const ids = await page.locator('.gallery-specimen > h2').allInnerTexts();
  await page.close();
  return ids.filter((id) => parts.length === 0 || parts.some((part) => id.includes(part)));
}
