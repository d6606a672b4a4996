import { runCommand } from './run-command.ts';
import type { Count } from './tally.ts';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface LintReport {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Mozilla's own check of a Firefox build: no error allowed, warnings are shown. */
export async function webExtLint(folder: string): Promise<Count & { readonly report: string }> {
  const { output, status } = await runCommand([
    'web-ext',
    'lint',
    `--source-dir=${folder}`,
    '--output=json',
    '--no-config-discovery',
    '--no-input',
  ]);
  const start = output.indexOf('{"');
  if (start < 0) return { passed: 0, failed: 1, report: output };
  const report: LintReport = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  for (const warning of report.warnings) console.log(`  warning: ${describe(warning)}`);
  const isClean = status === 0 && report.errors.length === 0;
  return {
    passed: isClean ? 1 : 0,
    failed: isClean ? 0 : 1,
    report: report.errors.map(describe).join('\n') || output,
  };
}

function describe({ code, message, file, line }: Finding): string {
  return `${code}: ${message}${file ? ` (${file}${line ? `:${line}` : ''})` : ''}`;
}
