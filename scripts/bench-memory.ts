/*
 * Memory of the background and of an open new tab after a week of heartbeats: `npm run bench-memory`.
 * Writes docs/bench-memory.md, and fails when either uses more than 1.1 times what it used at first.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { minuteMs } from '../domain/time/units.ts';
import { builtFor } from '../tests/e2e/harness/launch-road.ts';
import { historyOf, storeSettings } from '../tests/e2e/product/stored.ts';
import { BareChromium } from './bench/bare/bare-chromium.ts';
import type { Heap } from './bench/bare/place.ts';
import { extensionPrivateBytes } from './bench/extension-process.ts';
import { asTable, type Line, line } from './bench/lines.ts';
import { followClock, manyHeartbeats } from './bench-memory/many-heartbeats.ts';
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
  readonly background: Heap;
  readonly newtab: Heap;
  /** 0 where the system does not tell. */
  readonly processBytes: number;
}

interface Measured {
  readonly neverStopped: readonly Used[];
  /** The background's heap at the end, stopped once more and woken for the first heartbeats. */
  readonly woken: Heap;
}

const chromium = await BareChromium.launch(builtFor.chromium);
try {
  await report(await measure());
} finally {
  await chromium.close();
}

async function measure(): Promise<Measured> {
  const newtab = await chromium.openPage('newtab');
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
  await followClock(newtab);
  let passed = { aheadMs: 0, offers: 0 };
  const anew = async () => {
    await chromium.stopWorker();
    await historyOf(newtab); // wakes it
    const worker = await chromium.worker();
    await worker.heap(); // looking takes a part of the heap itself, the first time
    return worker;
  };
  const background = await anew();
  await newtab.heap();
  const neverStopped: Used[] = [];
  let done = 0;
  for (const target of [heartbeatsAtFirst, ...steps()]) {
    passed = await manyHeartbeats(background, target - done, passed);
    done = target;
    const { offers } = passed;
    if (offers < done / 11) throw new Error(`Only ${offers} offers in ${done} heartbeats.`);
    await historyOf(newtab); // what waits to be written is written
    for (const place of [background, newtab]) await place.collect();
    const processBytes = extensionPrivateBytes();
    const used: Used = {
      offers,
      heartbeats: done,
      background: await background.heap(),
      newtab: await newtab.heap(),
      processBytes,
    };
    neverStopped.push(used);
    console.log(rowOf(used));
  }
  await background.letGo();
  const last = await anew();
  await manyHeartbeats(last, heartbeatsAtFirst, passed);
  await historyOf(newtab);
  return { neverStopped, woken: await last.heap() };
}

function steps(): number[] {
  const all: number[] = [];
  for (let at = inBetween; at < heartbeats; at += inBetween) all.push(at);
  return [...all, heartbeats];
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} kB`;
}

function rowOf({ heartbeats, offers, background, newtab, processBytes }: Used): string {
  const cells = [
    heartbeats,
    offers,
    ...[background, newtab].flatMap(({ heldBytes, wholeBytes }) => [
      inKilobytes(heldBytes),
      inKilobytes(wholeBytes),
    ]),
    processBytes === 0 ? '?' : inKilobytes(processBytes),
  ];
  return `| ${cells.join(' | ')} |`;
}

async function report({ neverStopped, woken }: Measured): Promise<void> {
  const [first, last] = [neverStopped[0], neverStopped.at(-1)];
  if (!first || !last) throw new Error('Nothing was measured.');
  const times = (value: number) => value.toFixed(3);
  const limited = (what: string, bytes: number, bytesAtFirst: number) =>
    line(what, bytes / bytesAtFirst, mostTimes, times);
  const told = (what: string, bytes: number, bytesAtFirst: number): Line => ({
    what,
    value: times(bytes / bytesAtFirst),
  });
  const lines: Line[] = [
    limited(
      'Background, stopped and woken as browsers do: its heap',
      woken.wholeBytes,
      first.background.wholeBytes,
    ),
    limited(
      'Background, never stopped: what it holds',
      last.background.heldBytes,
      first.background.heldBytes,
    ),
    limited('Open new tab: what it holds', last.newtab.heldBytes, first.newtab.heldBytes),
    told(
      'Background, never stopped: its heap, with machine code',
      last.background.wholeBytes,
      first.background.wholeBytes,
    ),
    told(
      'Open new tab: its heap, with machine code',
      last.newtab.wholeBytes,
      first.newtab.wholeBytes,
    ),
    ...(first.processBytes && last.processBytes
      ? [told('The extension’s process, all of it', last.processBytes, first.processBytes)]
      : []),
  ];
  const text = `# Memory

Measured by \`npm run bench-memory\` in Debian's Chromium, headless, after a collection. Each value is
divided by that at first: after ${first.offers} offers and ${first.heartbeats} heartbeats.

${asTable(lines)}

| heartbeats | offers | background holds | its heap | new tab holds | its heap | process |
|---:|---:|---:|---:|---:|---:|---:|
${neverStopped.map(rowOf).join('\n')}

The background stopped at the end, woken, and ${heartbeatsAtFirst} heartbeats later: a heap of ${inKilobytes(woken.wholeBytes)}.

- *holds*: objects, words, arrays, closures and their shapes, of a page its elements, too: a heap
  snapshot without what the engine made for itself.
- *heap*: all that V8 has in use. It makes machine code of functions that run often, and so a heap
  grows while nothing more is held. A browser stops the background after half a minute, code and
  all; to be measured over a week it is kept from that here.
- *process*: bytes that the extension's process shares with no other (Linux): background, page and
  the browser's own code for them, which takes room as it needs it and gives back late. A look
  into a heap takes some of it, too.

How it is measured: the production build. The clocks of worker and page are put on by ten minutes at
a time, the alarm of each minute rings ten times, and the offer that comes is closed.
`;
  await writeFile(join(root, 'docs/bench-memory.md'), text);
  console.log(`\n${asTable(lines)}\n\ndocs/bench-memory.md`);
  process.exitCode = lines.some(({ kept }) => kept === false) ? 1 : 0;
}
