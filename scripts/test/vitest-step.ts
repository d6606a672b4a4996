import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Count } from './tally.ts';

interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface VitestRun {
  readonly parameters?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}

/** Runs Vitest and counts each test; what is left out is no pass, and finding none is a failure. */
export async function vitestStep(run: VitestRun): Promise<Count & { readonly report: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'midback-report-'));
  const path = join(folder, 'report.json');
  try {
    const { output, status } = await runCommand(
      [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${path}`,
        ...(run.parameters ?? []),
      ],
      { ...(run.env && { env: run.env }), ...(run.onLine && { onLine: run.onLine }) },
    );
    const report = await readFile(path, 'utf8').then(
      (text): Report | undefined => JSON.parse(text),
      () => undefined,
    );
    return { ...countTests(report, status), report: failuresIn(output) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @internal Only the counting, for its own tests. */
export function countTests(report: Report | undefined, status: number): Count {
  if (report === undefined || report.numTotalTests === 0) return { passed: 0, failed: 1 };
  // A file that could not even be read has no test that could fail.
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const leftOut = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  const failed = report.numFailedTests + brokenFiles + leftOut;
  // An error outside of any test shows in the exit status only.
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/** What Vitest says after its list of files; all of it, if it did not come that far. */
function failuresIn(output: string): string {
  const start = output.search(/⎯+ (Failed|Unhandled)/);
  return start < 0 ? output : output.slice(start);
}
