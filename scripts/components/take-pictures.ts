import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addressOf, outDir } from './gallery-page.ts';

export interface Look {
  readonly themes: readonly string[];
  /** Absent: the width each surface usually has. */
  readonly width?: number;
  readonly direction: 'ltr' | 'rtl';
  /** Text size in percent of the usual one. */
  readonly zoom: number;
  readonly forcedColours: boolean;
}

const usualWidths: Readonly<Record<string, number>> = { popup: 360, offer: 420, notices: 420 };

/** A picture of each state in each theme, named after state, theme, width and what else is special. */
export async function takePictures(
  browser: Browser,
  ids: readonly string[],
  look: Look,
): Promise<void> {
  await mkdir(join(outDir, 'pictures'), { recursive: true });
  const page = await browser.newPage({
    forcedColors: look.forcedColours ? 'active' : 'none',
  });
  for (const id of ids) {
    const width = look.width ?? usualWidths[id.split('/')[0] ?? ''] ?? 1280;
    for (const theme of look.themes) {
      await page.setViewportSize({ width, height: width > 500 ? Math.round(width * 0.6) : 480 });
      await page.goto('about:blank');
      await page.goto(addressOf(id, { theme, dir: look.direction }));
      if (look.zoom !== 100) {
        await page.addStyleTag({ content: `html { font-size: ${look.zoom}% }` });
      }
      const special = [
        look.direction === 'rtl' && 'rtl',
        look.zoom !== 100 && look.zoom,
        look.forcedColours && 'forced',
      ].filter(Boolean);
      const name = [id.replace('/', '-'), theme, width, ...special].join('-');
      await page.screenshot({ path: join(outDir, 'pictures', `${name}.png`), fullPage: true });
    }
  }
  await page.close();
}
