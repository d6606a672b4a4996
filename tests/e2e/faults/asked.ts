import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../product/open-road.ts';
import type { FaultCount } from './tally.ts';

/** What `npm run soak` asks of the fault suites; `npm test` runs their short form. */
export interface AskedBySoak {
  readonly browsers: readonly BrowserName[];
  readonly seed: number;
  /** How often each fault is tried, instead of the full number. */
  readonly times?: number;
  /** Where each suite leaves its counts. */
  readonly folder: string;
}

const asked: AskedBySoak | undefined =
  process.env.MIDBACK_SOAK && JSON.parse(process.env.MIDBACK_SOAK);

export const seed = asked?.seed ?? 7;
export const askedBrowsers: readonly BrowserName[] = asked?.browsers ?? ['chromium', 'firefox'];

export interface HowOften {
  readonly short: number;
  readonly full: number;
}

export function timesOf({ short, full }: HowOften): number {
  return asked ? Math.min(asked.times ?? full, full) : short;
}

/** What one suite found in one browser. */
export interface SuiteCounts {
  readonly suite: string;
  readonly browser: BrowserName;
  readonly counts: Readonly<Record<string, FaultCount>>;
  /** What this machine did not allow, in plain words. */
  readonly leftOut: readonly string[];
}

export async function leaveCounts(counts: SuiteCounts): Promise<void> {
  if (!asked) return;
  await mkdir(asked.folder, { recursive: true });
  const name = `${counts.suite}-${counts.browser}.json`;
  await writeFile(join(asked.folder, name), JSON.stringify(counts, null, 2));
}
