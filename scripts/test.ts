/*
 * Everything that says whether the project is whole, in one go: `npm test`. For a part of it,
 * `npm test -- --only checks`, `unit` or `e2e`. The last line is `N passed, N failed`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowsers } from './browsers.ts';
import { type Ended, root, runCommand } from './test/run-command.ts';
import { type Count, Tally } from './test/tally.ts';
import { vitestStep } from './test/vitest-step.ts';
import { webExtLint } from './test/web-ext-lint.ts';

const parts = ['checks', 'unit', 'e2e'] as const;
type Part = (typeof parts)[number];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = parts.find((part) => part === values.only);
if (values.only !== undefined && only === undefined) {
  console.error(`--only takes one of: ${parts.join(', ')}`);
  process.exit(2);
}
const wants = (part: Part) => only === undefined || only === part;

const tally = new Tally();

function once({ status, output }: Ended): Count & { readonly report: string } {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, report: output };
}

function check(name: string, ...argv: string[]): Promise<Count> {
  return tally.step(name, async () => once(await runCommand(argv)));
}

if (wants('checks')) {
  // Types of the browser API and of the manifest are written by WXT.
  if (!existsSync(join(root, '.wxt/wxt.d.ts'))) await check('WXT’s types', 'wxt', 'prepare');
  await check('format and lint', 'biome', 'ci', '.');
  await check('types: the extension', 'tsc', '-p', '.');
  await check('types: the domain, without DOM and Node', 'tsc', '-p', 'domain');
  await check('types: tests and scripts', 'tsc', '-p', 'tests');
  await check('unused code', 'knip');
}

if (wants('unit')) {
  await tally.step('unit and property tests, TZ=UTC', () =>
    vitestStep({ env: { TZ: 'UTC' }, onLine: showFile }),
  );
  // What knows neither dates nor times is not run again.
  const timeless = [
    'tests/content/**',
    'tests/domain/figure/**',
    'tests/scripts/**',
    'tests/architecture.test.ts',
  ];
  const parameters = timeless.flatMap((pattern) => ['--exclude', pattern]);
  for (const zone of ['America/New_York', 'Asia/Kathmandu']) {
    await tally.step(`unit and property tests, TZ=${zone}`, () =>
      vitestStep({ parameters, env: { TZ: zone } }),
    );
  }
}

if (wants('checks') || wants('e2e')) {
  const chrome = await check('production build for Chrome', 'wxt', 'build', '-b', 'chrome');
  const firefox = await check('production build for Firefox', 'wxt', 'build', '-b', 'firefox');
  if (wants('checks') && firefox.failed === 0) {
    await tally.step('web-ext lint', () => webExtLint('.output/firefox-mv3'));
  }
  if (wants('e2e')) {
    for (const browser of ['chrome', 'firefox']) {
      await check(
        `build without the new tab, ${browser}`,
        ...['wxt', 'build', '-b', browser, '--mode', 'core'],
      );
    }
    const browsers = await tally.step('browsers', async () => {
      const { chromium, firefox: firefoxPath } = provideBrowsers(['chromium', 'firefox']);
      console.log(`  ${chromium ?? 'no Chromium'}\n  ${firefoxPath ?? 'no Firefox'}`);
      const found = [chromium, firefoxPath].filter((path) => path !== undefined).length;
      return { passed: found, failed: 2 - found };
    });
    await tally.step('end to end, Chromium and Firefox', async () => {
      if (chrome.failed + firefox.failed + browsers.failed > 0) {
        return { passed: 0, failed: 1, report: 'Not run: it needs both builds and both browsers.' };
      }
      return vitestStep({
        parameters: ['--config', 'vitest.e2e.config.ts'],
        onLine: showFile,
      });
    });
  }
}

tally.close();
process.exitCode = tally.hasFailures ? 1 : 0;

/** Lets the files through as they end, of all that Vitest prints. */
function showFile(line: string): void {
  if (/^\s*[✓❯×] /.test(line)) console.log(`  ${line.trim()}`);
}
