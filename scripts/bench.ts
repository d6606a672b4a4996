/*
 * Measures what people wait for: `npm run bench`. Writes the table to docs/bench.md, and fails when
 * a budget is passed. Times are compared within one run, page after page in turn, because a machine
 * is never twice the same; `--rounds 61` for steadier medians.
 */
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ChromiumRoad } from '../tests/e2e/harness/chromium.ts';
import { aYear } from './bench/a-year.ts';
import { BareChromium } from './bench/bare/bare-chromium.ts';
import type { Place } from './bench/bare/place.ts';
import { bundled } from './bench/bundled.ts';
import { type FigureTimes, figureTimes } from './bench/figure-times.ts';
import { leastMirroredPage, leaveLeastMirror } from './bench/least-mirrored-page.ts';
import { asTable, type Line, line } from './bench/lines.ts';
import { median } from './bench/median.ts';
import { type Paint, paintsInTurn } from './bench/paints.ts';
import { inPrototype } from './bench/prototype-frames.ts';
import { type SimulatedWakes, simulatedWakes } from './bench/simulated-wakes.ts';
import { measureSizes, sizeBudgets, zipBudget } from './bench/sizes.ts';
import { type WakeCost, wakeCosts } from './bench/wake.ts';
import { provideBrowsers } from './browsers.ts';
import { root, runCommand } from './test/run-command.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '31' } } });
const rounds = Math.max(15, Number(values.rounds));
const mostTimesPlain = 1.2;
const painted = ['plain', 'preact', 'least', 'newtab', 'popup'] as const;
/** On two shared cores; a frame has 16.7 ms. */
const figureMs = 2.5;

const plainPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Plain</title></head>
<body><h1>One static heading</h1></body></html>
`;

const preactPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Preact</title>
<script type="module" src="/preact.js"></script></head><body><div id="root"></div></body></html>
`;

if (provideBrowsers(['chromium']).chromium === undefined) process.exit(1);
const folder = await mkdtemp(join(tmpdir(), 'midback-bench-'));
try {
  const lines = [...(await sizes()), ...(await times())];
  await report(lines);
  process.exitCode = lines.some(({ kept }) => kept === false) ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function sizes(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const browser of ['chrome', 'firefox']) {
    console.log(`Building and zipping for ${browser} …`);
    const { status, output } = await runCommand(['wxt', 'zip', '-b', browser], {
      env: { MIDBACK_OUTPUT: folder },
    });
    if (status !== 0) throw new Error(output);
  }
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const built = measureSizes(join(folder, 'chrome-mv3'), ['newtab', 'popup']);
  const { beforePaint, pages, background, figureEngine, posesEach } = sizeBudgets;
  lines.push(
    line('JavaScript before the first paint, gzipped', built.beforePaint, beforePaint, kilobytes),
    line('JavaScript of popup and new tab together, gzipped', built.pages, pages, kilobytes),
    line('Background: script evaluated at a wake', built.background, background, kilobytes),
    line('Figure: engine, gzipped', built.figureEngine, figureEngine, kilobytes),
    line(
      'Figure: poses of a movement, gzipped',
      built.posesEach,
      posesEach,
      (bytes) => `${bytes.toFixed(0)} B`,
    ),
    { what: 'Styles of the first frame, gzipped', value: kilobytes(built.styles) },
  );
  for (const name of await readdir(folder)) {
    if (!/-(chrome|firefox)\.zip$/.test(name)) continue;
    const { size } = await stat(join(folder, name));
    lines.push(line(`Package ${name.replace(/^.*-/, '')}`, size, zipBudget, kilobytes));
  }
  return lines;
}

