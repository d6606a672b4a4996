import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawMark } from '../../scripts/icons/mark.ts';
import { encodePng } from '../../scripts/icons/png.ts';

const folder = join(import.meta.dirname, '../../public/icon');

test.each([16, 32])('the icon of %i pixels is the one that the code draws', (size) => {
  expect(readFileSync(join(folder, `${size}.png`)).equals(encodePng(size, drawMark(size)))).toBe(
    true,
  );
});

test.each([16, 32, 48, 96, 128])('the icon file of %i pixels has that size', (size) => {
  const png = readFileSync(join(folder, `${size}.png`));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
