import { readdirSync, readFileSync } from 'node:fs';

const pageBytes = 4_096;

/** Bytes in memory of the extension's own process, of a browser that this process started. Linux. */
export function extensionBytes(): number {
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isOursAndExtension(Number(name)))
    .map((name) => residentBytes(Number(name)));
  return Math.max(0, ...sizes);
}

/** The most it is while the work goes on, looked at twenty times a second. */
export async function withPeak<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly beforeBytes: number; readonly peakBytes: number }> {
  const beforeBytes = extensionBytes();
  let peakBytes = beforeBytes;
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, extensionBytes());
  }, 50);
  try {
    return { result: await work(), beforeBytes, peakBytes };
  } finally {
    clearInterval(timer);
  }
}

function isOursAndExtension(pid: number): boolean {
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process')) return false;
    for (let parent = pid; parent > 1; parent = parentOf(parent)) {
      if (parent === process.pid) return true;
    }
  } catch {
    // It has ended meanwhile.
  }
  return false;
}

function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes;
  } catch {
    return 0;
  }
}