async function times(): Promise<Line[]> {
  const extensionPath = join(folder, 'with-plain-pages');
  await cp(join(folder, 'chrome-mv3'), extensionPath, { recursive: true });
  await writeFile(join(extensionPath, 'plain.html'), plainPage);
  await writeFile(join(extensionPath, 'preact.html'), preactPage);
  const preact = await bundled(join(root, 'scripts/bench/bare-preact-page.ts'));
  await writeFile(join(extensionPath, 'preact.js'), preact);
  const newTab = await readFile(join(extensionPath, 'newtab.html'), 'utf8');
  await writeFile(join(extensionPath, 'least.html'), leastMirroredPage(newTab));
  return [...(await paintTimes(extensionPath)), ...(await scriptTimes(extensionPath))];
}

async function paintTimes(extensionPath: string): Promise<Line[]> {
  const chromium = await BareChromium.launch(extensionPath);
  try {
    await chromium.closePage('welcome');
    const history = await chromium.openPage('history');
    await seed(history);
    await leaveLeastMirror(history);
    await chromium.closePage('history');
    console.log(`Painting, ${rounds} rounds …`);
    return paintLines(await paintsInTurn(chromium, painted, rounds));
  } finally {
    await chromium.close();
  }
}

async function scriptTimes(extensionPath: string): Promise<Line[]> {
  const road = await ChromiumRoad.launch({ extensionPath, timeZone: 'UTC' });
  try {
    console.log('Waking the background …');
    const wakes = await wakeCosts(road, rounds);
    const simulated = await simulatedWakes();
    console.log('Moving the figure …');
    const figures = await figureTimes(road.context);
    return [...wakeLines(wakes, simulated), ...figureLines(figures)];
  } finally {
    await road.close();
  }
}

/** A year of history, and a person who has been there before. */
async function seed(page: Place): Promise<void> {
  const entries = aYear(Date.now());
  console.log(`Seeding ${entries.length} entries …`);
  for (let from = 0; from < entries.length; from += 500) {
    await page.evaluate(
      async (portion) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        };
        await chrome.runtime.sendMessage({ type: 'restore-entries', entries: portion });
      },
      entries.slice(from, from + 500),
    );
  }
}

type Painted = Readonly<Record<(typeof painted)[number], readonly Paint[]>>;

