import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { evaluateInBarePage } from './chromium-bare-page.ts';
import {
  type LaunchedChromium,
  netLogPath,
  startChromium,
  unpackedExtensionId,
} from './chromium-launch.ts';
import { ChromiumPage } from './chromium-page.ts';
import { ChromiumWorker } from './chromium-worker.ts';
import { ChromiumWorkerTap } from './chromium-worker-tap.ts';
import { requestsInNetLog } from './net-log.ts';
import type {
  IdleState,
  PageName,
  RecordedRequest,
  Road,
  RoadOptions,
  ShownNotification,
} from './road.ts';
import { type Deadline, until } from './until.ts';

/** As much of the extension API as is driven from here. */
interface WorkerChrome {
  readonly idle: { onStateChanged: { dispatch(state: string): void } };
  readonly alarms: {
    onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void };
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
  };
  readonly notifications: {
    getAll(): Promise<Record<string, boolean>>;
    onClicked: { dispatch(id: string): void };
    onButtonClicked: { dispatch(id: string, button: number): void };
  };
  readonly action: { getBadgeText(details: object): Promise<string>; openPopup(): Promise<void> };
}
declare const chrome: WorkerChrome;

interface Life {
  readonly started: LaunchedChromium;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly worker: ChromiumWorker;
  readonly tap: ChromiumWorkerTap;
}

/** Chromium with the extension, on a profile that outlives its processes. */
export class ChromiumRoad implements Road {
  readonly browser = 'chromium';
  readonly origin: string;
  readonly profilePath: string;
  readonly #options: RoadOptions;
  readonly #recorded: RecordedRequest[] = [];
  readonly #shown = new Map<string, ShownNotification>();
  #launches = 0;
  #life: Life | undefined;

  private constructor(options: RoadOptions, profilePath: string) {
    this.#options = options;
    this.profilePath = profilePath;
    this.origin = `chrome-extension://${unpackedExtensionId(options.extensionPath)}`;
  }

  static async launch(options: RoadOptions): Promise<ChromiumRoad> {
    const profilePath = options.profilePath ?? (await mkdtemp(join(tmpdir(), 'midback-chromium-')));
    const road = new ChromiumRoad(options, profilePath);
    try {
      await road.relaunch();
    } catch (error) {
      await road.close();
      throw error;
    }
    return road;
  }

  async relaunch(): Promise<void> {
    this.#launches += 1;
    const started = await startChromium(this.#options, this.profilePath, this.#launches);
    try {
      this.#life = await this.#takeHold(started);
    } catch (error) {
      await started.process.kill();
      const why = started.process.output.match(/Extension error: .*/)?.[0];
      throw why === undefined ? error : new Error(why, { cause: error });
    }
  }

  async #takeHold(started: LaunchedChromium): Promise<Life> {
    const tap = await ChromiumWorkerTap.connect(started.socketUrl, this.#shown);
    const browser = await chromium.connectOverCDP(started.socketUrl);
    const context = browser.contexts()[0];
    if (context === undefined) throw new Error('Chromium has no profile open.');
    context.on('request', (request) => this.#record(request.url(), () => byWhom(request)));
    context.on('page', (page) => void this.#dress(page));
    const blank = context.pages().find((page) => page.url() === 'about:blank');
    const watchtower = blank ?? (await context.newPage());
    for (const page of context.pages()) await this.#dress(page);
    await this.#untilLoaded(watchtower);
    const worker = await ChromiumWorker.attach(context, this.origin, watchtower);
    return { started, browser, context, worker, tap };
  }

  /**
   * Runs an expression in one of the browser's own pages while nothing here holds on to the
   * extension, and takes hold of it again. With debuggers attached Chromium sometimes loses the
   * worker of an extension that is loaded anew, which it does not do by itself. Pages that were
   * opened before are to be opened again.
   */
  async unwatched(address: string, expression: string): Promise<void> {
    const { started, browser, tap } = this.#now;
    tap.close();
    await browser.close(); // the line only: the browser was not started through it
    await evaluateInBarePage(started.socketUrl, address, expression);
    this.#life = await this.#takeHold(started);
  }

  /** Chromium opens its window before it has loaded what it was told to load. */
  async #untilLoaded(watchtower: Page): Promise<void> {
    await until(
      async () => {
        const response = await watchtower.goto(`${this.origin}/manifest.json`);
        return response?.ok();
      },
      { within: 30_000, what: 'Chromium to load the extension' },
    );
    await watchtower.goto('about:blank');
  }

  #record(url: string, by: () => string): void {
    this.#recorded.push({ url, by: by() });
  }

  /** Gives a page the colours that were asked for, also one that the extension opened. */
  async #dress(page: Page): Promise<void> {
    const { colorScheme, reducedMotion } = this.#options;
    await page
      .emulateMedia({
        ...(colorScheme && { colorScheme }),
        ...(reducedMotion && { reducedMotion: 'reduce' as const }),
      })
      .catch(() => undefined); // closed meanwhile
  }

