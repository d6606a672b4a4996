import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { root } from '../test/run-command.ts';
import { bundled } from './bundled.ts';
import { median } from './median.ts';
import { prototypeFrames } from './prototype-frames.ts';

/** Median script time of a frame of each movement, ms, the slowest first. */
export type FigureTimes = readonly (readonly [id: string, ms: number])[];

/** Of the product, and of the prototype where it lies beside the project. */
export async function figureTimes(
  context: BrowserContext,
): Promise<{ readonly ours: FigureTimes; readonly prototype: FigureTimes | null }> {
  const frames = await bundled(join(root, 'scripts/bench/figure-frames.ts'));
  const ofPrototype = await prototypeFrames();
  const rounds: { ours: FigureTimes[]; prototype: FigureTimes[] } = { ours: [], prototype: [] };
  // In turn, so that whatever else the machine does meets both alike.
  for (let round = 0; round < 3; round += 1) {
    if (ofPrototype) rounds.prototype.push(await timesOf(context, ofPrototype));
    rounds.ours.push(await timesOf(context, frames));
  }
  return {
    ours: middle(rounds.ours),
    prototype: ofPrototype === null ? null : middle(rounds.prototype),
  };
}

async function timesOf(context: BrowserContext, script: string): Promise<FigureTimes> {
  const page = await context.newPage();
  await page.addScriptTag({ content: script });
  const frames: Record<string, number[]> = await page.evaluate(() =>
    (
      globalThis as unknown as { measureFigures(): Promise<Record<string, number[]>> }
    ).measureFigures(),
  );
  await page.close();
  return Object.entries(frames).map(([id, times]): [string, number] => [id, median(times)]);
}

function middle(rounds: readonly FigureTimes[]): FigureTimes {
  const [first = []] = rounds;
  return first
    .map(([id], index) => [id, median(rounds.map((times) => times[index]?.[1] ?? 0))] as const)
    .toSorted((one, other) => other[1] - one[1]);
}
