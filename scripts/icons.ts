/*
 * Draws the extension's icons as PNG files into `public/icon/`: `node scripts/setup.mjs icons`.
 * By code, so that each size is drawn for itself and stays crisp.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawMark } from './icons/mark.ts';
import { encodePng } from './icons/png.ts';

const folder = join(import.meta.dirname, '../public/icon');
await mkdir(folder, { recursive: true });
for (const size of [16, 32, 48, 128]) {
  await writeFile(join(folder, `${size}.png`), encodePng(size, drawMark(size)));
}
