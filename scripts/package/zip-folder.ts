import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** Deflates a file's content. */
export type Deflate = (content: Buffer) => Promise<Buffer>;

/**
 * A folder as a zip archive. Dates are left empty, so that the same folder gives the same archive.
 *
 * @param deflate absent: the files are stored as they are, which is all that a browser wants
 */
export async function zipFolder(folder: string, deflate?: Deflate): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(relative(folder, file).split(sep).join('/'));
    const content = await readFile(file);
    const deflated = await deflate?.(content);
    const isSmaller = deflated !== undefined && deflated.length < content.length;
    const packed = isSmaller ? deflated : content;
    const about = aboutFile(name, content, packed.length, isSmaller ? 8 : 0);
    const body = Buffer.concat([signature(0x04034b50), about, name, packed]);
    directory.push(
      Buffer.concat([
        signature(0x02014b50),
        words(20),
        about,
        words(0, 0, 0), // comment's length, disk, internal attributes
        doubleWords(0, offset), // external attributes, where the file begins
        name,
      ]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    signature(0x06054b50),
    words(0, 0, files.length, files.length),
    doubleWords(index.length, offset),
    words(0),
  ]);
  return Buffer.concat([...bodies, index, end]);
}

/** Version, flags (names are UTF-8), method (8: deflated), time, date, checksum, sizes, lengths. */
function aboutFile(name: Buffer, content: Buffer, packedBytes: number, method: 0 | 8): Buffer {
  const january1980 = 0x21;
  return Buffer.concat([
    words(20, 0x0800, method, 0, january1980),
    doubleWords(crc32(content), packedBytes, content.length),
    words(name.length, 0),
  ]);
}

function signature(value: number): Buffer {
  return doubleWords(value);
}

function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => {
    buffer.writeUInt16LE(value, index * 2);
  });
  return buffer;
}

function doubleWords(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    buffer.writeUInt32LE(value, index * 4);
  });
  return buffer;
}
