/*
 * Faults in real browsers, many times over: `npm run soak`, or with counts of one's own:
 * `npm run soak -- --stops 200 --kills 50 --seed 7 --browsers chromium,firefox`. It prints what
 * was tried, what was lost or doubled, and how far the account was ever from the time really sat.
 */
import { parseArgs } from 'node:util';
import { provideBrowsers } from './browsers.ts';
import { runCommand } from './test/run-command.ts';
import { vitestStep } from './test/vitest-step.ts';

const { values } = parseArgs({
  options: {
    stops: { type: 'string', default: '200' },
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    browsers: { type: 'string', default: 'chromium,firefox' },
  },
});
for (const name of ['stops', 'kills', 'seed'] as const) {
  if (/^\d+$/.test(values[name])) continue;
  console.error(`--${name} takes a whole number, not ${values[name]}`);
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

console.log(`${values.stops} stops and ${values.kills} kills in each of ${wanted.join(', ')} …`);
const { passed, failed, report } = await vitestStep({
  parameters: ['--config', 'vitest.e2e.config.ts', 'tests/e2e/faults.e2e.ts'],
  env: {
    MIDBACK_SOAK_STOPS: values.stops,
    MIDBACK_SOAK_KILLS: values.kills,
    MIDBACK_SOAK_SEED: values.seed,
    MIDBACK_SOAK_BROWSERS: wanted.join(','),
  },
  onLine: (line) => {
    if (/^\s*[✓×] |: \d+ faults, /.test(line)) console.log(line.trim());
  },
});
if (failed > 0 && report) console.error(report);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
