/*
 * Measures how the product carries ten years of heavy use: `npm run bench-data`. Writes the table
 * to docs/bench-data.md, and fails when a budget is passed. Two browsers run side by side, one with
 * a day of history and one with ten years, and are measured in turn; ratios are those of one run.
 * `--days 365` for less, `--rounds 21` for steadier medians, `--built` takes the build that is there.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../content/catalogue/index.ts';
import { dayMs } from '../domain/time/units.ts';
import { ChromiumRoad } from '../tests/e2e/harness/chromium.ts';
import type { ChromiumPage } from '../tests/e2e/harness/chromium-page.ts';
import { builtFor } from '../tests/e2e/harness/launch-road.ts';
import { waitForWork } from '../tests/e2e/product/backup-files.ts';
import { ready } from '../tests/e2e/product/stored.ts';
import { withPeak } from './bench/extension-process.ts';
import { asTable, type Line, line } from './bench/lines.ts';
import { median } from './bench/median.ts';
import {
  firstChartMs,
  noteFirstChart,
  type WriteTimes,
  writeTimes,
} from './bench-data/page-times.ts';
import { suggestMs } from './bench-data/suggest-times.ts';
import {
  asBackup,
  daysOfTenYears,
  heavyUse,
  type InventedHistory,
} from './bench-data/ten-years.ts';
import { provideBrowsers } from './browsers.ts';
import { root, runCommand } from './test/run-command.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: String(daysOfTenYears) },
    rounds: { type: 'string', default: '11' },
    built: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const within = 600_000;
const today = Math.floor(Date.now() / dayMs) * dayMs;
const movements = catalogue.map(({ id }) => id);
const million = 1_000_000;

if (provideBrowsers(['chromium']).chromium === undefined) process.exit(1);
if (!values.built) {
  const { status, output } = await runCommand(['wxt', 'build', '-b', 'chrome']);
  if (status !== 0) throw new Error(output);
}
const folder = await mkdtemp(join(tmpdir(), 'midback-bench-data-'));
const roads: ChromiumRoad[] = [];
try {
  const history = heavyUse(Number(values.days), today, movements);
  const lines = [...suggestLines(history), ...(await browserLines(history))];
  await report(history, lines);
  process.exitCode = lines.some(({ kept }) => kept === false) ? 1 : 0;
} finally {
  for (const road of roads) await road.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function suggestLines({ sessions }: InventedHistory): Line[] {
  const usual = suggestMs(sessions.slice(-60));
  const all = suggestMs(sessions);
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  return [
    line('A suggestion, as offers are chosen (the last 60 sessions)', usual.middle, 2, ms),
    { what: 'the slowest of 300', value: ms(usual.slowest) },
    { what: `A suggestion out of all ${sessions.length} sessions`, value: ms(all.middle) },
  ];
}

async function browserLines(history: InventedHistory): Promise<Line[]> {
  const many = await launch();
  const transfers = await transferLines(many, history);
  const few = await launch();
  const empty = { intervals: [], offers: [], sessions: [] };
  const writes: { few: WriteTimes[]; many: WriteTimes[] } = { few: [], many: [] };
  for (let round = 0; round < 21; round++) {
    writes.few.push(await writeTimes(few, 25));
    writes.many.push(await writeTimes(many, 25));
  }
  await importInto(few, { ...empty, ...heavyUse(1, today, movements) });
  const charts = await chartLines(few, many);
  return [...charts, ...writeLines(writes), ...transfers];
}

async function launch(): Promise<ChromiumRoad> {
  const road = await ChromiumRoad.launch({ extensionPath: builtFor.chromium, timeZone: 'UTC' });
  roads.push(road);
  await ready(await road.openPage('options'));
  await noteFirstChart(road);
  return road;
}

async function chartLines(few: ChromiumRoad, many: ChromiumRoad): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [name, hash] of [
    ['History, days', ''],
    ['History, insights', '#insights'],
  ] as const) {
    const times: { few: number[]; many: number[] } = { few: [], many: [] };
    for (let round = 0; round <= rounds; round++) {
      const one = await firstChartMs(few, hash);
      const other = await firstChartMs(many, hash);
      if (round === 0) continue; // the browser's own caches
      times.few.push(one);
      times.many.push(other);
    }
    lines.push(
      ratio(`${name}: to the first picture, ten years / one day`, times.many, times.few, 1.5),
    );
  }
  return lines;
}

function writeLines({ few, many }: { few: WriteTimes[]; many: WriteTimes[] }): Line[] {
  const of = (key: keyof WriteTimes) =>
    [many, few].map((list) => list.map((times) => times[key])) as [number[], number[]];
  const [whole, emptyWhole] = of('wholeMs');
  return [
    ratio('Writing one interval: into ten years / an empty database', ...of('databaseMs'), 1.2),
    {
      what: `The whole way of it (${median(whole).toFixed(1)} / ${median(emptyWhole).toFixed(1)} ms)`,
      value: (median(whole) / median(emptyWhole)).toFixed(2),
    },
  ];
}

function ratio(
  what: string,
  above: readonly number[],
  below: readonly number[],
  most: number,
): Line {
  const [one, other] = [median(above), median(below)];
  const said = `${what} (${one.toFixed(1)} / ${other.toFixed(1)} ms)`;
  return line(said, one / other, most, (value) => value.toFixed(2));
}

async function transferLines(road: ChromiumRoad, history: InventedHistory): Promise<Line[]> {
  const rows = history.intervals.length + history.offers.length + history.sessions.length;
  const imported = await importInto(road, history);
  // Each in a process of its own: what the import leaves to be collected is no part of the export.
  await road.quit();
  await road.relaunch();
  await noteFirstChart(road);
  const page = await ready(await road.openPage('options'));
  const exported = await withPeak(async () => {
    const began = performance.now();
    await page.click({ role: 'button', name: 'Save a backup' });
    await waitForWork(page, 'is with your downloads', within);
    return performance.now() - began;
  });
  await page.close();
  const perSecond = (ms: number) =>
    `${Math.round((rows / ms) * 1_000).toLocaleString('en')} rows/s`;
  const memory = ({ beforeBytes, peakBytes }: { beforeBytes: number; peakBytes: number }) =>
    `${Math.round(peakBytes / million)} MB (${Math.round(beforeBytes / million)} MB before)`;
  return [
    { what: 'Import: reading and comparing the file', value: perSecond(imported.readMs) },
    { what: 'Import: bringing it in', value: perSecond(imported.writeMs) },
    { what: 'Import: most memory of the extension’s process', value: memory(imported) },
    { what: 'Export', value: perSecond(exported.result) },
    { what: 'Export: most memory of the extension’s process', value: memory(exported) },
  ];
}

async function importInto(road: ChromiumRoad, history: InventedHistory) {
  const path = join(folder, `${history.intervals.length}.json`);
  await writeFile(path, asBackup(history));
  const page: ChromiumPage = await road.openPage('options');
  await ready(page);
  const { result, ...memory } = await withPeak(async () => {
    const began = performance.now();
    await choosePath(page, path);
    await waitForWork(page, '.json holds', within);
    const readMs = performance.now() - began;
    const clicked = performance.now();
    await page.click({ role: 'button', name: 'Bring it in' });
    await waitForWork(page, 'Done.', within);
    return { readMs, writeMs: performance.now() - clicked };
  });
  await page.close();
  return { ...result, ...memory };
}

/** As `setInputFiles`, for files of more than 50 MB: the browser reads it from the disk itself. */
async function choosePath({ page }: ChromiumPage, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector('input[type="file"]')`,
  });
  const { objectId } = result;
  if (objectId === undefined) throw new Error('The page has no field for a file.');
  await session.send('DOM.setFileInputFiles', { files: [path], objectId });
  await session.detach();
}

async function report(history: InventedHistory, lines: readonly Line[]): Promise<void> {
  const count = (list: readonly unknown[]) => list.length.toLocaleString('en');
  const { intervals, offers, sessions } = history;
  const table = asTable(lines);
  console.log(table);
  await writeFile(
    join(root, 'docs/bench-data.md'),
    `# Ten years of heavy use

Measured by \`npm run bench-data\` on ${cpus()[0]?.model ?? 'this machine'} (${cpus().length} cores), Linux, Debian's Chromium, headless:
${count(intervals)} intervals, ${count(offers)} offers and ${count(sessions)} sessions in ${values.days} days, none of them folded;
medians of ${rounds} rounds, the browsers in turn. It writes this file anew and fails when a budget is not kept.

${table}

- The whole way of a write: from a page's request through extension storage into the database, and
  back. With it goes the extract of the last 60 sessions, which an empty history does not have.
- A first picture is timed from the beginning of the navigation.
- Import and export are timed as a person sees them, from the click to the word that it is done,
  each in a browser that was just started.
`,
  );
}