  get #now(): Life {
    if (this.#life === undefined) throw new Error('The browser does not run: relaunch it.');
    return this.#life;
  }

  /** Where a debugger can look in, beside Playwright. */
  get socketUrl(): string {
    return this.#now.started.socketUrl;
  }

  /** Playwright's own handle, for what the common road does not offer. */
  get context(): BrowserContext {
    return this.#now.context;
  }

  /**
   * `size`: of the page, whatever bars the browser shows. Without it they come in the first tenths of
   * a second, and the page is made smaller while it is being drawn.
   */
  async openPage(name: PageName, query = '', size?: ViewportSize): Promise<ChromiumPage> {
    const page = await this.#now.context.newPage();
    await this.#dress(page);
    if (size) await page.setViewportSize(size);
    await page.goto(`${this.origin}/${name}.html${query}`);
    return new ChromiumPage(page);
  }

  /** The page that a new tab shows, reached as a person does. */
  async openNewTab(): Promise<ChromiumPage> {
    const page = await this.#now.context.newPage();
    await this.#dress(page);
    await page.goto('chrome://newtab');
    return new ChromiumPage(page);
  }

  async pages(): Promise<ChromiumPage[]> {
    return this.#now.context
      .pages()
      .filter((page) => page.url().startsWith(`${this.origin}/`))
      .map((page) => new ChromiumPage(page));
  }

  async pageAt(part: string, deadline: Deadline = {}): Promise<ChromiumPage> {
    return until(
      async () => (await this.pages()).findLast(({ page }) => page.url().includes(part)),
      { what: `a page at ${part}`, ...deadline },
    );
  }

  async stopBackground(): Promise<void> {
    await this.#now.worker.stop();
  }

  async backgroundRuns(): Promise<boolean> {
    return this.#now.worker.runs;
  }

  evaluateInBackground<R, A = undefined>(
    fn: (argument: A) => R | Promise<R>,
    argument?: A,
  ): Promise<R> {
    return this.#now.worker.evaluate(fn, argument);
  }

  async idle(state: IdleState): Promise<void> {
    this.#now.tap.answerIdle(state);
    await this.evaluateInBackground((now) => chrome.idle.onStateChanged.dispatch(now), state);
  }

  async fireAlarm(name: string): Promise<void> {
    await this.evaluateInBackground(
      (fired) => chrome.alarms.onAlarm.dispatch({ name: fired, scheduledTime: Date.now() }),
      name,
    );
  }

  async alarms(): Promise<{ readonly name: string; readonly scheduledTime: number }[]> {
    return this.evaluateInBackground(() => chrome.alarms.getAll());
  }

  async notifications(): Promise<ShownNotification[]> {
    const there = await this.evaluateInBackground(() => chrome.notifications.getAll());
    return Object.keys(there).map(
      (id) => this.#shown.get(id) ?? { id, title: '', message: '', buttons: [] },
    );
  }

  async clickNotification(id: string, button?: number): Promise<void> {
    await this.evaluateInBackground(
      ({ id, button }) => {
        if (button === undefined) chrome.notifications.onClicked.dispatch(id);
        else chrome.notifications.onButtonClicked.dispatch(id, button);
      },
      { id, button },
    );
  }

  async badge(): Promise<string> {
    return this.evaluateInBackground(() => chrome.action.getBadgeText({}));
  }

  async requests(): Promise<RecordedRequest[]> {
    const logs = Array.from({ length: this.#launches }, (_, index) =>
      requestsInNetLog(netLogPath(this.profilePath, index + 1), this.origin),
    );
    return [...this.#recorded, ...(await Promise.all(logs)).flat()];
  }

  async kill(): Promise<void> {
    const life = this.#now;
    this.#life = undefined;
    life.tap.close();
    await life.started.process.kill();
    await life.browser.close().catch(() => undefined); // the line is cut already
  }

  async quit(): Promise<void> {
    const life = this.#now;
    this.#life = undefined;
    life.tap.close();
    const session = await life.browser.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => undefined); // cuts the line as it answers
    await life.started.process.ended(15_000);
    await life.browser.close().catch(() => undefined);
  }

  async suspend(): Promise<void> {
    this.#now.started.process.suspend();
  }

  async resume(): Promise<void> {
    this.#now.started.process.resume();
  }

  async close(): Promise<void> {
    if (this.#life !== undefined) await this.kill();
    if (this.#options.profilePath === undefined) {
      await rm(this.profilePath, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

function byWhom(request: import('playwright-core').Request): string {
  const worker = request.serviceWorker();
  if (worker) return 'worker';
  try {
    return request.frame().url();
  } catch {
    return 'a page that opens'; // the request is the page's own
  }
}
