/*
 * Memory of the background and of an open new tab after a week of heartbeats: `npm run bench-memory`.
 * Writes docs/bench-memory.md, and fails when either uses more than 1.1 times what it used at first.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { minuteMs } from '../domain/time/units.ts';
import { ChromiumRoad } from '../tests/e2e/harness/chromium.ts';
import { DebuggerLine } from '../tests/e2e/harness/debugger-line.ts';
import { builtFor } from '../tests/e2e/harness/launch-road.ts';
import { historyOf, ready, storeSettings } from '../tests/e2e/product/stored.ts';
import { asTable, type Line, line } from './bench/lines.ts';
import { heapOf } from './bench-memory/heap.ts';
import { manyHeartbeats } from './bench-memory/many-heartbeats.ts';
import { provideBrowsers } from './browsers.ts';
import { root, runCommand } from './test/run-command.ts';

const { values } = parseArgs({ options: { heartbeats: { type: 'string', default: '10000' } } });
const heartbeats = Number(values.heartbeats);
const mostTimes = 1.1;
const heartbeatsAtFirst = 100;
const inBetween = 1_000;

if (provideBrowsers(['chromium']).chromium === undefined) process.exit(1);
const { status, output } = await runCommand(['wxt', 'build', '-b', 'chrome']);
if (status !== 0) throw new Error(output);

interface Used {
  readonly offers: number;
  readonly heartbeats: number;
  readonly background: number;
  readonly newtab: number;
}

const road = await ChromiumRoad.launch({ extensionPath: builtFor.chromium, timeZone: 'UTC' });
try {
  const used = await measure();
  await report(used);
} finally {
  await road.close();
}

async function measure(): Promise<Used[]> {
  const newtab = await ready(await road.openPage('newtab'));
  await road.idle('active');
  // An offer with every tenth heartbeat.
  await storeSettings(newtab, {
    clock: {
      sitLimitMs: 9 * minuteMs,
      watchBeforeDueMs: 0,
      latestAfterDueMs: 0,
      returnQuietMs: 0,
      // The clock is put on by ten minutes at once; that is not sleep.
      sleepGapMs: 15 * minuteMs,
    },
  });
  const debuggerLine = await DebuggerLine.connect(road.socketUrl);
  const heaps = {
    background: await heapOf(debuggerLine, 'service_worker', road.origin),
    newtab: await heapOf(debuggerLine, 'page', `${road.origin}/newtab.html`),
  };
  // Looking takes a part of the heap itself, the first time.
  for (const look of [heaps.background, heaps.newtab]) await look();
  await historyOf(newtab);
  const used: Used[] = [];
  let [offers, done] = [0, 0];
  for (const target of [heartbeatsAtFirst, ...steps()]) {
    offers += await manyHeartbeats(road, target - done);
    done = target;
    if (offers < done / 11) throw new Error(`Only ${offers} offers in ${done} heartbeats.`);
    await historyOf(newtab); // what waits to be written is written
    const [background, tab] = [await heaps.background(), await heaps.newtab()];
    used.push({ offers, heartbeats: done, background, newtab: tab });
    console.log(
      `${done} heartbeats, ${offers} offers: ${inKilobytes(background)}, ${inKilobytes(tab)}`,
    );
  }
  debuggerLine.close();
  return used;
}

function steps(): number[] {
  const all: number[] = [];
  for (let at = inBetween; at < heartbeats; at += inBetween) all.push(at);
  return [...all, heartbeats];
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} kB`;
}

async function report(used: readonly Used[]): Promise<void> {
  const [first, last] = [used[0], used.at(-1)];
  if (!first || !last) throw new Error('Nothing was measured.');
  const times = (value: number) => value.toFixed(3);
  const lines: Line[] = [
    line(
      'Background: heap, times that at first',
      last.background / first.background,
      mostTimes,
      times,
    ),
    line('Open new tab: heap, times that at first', last.newtab / first.newtab, mostTimes, times),
  ];
  const rows = used.map(
    (at) =>
      `| ${at.heartbeats} | ${at.offers} | ${inKilobytes(at.background)} | ${inKilobytes(at.newtab)} |`,
  );
  const text = `# Memory

Measured by \`npm run bench-memory\` in Debian's Chromium, headless: the heap in use after a collection.

${asTable(lines)}

| heartbeats | offers | background | open new tab |
|---:|---:|---:|---:|
${rows.join('\n')}

How it is measured: the production build. The worker's own clock is put on by ten minutes at a time,
the alarm of each minute rings ten times, and the offer that comes is closed. The worker is kept from
being stopped, which it is every half minute otherwise: nobody's worker lives for this long. “At
first” is after ${first.offers} offers and ${first.heartbeats} heartbeats.
`;
  await writeFile(join(root, 'docs/bench-memory.md'), text);
  console.log(`\n${asTable(lines)}\n\ndocs/bench-memory.md`);
  process.exitCode = lines.some(({ kept }) => kept === false) ? 1 : 0;
}
