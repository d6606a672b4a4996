import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packedTightly } from '../../scripts/package/packed-tightly.ts';
import { zipFolder } from '../../scripts/package/zip-folder.ts';

const contents: Readonly<Record<string, string>> = {
  'a.txt': 'Sit, stand, stretch. '.repeat(50),
  'deep/er/ö.txt': 'x',
  'empty.txt': '',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'midback-zip-'));
  await mkdir(join(folder, 'deep/er'), { recursive: true });
  for (const [name, content] of Object.entries(contents)) {
    await writeFile(join(folder, name), content);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads an archive by its directory, as a browser does, and checks what it says of each file. */
function unzip(
  archive: Buffer,
): Record<string, { readonly text: string; readonly method: number }> {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const found: Record<string, { text: string; method: number }> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const method = archive.readUInt16LE(at + 10);
    const packedBytes = archive.readUInt32LE(at + 20);
    const nameBytes = archive.readUInt16LE(at + 28);
    const begin = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameBytes);
    const packed = archive.subarray(begin + 30 + nameBytes, begin + 30 + nameBytes + packedBytes);
    const content = method === 8 ? inflateRawSync(packed) : packed;
    expect(content.length).toBe(archive.readUInt32LE(at + 24));
    expect(crc32(content)).toBe(archive.readUInt32LE(at + 16));
    expect(archive.subarray(begin + 4, begin + 30)).toEqual(archive.subarray(at + 6, at + 32));
    found[name] = { text: content.toString(), method };
    at += 46 + nameBytes;
  }
  return found;
}

describe('a folder as a zip archive', () => {
  test('holds every file as it is, with its place', async () => {
    const files = unzip(await zipFolder(folder));
    expect(Object.keys(files)).toEqual(Object.keys(contents));
    for (const [name, text] of Object.entries(contents)) {
      expect(files[name]).toEqual({ text, method: 0 });
    }
  });

  test('packed tightly it holds the same, and what would grow is stored', async () => {
    const files = unzip(await packedTightly(folder));
    expect(files).toEqual({
      'a.txt': { text: contents['a.txt'], method: 8 },
      'deep/er/ö.txt': { text: 'x', method: 0 },
      'empty.txt': { text: '', method: 0 },
    });
    const [tight, stored] = [await packedTightly(folder), await zipFolder(folder)];
    expect(tight.length).toBeLessThan(stored.length);
  });

  test('is the same for the same folder', async () => {
    expect(await packedTightly(folder)).toEqual(await packedTightly(folder));
  });
});
