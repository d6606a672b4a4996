import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawMark } from '../../scripts/icons/mark.ts';
import { difference, paletteOf, shadeAt, unseen } from '../../scripts/icons/palette.ts';
import { encodePng } from '../../scripts/icons/png.ts';
import { pngPixels } from './png-pixels.ts';

const folder = join(import.meta.dirname, '../../public/icon');
const iconFile = (size: number) => readFileSync(join(folder, `${size}.png`));
const marks = { 16: drawMark(16), 32: drawMark(32), 48: drawMark(48) };

// Compared as pixels: how well they are packed differs between machines.
test.each([16, 32] as const)('the icon of %i pixels is the one that the code draws', (size) => {
  expect(pngPixels(iconFile(size))).toEqual(pngPixels(encodePng(size, marks[size])));
});

test.each([16, 32, 48, 128])('the icon file of %i pixels has that size', (size) => {
  const png = iconFile(size);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('there is no icon of a size that nobody asks for', () => {
  expect(readdirSync(folder).sort()).toEqual(['128.png', '16.png', '32.png', '48.png']);
});

test.each([16, 32, 48] as const)(
  'no pixel of the icon of %i can be told from the one drawn',
  (size) => {
    const packed = pngPixels(iconFile(size));
    const differences = Array.from({ length: size * size }, (_, index) =>
      difference(shadeAt(marks[size], index), shadeAt(packed, index)),
    );
    expect(Math.max(...differences)).toBeLessThanOrEqual(unseen);
  },
);

test('the corners are clear and the middle of a side is not', () => {
  const alphaAt = (column: number, row: number) => marks[48][(row * 48 + column) * 4 + 3];
  expect(alphaAt(0, 0)).toBe(0);
  expect(alphaAt(47, 47)).toBe(0);
  expect(alphaAt(24, 2)).toBe(255);
});

test('colours that differ come out of a file as they went in, clear ones too', () => {
  const pixels = Uint8Array.from(
    [
      [200, 0, 0, 255],
      [0, 0, 0, 0],
      [0, 0, 200, 128],
      [200, 0, 0, 255],
    ].flat(),
  );
  expect(pngPixels(encodePng(2, pixels))).toEqual(pixels);
});

test('shades that nobody can tell apart become the one there is more of', () => {
  const few = [40, 50, 60, 255];
  const many = [44, 50, 60, 255];
  const { shades } = paletteOf(Uint8Array.from([few, many, many, many].flat()));
  expect(shades).toEqual([many]);
});

test('shades that differ in how clear they are stay apart', () => {
  const { shades } = paletteOf(Uint8Array.from([40, 50, 60, 255, 40, 50, 60, 220]));
  expect(shades).toHaveLength(2);
});

test('a picture of more shades than a palette holds is refused', () => {
  const levels = Array.from({ length: 7 }, (_, level) => level * 36);
  const pixels = levels.flatMap((red) =>
    levels.flatMap((green) => levels.flatMap((blue) => [red, green, blue, 255])),
  );
  expect(() => paletteOf(Uint8Array.from(pixels))).toThrow('343 shades are too many');
});
