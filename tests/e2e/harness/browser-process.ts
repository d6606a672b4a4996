import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { until } from './until.ts';

/**
 * A browser of our own with all its processes. They share a process group, and those that leave
 * it are found by the profile's path in their command line (Linux).
 */
export class BrowserProcess {
  readonly #child: ChildProcess;
  readonly #profilePath: string;
  #output = '';

  constructor(
    executable: string,
    argv: readonly string[],
    profilePath: string,
    environment: Readonly<Record<string, string>> = {},
  ) {
    this.#profilePath = profilePath;
    this.#child = spawn(executable, argv, {
      detached: true,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer) => {
      this.#output = (this.#output + chunk.toString()).slice(-200_000);
    };
    this.#child.stdout?.on('data', keep);
    this.#child.stderr?.on('data', keep);
    this.#child.on('error', (error) => keep(Buffer.from(`\n${error.message}\n`)));
    process.once('exit', this.#endWithUs);
  }

  readonly #endWithUs = () => this.#signal('SIGKILL');

  /** The last 200,000 characters that it printed. */
  get output(): string {
    return this.#output;
  }

  get hasEnded(): boolean {
    return this.#child.pid === undefined || this.#processes().length === 0;
  }

  #processes(): number[] {
    const pid = this.#child.pid;
    if (pid === undefined) return [];
    if (process.platform !== 'linux') {
      return this.#child.exitCode === null && this.#child.signalCode === null ? [pid] : [];
    }
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((candidate) => this.#isOurs(candidate, pid));
  }

  #isOurs(candidate: number, group: number): boolean {
    try {
      const stat = readFileSync(`/proc/${candidate}/stat`, 'utf8');
      // After the name in brackets: state, parent, process group.
      const [state, , processGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (state === 'Z' || candidate === process.pid) return false;
      if (Number(processGroup) === group) return true;
      return readFileSync(`/proc/${candidate}/cmdline`, 'utf8').includes(this.#profilePath);
    } catch {
      return false; // ended meanwhile
    }
  }

  #signal(signal: NodeJS.Signals): void {
    const pid = this.#child.pid;
    if (pid === undefined) return;
    const targets = process.platform === 'linux' ? this.#processes() : [-pid];
    for (const target of targets) {
      try {
        process.kill(target, signal);
      } catch {
        // ended meanwhile
      }
    }
  }

  /** Ends every process at once, as a power cut does, and waits until none is left. */
  async kill(): Promise<void> {
    await until(
      () => {
        this.#signal('SIGKILL');
        return this.hasEnded;
      },
      { within: 15_000, what: 'every process of the browser to end' },
    );
    process.off('exit', this.#endWithUs);
  }

  /** Waits for an ending that was asked for in another way; insists after the given time. */
  async ended(withinMs: number): Promise<void> {
    await until(() => this.hasEnded, { within: withinMs, what: 'the browser to end' }).catch(() =>
      this.kill(),
    );
    process.off('exit', this.#endWithUs);
  }

  suspend(): void {
    this.#signal('SIGSTOP');
  }

  resume(): void {
    this.#signal('SIGCONT');
  }
}
