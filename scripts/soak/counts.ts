import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SuiteCounts } from '../../tests/e2e/faults/asked.ts';
import type { FaultCount } from '../../tests/e2e/faults/tally.ts';

/** What the suites left in a folder. */
export async function readCounts(folder: string): Promise<SuiteCounts[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.sort().map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
  );
}

/**
 * Puts new counts in the place of earlier ones of the same suite and browser, or adds them to those
 * in `earlier`, and keeps them in `folder`. Gives all that lie there.
 */
export async function addCounts(
  counts: readonly SuiteCounts[],
  earlier: string | null,
  folder: string,
): Promise<SuiteCounts[]> {
  const before = earlier === null ? [] : await readCounts(earlier);
  for (const one of counts) {
    const other = before.find(
      ({ suite, browser }) => suite === one.suite && browser === one.browser,
    );
    const sum = other ? sumOf(other, one) : one;
    await writeFile(join(folder, `${one.suite}-${one.browser}.json`), JSON.stringify(sum, null, 2));
  }
  return readCounts(folder);
}

/** Two runs of one suite as one. */
export function sumOf(one: SuiteCounts, other: SuiteCounts): SuiteCounts {
  const counts: Record<string, FaultCount> = { ...one.counts };
  for (const [what, count] of Object.entries(other.counts)) {
    const before = counts[what];
    counts[what] = before ? sumOfFaults(before, count) : count;
  }
  return { ...other, counts, leftOut: [...new Set([...one.leftOut, ...other.leftOut])] };
}

function sumOfFaults(one: FaultCount, other: FaultCount): FaultCount {
  return {
    tried: one.tried + other.tried,
    lost: one.lost + other.lost,
    doubled: one.doubled + other.doubled,
    largestErrorSeconds: Math.max(one.largestErrorSeconds, other.largestErrorSeconds),
    longestWaitSeconds: Math.max(one.longestWaitSeconds, other.longestWaitSeconds),
    pagesCrashed: one.pagesCrashed + other.pagesCrashed,
  };
}
