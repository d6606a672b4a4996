import type { DebuggerLine } from '../../../tests/e2e/harness/debugger-line.ts';
import { heldIn } from './heap-snapshot.ts';

/** Bytes of a heap that are in use after a collection. */
export interface Heap {
  /** All of it, the machine code that the engine makes of functions that run often included. */
  readonly wholeBytes: number;
  /** What scripts hold: objects, arrays, words, closures; of a page its elements, too. */
  readonly heldBytes: number;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: object };
}

/** A page or the worker: where scripts run that have a heap of their own. */
export class Place {
  readonly #line: DebuggerLine;
  readonly #session: string;
  readonly #isPage: boolean;

  constructor(line: DebuggerLine, session: string, isPage: boolean) {
    this.#line = line;
    this.#session = session;
    this.#isPage = isPage;
  }

  /** Runs a function that knows nothing but its argument, there, and waits for what it promises. */
  async evaluate<R, A = undefined>(fn: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const { result, exceptionDetails: thrown } = await this.#line.ask<Evaluated>(
      'Runtime.evaluate',
      {
        expression: `(${fn})(${JSON.stringify(argument)})`,
        awaitPromise: true,
        returnByValue: true,
      },
      this.#session,
    );
    if (thrown) throw new Error(`${thrown.text} ${JSON.stringify(thrown.exception)}`);
    return result.value as R;
  }

  async collect(): Promise<void> {
    for (let time = 0; time < 3; time += 1) {
      await this.#line.ask('HeapProfiler.collectGarbage', {}, this.#session);
    }
  }

  async heap(): Promise<Heap> {
    await this.collect();
    const { usedSize } = await this.#line.ask<{ usedSize: number }>(
      'Runtime.getHeapUsage',
      {},
      this.#session,
    );
    const pieces = await this.#line.gather<{ chunk: string }>(
      'HeapProfiler.takeHeapSnapshot',
      { reportProgress: false },
      'HeapProfiler.addHeapSnapshotChunk',
      this.#session,
    );
    const snapshot = JSON.parse(pieces.map(({ chunk }) => chunk).join(''));
    return { wholeBytes: usedSize, heldBytes: heldIn(snapshot, this.#isPage) };
  }

  /** A worker that is held on to is not stopped for being idle. */
  async letGo(): Promise<void> {
    await this.#line.detach(this.#session);
  }
}
