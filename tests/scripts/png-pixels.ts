import { inflateSync } from 'node:zlib';

/** The pixels of a PNG file with a palette and rows without a filter: red, green, blue, alpha. */
export function pngPixels(png: Buffer): Uint8Array {
  const size = png.readUInt32BE(16);
  const colours = chunkOf(png, 'PLTE');
  const alphas = chunkOf(png, 'tRNS');
  const rows = inflateSync(chunkOf(png, 'IDAT'));
  const pixels: number[] = [];
  for (let row = 0; row < size; row += 1) {
    const at = row * (size + 1);
    if (rows[at] !== 0) throw new Error(`row ${row} has a filter`);
    for (const place of rows.subarray(at + 1, at + 1 + size)) {
      pixels.push(...colours.subarray(place * 3, place * 3 + 3), alphas[place] ?? 255);
    }
  }
  return Uint8Array.from(pixels);
}

function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}
