import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const megabytes = 160;

/** A disk in memory, small enough to be filled. Linux, and whoever may mount. */
export class SmallDisk {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** `null` where mounting is not allowed. */
  static mount(): SmallDisk | null {
    const path = mkdtempSync(join(tmpdir(), 'midback-disk-'));
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path];
    const isMounted =
      process.platform === 'linux' &&
      process.getuid?.() === 0 &&
      spawnSync('mount', options).status === 0;
    if (isMounted) return new SmallDisk(path);
    rmSync(path, { recursive: true, force: true });
    return null;
  }

  /** Writes until nothing more goes in; again, when room has come up since. */
  async fill(): Promise<void> {
    const file = await open(join(this.path, 'filling'), 'a');
    try {
      for (const size of [1 << 20, 1 << 12, 1]) await writeUntilFull(file, Buffer.alloc(size));
    } finally {
      await file.close();
    }
  }

  async makeRoom(): Promise<void> {
    await rm(join(this.path, 'filling'), { force: true });
  }

  unmount(): void {
    spawnSync('umount', ['-l', this.path]);
    rmSync(this.path, { recursive: true, force: true });
  }
}

async function writeUntilFull(file: Awaited<ReturnType<typeof open>>, chunk: Buffer) {
  try {
    for (let written = 0; written < megabytes << 20; written += chunk.length) {
      await file.write(chunk);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