function paintLines(paints: Painted): Line[] {
  const of = (name: keyof Painted, key: keyof Paint) => paints[name].map((paint) => paint[key]);
  const plainMs = { first: median(of('plain', 'first')), largest: median(of('plain', 'largest')) };
  const times = (value: number) => value.toFixed(2);
  const timesPlain = (name: keyof Painted, key: 'first' | 'largest') => {
    const ms = median(of(name, key));
    const what = `${key} contentful paint, times the plain page’s (${ms.toFixed(0)} ms)`;
    return { what, ratio: ms / plainMs[key] };
  };
  const meanMs = (name: keyof Painted) => mean(of(name, 'first'));
  const lines: Line[] = [
    { what: 'Plain page: first contentful paint', value: `${plainMs.first.toFixed(0)} ms` },
  ];
  for (const [name, title] of [
    ['preact', 'Bare Preact page'],
    ['least', 'Script, styles and mirror of ours, with one heading'],
  ] as const) {
    const { what, ratio } = timesPlain(name, 'first');
    const value = `${times(ratio)}; ${times(meanMs(name) / meanMs('plain'))}`;
    lines.push({ what: `${title}: ${what}; by means`, value });
  }
  for (const [name, title] of [
    ['newtab', 'New tab'],
    ['popup', 'Popup'],
  ] as const) {
    for (const key of ['first', 'largest'] as const) {
      const { what, ratio } = timesPlain(name, key);
      lines.push(line(`${title}: ${what}`, ratio, mostTimesPlain, times));
    }
    lines.push({
      what: `${title}: first contentful paint by means, times the plain page’s; times that of one heading in our way`,
      value: `${times(meanMs(name) / meanMs('plain'))}; ${times(meanMs(name) / meanMs('least'))}`,
    });
    const shift = Math.max(...of(name, 'shift'));
    lines.push(line(`${title}: layout shift, the most of all`, shift, 0, (sum) => sum.toFixed(3)));
  }
  return lines;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function wakeLines(costs: readonly WakeCost[], simulated: SimulatedWakes): Line[] {
  const processor = median(costs.map(({ processorSeconds }) => processorSeconds));
  const wakes = simulated.inEightHours;
  const whole = (value: number) => value.toFixed(0);
  return [
    {
      what: 'Background: from the alarm until the clock is stored',
      value: `${median(costs.map(({ ms }) => ms)).toFixed(0)} ms`,
    },
    line('Background: wakes by alarm in eight hours of sitting (simulated day)', wakes, 480, whole),
    line(
      'Background: wakes by alarm while away or paused (simulated day)',
      simulated.atRest,
      0,
      whole,
    ),
    {
      what: `Background: processor time of those eight hours, at ${(processor * 1_000).toFixed(0)} ms a wake`,
      value: `${(processor * wakes).toFixed(1)} s`,
    },
  ];
}

function figureLines({ ours, prototype }: Awaited<ReturnType<typeof figureTimes>>): Line[] {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const middle = (times: FigureTimes) => median(times.map(([, time]) => time));
  const lines: Line[] = [
    {
      what: `Figure: script of a frame, median of ${ours.length} movements`,
      value: ms(middle(ours)),
    },
  ];
  const [slowest] = ours;
  if (slowest) {
    const what = `Figure: script of a frame, slowest (${slowest[0]})`;
    lines.push(line(what, slowest[1], figureMs, ms));
  }
  if (!prototype) {
    lines.push({ what: 'Figure: against its prototype', value: 'it does not lie beside us' });
    return lines;
  }
  const both = prototype.flatMap(([name, theirMs]) => {
    const found = ours.find(([id]) => id === inPrototype[name]);
    return found ? [{ ourMs: found[1], theirMs }] : [];
  });
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const [ourMs, theirMs] = [sum(both.map((it) => it.ourMs)), sum(both.map((it) => it.theirMs))];
  lines.push(
    line(
      `Figure: the ${both.length} movements its prototype has, times the prototype’s (${ms(ourMs / both.length)} / ${ms(theirMs / both.length)} on average)`,
      ourMs / theirMs,
      1,
      (value) => value.toFixed(2),
    ),
  );
  return lines;
}

async function report(lines: readonly Line[]): Promise<void> {
  const table = asTable(lines);
  const [cpu] = cpus();
  const text = `# What people wait for

Measured by \`npm run bench\` on ${cpu?.model.trim() ?? 'a machine'} (${cpus().length} cores), Linux, Debian's Chromium, headless;
medians of ${rounds} rounds. Repeat it with \`npm run bench\`, or \`npm run bench -- --rounds 61\` for steadier
medians; it writes this file anew and fails when a budget is not kept.

${table}

How it is measured: the production build, with a year of history, in one browser. The pages are
opened one after another in turn, each right after each other one as often as the rest and a moment
after that one was closed, so that whatever else the machine does meets all of them alike.
No debugger is attached while a page is painted: it makes each request later, and so the pages that
have any. The plain page lies in the same extension and holds one heading, no style and no script. For
comparison, the bare Preact page draws that heading by Preact; and a page that has our script, our
styles and a mirror, with nothing but that heading in it, is the least that a page drawn from a mirror
can cost. Times count from the start of the navigation. The browser draws sixty frames a second, so each time falls into one
frame or the next, and medians leap from run to run more than means do. New tab and popup have been opened before on the same day: their first frame
comes from their mirror. The figure is drawn into the page frame by frame by the code
that the session's page uses; only its script is counted, not the browser's painting. The prototype
is measured by the same frames of its own player, in turn with ours, where it lies beside the project.
Wakes are counted on the simulated ordinary day, which runs the real background. The processor time of
one wake is that of the extension's processes from stopping the worker until the clock is stored.
`;
  await writeFile(join(root, 'docs/bench.md'), text);
  console.log(`\n${table}\n\ndocs/bench.md`);
}
