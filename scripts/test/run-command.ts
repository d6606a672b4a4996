import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Ended {
  /** Everything it printed, both streams in the order they came. */
  readonly output: string;
  readonly status: number;
}

export interface Running {
  readonly env?: Readonly<Record<string, string>>;
  /** Called with every whole line as it is printed. */
  readonly onLine?: (line: string) => void;
  /** Milliseconds after which it is ended and counts as failed. */
  readonly limitMs?: number;
}

const defaultLimitMs = 40 * 60_000;

/** Runs one of the project's tools to its end. Never throws: a tool that is missing has failed. */
export function runCommand(argv: readonly string[], running: Running = {}): Promise<Ended> {
  const { env = {}, onLine, limitMs = defaultLimitMs } = running;
  const [program = '', ...parameters] = argv;
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', CI: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    let unfinished = '';
    const take = (chunk: Buffer) => {
      const text = chunk.toString();
      output += text;
      const lines = (unfinished + text).split('\n');
      unfinished = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const tooLong = setTimeout(() => {
      output += `\nEnded after ${limitMs / 60_000} minutes.\n`;
      child.kill('SIGKILL');
    }, limitMs);
    child.on('error', (error) => {
      clearTimeout(tooLong);
      resolve({ output: `${output}\n${program}: ${error.message}`, status: 1 });
    });
    child.on('close', (code) => {
      clearTimeout(tooLong);
      resolve({ output, status: code ?? 1 });
    });
  });
}
