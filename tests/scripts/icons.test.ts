import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawMark } from '../../scripts/icons/mark.ts';
import { encodePng } from '../../scripts/icons/png.ts';

const folder = join(import.meta.dirname, '../../public/icon');
const iconFile = (size: number) => readFileSync(join(folder, `${size}.png`));

/** The rows of a PNG file with a single data chunk, each with its leading filter byte. */
function rowsOf(png: Buffer): Buffer {
  const at = png.indexOf('IDAT', 0, 'latin1');
  return inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
}

// Compared as pixels: how well they are packed differs between machines.
test.each([16, 32])('the icon of %i pixels is the one that the code draws', (size) => {
  expect(rowsOf(iconFile(size)).equals(rowsOf(encodePng(size, drawMark(size))))).toBe(true);
});

test.each([16, 32, 48, 96, 128])('the icon file of %i pixels has that size', (size) => {
  const png = iconFile(size);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('the corners are clear and the middle of a side is not', () => {
  const pixels = drawMark(48);
  const alphaAt = (column: number, row: number) => pixels[(row * 48 + column) * 4 + 3];
  expect(alphaAt(0, 0)).toBe(0);
  expect(alphaAt(47, 47)).toBe(0);
  expect(alphaAt(24, 2)).toBe(255);
});
