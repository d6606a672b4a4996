export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Counts what passed and failed over all steps, and says so as it goes. */
export class Tally {
  #passed = 0;
  #failed = 0;
  readonly #failures: string[] = [];
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void = console.log) {
    this.#say = say;
  }

  /** Runs one step, which counts what it found; one that throws counts as one failure. */
  async step(
    name: string,
    run: () => Promise<Count & { readonly report?: string }>,
  ): Promise<Count> {
    this.#say(`▸ ${name} …`);
    const start = performance.now();
    const result = await run().catch((error: unknown) => ({
      passed: 0,
      failed: 1,
      report: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { passed, failed, report } = result;
    this.#passed += passed;
    this.#failed += failed;
    if (failed > 0) {
      this.#failures.push(`${name}: ${failed}`);
      if (report !== undefined) this.#say(report.trimEnd());
    }
    const many = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : '';
    this.#say(`${failed > 0 ? '✗' : '✓'} ${name}${many}, ${seconds} s`);
    return { passed, failed };
  }

  get hasFailures(): boolean {
    return this.#failed > 0;
  }

  /** What failed, by step, and then the one line that stands last. */
  close(): void {
    if (this.#failures.length > 0) this.#say(`\nFailed: ${this.#failures.join('; ')}`);
    this.#say(`${this.#passed} passed, ${this.#failed} failed`);
  }
}
