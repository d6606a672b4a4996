import { crc32, deflateSync } from 'node:zlib';
import { paletteOf } from './palette.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A square picture as a PNG file; `pixels` are red, green, blue and alpha, 0 to 255, by rows. With a
 * palette, which for flat colours takes half the room of pixels in full. Rows are not filtered:
 * filters help where neighbouring numbers are alike, and places in a palette are not.
 */
export function encodePng(size: number, pixels: Uint8Array): Buffer {
  const { shades, places } = paletteOf(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits, with a palette, no interlacing
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.of(0), places.subarray(row * size, (row + 1) * size)]),
  );
  const alphas = shades.map(([, , , alpha]) => alpha).filter((alpha) => alpha < 255);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(shades.flatMap((shade) => shade.slice(0, 3)))),
    ...(alphas.length > 0 ? [chunk('tRNS', Buffer.from(alphas))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
