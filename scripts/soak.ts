/*
 * Faults in real browsers, many times over: `npm run soak`. A part of it: `npm run soak -- --only
 * killed,stopped --times 25 --browsers chromium --seed 7`; with `--add` its counts are added to those
 * that are there. Writes docs/soak.md, and fails when an offer was lost or doubled, or a test failed.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AskedBySoak } from '../tests/e2e/faults/asked.ts';
import { provideBrowsers } from './browsers.ts';
import { addCounts, readCounts } from './soak/counts.ts';
import { asReport } from './soak/report.ts';
import { soakSuites } from './soak/suites.ts';
import { root, runCommand } from './test/run-command.ts';
import { vitestStep } from './test/vitest-step.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: soakSuites.join(',') },
    times: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    browsers: { type: 'string', default: 'chromium,firefox' },
    add: { type: 'boolean', default: false },
  },
});
for (const name of ['times', 'seed'] as const) {
  if (values[name] === undefined || /^\d+$/.test(values[name])) continue;
  console.error(`--${name} takes a whole number, not ${values[name]}`);
  process.exit(2);
}
const only = values.only.split(',');
const unknown = only.filter((name) => !soakSuites.some((suite) => suite === name));
if (unknown.length > 0) {
  console.error(`--only takes some of ${soakSuites.join(', ')}, not ${unknown.join(', ')}`);
  process.exit(2);
}
const wanted = (['chromium', 'firefox'] as const).filter((name) =>
  values.browsers.split(',').includes(name),
);
const found = provideBrowsers(wanted);
if (wanted.length === 0 || wanted.some((name) => found[name] === undefined)) {
  console.error(`Not all of these browsers are here: ${values.browsers}`);
  process.exit(1);
}
for (const name of wanted) {
  const build = name === 'chromium' ? 'chrome' : 'firefox';
  const { status, output } = await runCommand(['wxt', 'build', '-b', build]);
  if (status === 0) continue;
  console.error(output);
  process.exit(1);
}

const folder = join(root, '.output/soak');
const fresh = join(folder, 'now');
await rm(fresh, { recursive: true, force: true });
await mkdir(fresh, { recursive: true });
let failures = 0;
for (const suite of only) {
  const asked: AskedBySoak = {
    browsers: wanted,
    seed: Number(values.seed),
    ...(values.times !== undefined && { times: Number(values.times) }),
    folder: fresh,
  };
  const began = performance.now();
  const { passed, failed, report } = await vitestStep({
    parameters: ['--config', 'vitest.e2e.config.ts', `tests/e2e/faults/${suite}.e2e.ts`],
    env: { MIDBACK_SOAK: JSON.stringify(asked) },
  });
  const seconds = Math.round((performance.now() - began) / 1_000);
  console.log(`${suite}: ${passed} passed, ${failed} failed, ${seconds} s (seed ${values.seed})`);
  if (failed > 0) console.error(report);
  failures += failed;
}

const counts = await addCounts(await readCounts(fresh), values.add ? folder : null, folder);
const [cpu] = cpus();
const { text, table, isClean } = asReport(counts, `${cpu?.model.trim()} (${cpus().length} cores)`);
if (existsSync(join(root, 'docs'))) await writeFile(join(root, 'docs/soak.md'), text);
console.log(`\n${table}\n\ndocs/soak.md`);
process.exitCode = failures > 0 || !isClean ? 1 : 0;
