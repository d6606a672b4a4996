import { readdirSync, readFileSync } from 'node:fs';

const pageBytes = 4_096;
const ticksPerSecond = 100;

/** Bytes in memory of the extension's own process, of a browser that this process started. Linux. */
export function extensionBytes(): number {
  return Math.max(0, ...extensionProcesses().map(residentBytes));
}

/** Bytes that those processes share with no other, as a task manager shows them. 0: not told. */
export function extensionPrivateBytes(): number {
  return extensionProcesses().reduce((sum, pid) => sum + privateBytes(pid), 0);
}

/** Seconds of a processor that the extension's own processes have used in their lives so far. */
export function extensionProcessorSeconds(): number {
  return extensionProcesses().reduce((sum, pid) => sum + processorTicks(pid), 0) / ticksPerSecond;
}

function extensionProcesses(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(isOursAndExtension);
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

/** In its own code and in the system's for it: fields 14 and 15 of `/proc/PID/stat`. */
function processorTicks(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(afterName[11]) + Number(afterName[12]);
  } catch {
    return 0;
  }
}

function privateBytes(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const rows = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)];
    return rows.reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1_024, 0);
  } catch {
    return 0;
  }
}

function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes;
  } catch {
    return 0;
  }
}
