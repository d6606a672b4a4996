import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { until } from './until.ts';

const patienceMs = 2_000;

/**
 * The extension's service worker over its many lives. It is found, started and stopped from a
 * blank page of our own, which is not one of the extension's.
 */
export class ChromiumWorker {
  readonly #context: BrowserContext;
  readonly #origin: string;
  readonly #session: CDPSession;
  /** Of each version that is there: one that is taken away may outlive its successor's start. */
  readonly #statuses = new Map<string, string>();

  private constructor(context: BrowserContext, origin: string, session: CDPSession) {
    this.#context = context;
    this.#origin = origin;
    this.#session = session;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) {
        if (!version.scriptURL.startsWith(`${origin}/`)) continue;
        if (version.status === 'redundant') this.#statuses.delete(version.versionId);
        else this.#statuses.set(version.versionId, version.runningStatus);
      }
    });
  }

  static async attach(
    context: BrowserContext,
    origin: string,
    watchtower: Page,
  ): Promise<ChromiumWorker> {
    const session = await context.newCDPSession(watchtower);
    const worker = new ChromiumWorker(context, origin, session);
    await session.send('ServiceWorker.enable');
    return worker;
  }

  get #status(): string {
    const known = [...this.#statuses.values()];
    return known.find((status) => status !== 'stopped') ?? 'stopped';
  }

  get runs(): boolean {
    return this.#status === 'running' || this.#status === 'starting';
  }

  async stop(): Promise<void> {
    await until(
      async () => {
        if (this.runs) await this.#session.send('ServiceWorker.stopAllWorkers');
        return this.#status === 'stopped';
      },
      { what: 'the service worker to stop' },
    );
  }

  /** Runs a function in the worker, started first if it is stopped. */
  async evaluate<R, A>(fn: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const worker = await until(() => this.#awake(), {
      within: 20_000,
      what: 'the service worker to run',
    });
    return worker.evaluate(fn as (argument: unknown) => R | Promise<R>, argument);
  }

  async #awake(): Promise<Worker | undefined> {
    if (this.#status === 'stopped') {
      await this.#session.send('ServiceWorker.startWorker', { scopeURL: `${this.#origin}/` });
    }
    if (this.#status !== 'running') return undefined;
    // Playwright may still list those that were stopped or taken away; only the living one has the
    // extension API. One that was met early in its start is listed without an address.
    for (const worker of this.#context.serviceWorkers().toReversed()) {
      // One that was taken away may never answer.
      const answer = await Promise.race([
        worker.evaluate(answerAt, this.#origin).catch(() => 'gone'),
        pause(patienceMs, 'gone'),
      ]);
      if (answer === 'alive') return worker;
    }
    return undefined;
  }
}

async function answerAt(origin: string): Promise<string> {
  if (location.origin !== origin) return 'another';
  const { alarms } = (
    globalThis as unknown as { chrome: { alarms: { getAll(): Promise<unknown> } } }
  ).chrome;
  return alarms.getAll().then(
    () => 'alive',
    () => 'lost',
  );
}
