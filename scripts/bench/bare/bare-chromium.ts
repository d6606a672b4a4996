import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type LaunchedChromium,
  startChromium,
  unpackedExtensionId,
} from '../../../tests/e2e/harness/chromium-launch.ts';
import { DebuggerLine } from '../../../tests/e2e/harness/debugger-line.ts';
import { until } from '../../../tests/e2e/harness/until.ts';
import { Place } from './place.ts';

declare const chrome: {
  readonly idle: {
    queryState: () => Promise<string>;
    readonly onStateChanged: { dispatch(state: string): void };
  };
};

/** After it a page has drawn what comes after the database, and has left its mirror. */
const restMs = 900;
/** After it a page that was closed, and what it stored at the last moment, takes no more time. */
const closedMs = 300;

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * Chromium with the extension and one debugger that does as little as it can. What drives the
 * tests would not do: it keeps a log of every request.
 */
export class BareChromium {
  readonly origin: string;
  readonly #profilePath: string;
  readonly #started: LaunchedChromium;
  readonly #line: DebuggerLine;

  private constructor(
    extensionPath: string,
    profilePath: string,
    started: LaunchedChromium,
    line: DebuggerLine,
  ) {
    this.origin = `chrome-extension://${unpackedExtensionId(extensionPath)}`;
    this.#profilePath = profilePath;
    this.#started = started;
    this.#line = line;
  }

  static async launch(extensionPath: string): Promise<BareChromium> {
    const profilePath = await mkdtemp(join(tmpdir(), 'midback-bare-'));
    const started = await startChromium(
      { extensionPath, timeZone: 'UTC', windowSize: { width: 1280, height: 800 } },
      profilePath,
      1,
    );
    const line = await DebuggerLine.connect(started.socketUrl);
    const chromium = new BareChromium(extensionPath, profilePath, started, line);
    await chromium.worker(); // until it is loaded
    return chromium;
  }

  /** Opens a tab, and waits until the page in it stands. */
  async openPage(name: string): Promise<Place> {
    const { targetId } = await this.#line.ask<{ targetId: string }>('Target.createTarget', {
      url: `${this.origin}/${name}.html`,
    });
    const page = new Place(this.#line, await this.#line.attach(targetId), true);
    await until(() => page.evaluate(() => document.body.hasAttribute('data-ready')), {
      what: 'the page to stand',
    });
    return page;
  }

  /**
   * Opens a tab with nothing that watches it, as a person does, and asks only when it has come to
   * rest. A debugger that is there from the start makes each request later, and so the pages that
   * have any.
   */
  async openUnwatched<R>(name: string, atRest: () => R | Promise<R>): Promise<R> {
    const { targetId } = await this.#line.ask<{ targetId: string }>('Target.createTarget', {
      url: `${this.origin}/${name}.html`,
    });
    await pause(restMs);
    const page = new Place(this.#line, await this.#line.attach(targetId), true);
    const answer = await page.evaluate(atRest);
    await this.#line.ask('Target.closeTarget', { targetId });
    await pause(closedMs);
    return answer;
  }

  /** Closes a page that the extension opened by itself; a page behind it would not be drawn. */
  async closePage(name: string): Promise<void> {
    const page = await until(async () => this.#target('page', name), {
      within: 20_000,
      what: `the page ${name}`,
    });
    await this.#line.ask('Target.closeTarget', { targetId: page.targetId });
  }

  /** The worker, once it runs; nobody is away from the keyboard. */
  async worker(): Promise<Place> {
    const target = await until(async () => this.#target('service_worker'), {
      within: 30_000,
      what: 'the worker to run',
    });
    const worker = new Place(this.#line, await this.#line.attach(target.targetId), false);
    await until(() => worker.evaluate(() => typeof chrome !== 'undefined'), {
      what: 'the worker to have begun',
    });
    await worker.evaluate(() => {
      chrome.idle.queryState = async () => 'active';
      chrome.idle.onStateChanged.dispatch('active');
    });
    return worker;
  }

  /** Ends the worker as the browser does when it is idle. It must have been let go of. */
  async stopWorker(): Promise<void> {
    const { targetId } = await this.#line.ask<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      background: true,
    });
    const session = await this.#line.attach(targetId);
    await this.#line.ask('ServiceWorker.enable', {}, session);
    await until(
      async () => {
        await this.#line.ask('ServiceWorker.stopAllWorkers', {}, session);
        return (await this.#target('service_worker')) === undefined;
      },
      { what: 'the worker to stop' },
    );
    await this.#line.ask('Target.closeTarget', { targetId });
  }

  async close(): Promise<void> {
    this.#line.close();
    await this.#started.process.kill();
    await rm(this.#profilePath, { recursive: true, force: true, maxRetries: 5 });
  }

  async #target(type: string, name = ''): Promise<Target | undefined> {
    const { targetInfos } = await this.#line.ask<{ targetInfos: Target[] }>(
      'Target.getTargets',
      {},
    );
    return targetInfos.find(
      (target) => target.type === type && target.url.startsWith(`${this.origin}/${name}`),
    );
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
