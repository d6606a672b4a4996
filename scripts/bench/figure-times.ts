import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';
import { root } from '../test/run-command.ts';
import { median } from './median.ts';

/** Median script time of a frame of each movement, ms, the slowest first. */
export async function figureTimes(context: BrowserContext): Promise<[id: string, ms: number][]> {
  const page = await context.newPage();
  await page.addScriptTag({ content: await bundled() });
  const frames: Record<string, number[]> = await page.evaluate(() =>
    (
      globalThis as unknown as { measureFigures(): Promise<Record<string, number[]>> }
    ).measureFigures(),
  );
  await page.close();
  return Object.entries(frames)
    .map(([id, times]): [string, number] => [id, median(times)])
    .sort((one, other) => other[1] - one[1]);
}

/** The figure's code as one classic script, built the way the extension is. */
async function bundled(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: join(root, 'scripts/bench/figure-frames.ts'),
        formats: ['iife'],
        name: 'figureFrames',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const file of output.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error('The figure was not built');
}
