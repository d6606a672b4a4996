import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipFolder } from '../../../scripts/package/zip-folder.ts';
import type { BrowserProcess } from './browser-process.ts';
import * as inside from './firefox-inside.ts';
import { extensionIdOf, fixedUuid, startFirefox } from './firefox-launch.ts';
import { FirefoxPage } from './firefox-page.ts';
import { inFirefox } from './firefox-scripts.ts';
import type { Marionette } from './marionette.ts';
import type {
  IdleState,
  PageName,
  RecordedRequest,
  Road,
  RoadOptions,
  ShownNotification,
} from './road.ts';
import { type Deadline, until } from './until.ts';

interface Life {
  readonly process: BrowserProcess;
  readonly marionette: Marionette;
}

/** Firefox with the extension, on a profile that outlives its processes. */
export class FirefoxRoad implements Road {
  readonly browser = 'firefox';
  readonly origin = `moz-extension://${fixedUuid}`;
  readonly profilePath: string;
  readonly #options: RoadOptions;
  readonly extensionId: string;
  readonly #earlierRequests: RecordedRequest[] = [];
  #life: Life | undefined;
  #isInstalled = false;

  private constructor(options: RoadOptions, profilePath: string, extensionId: string) {
    this.#options = options;
    this.profilePath = profilePath;
    this.extensionId = extensionId;
  }

  static async launch(options: RoadOptions): Promise<FirefoxRoad> {
    const extensionId = await extensionIdOf(options.extensionPath);
    const profilePath = options.profilePath ?? (await mkdtemp(join(tmpdir(), 'midback-firefox-')));
    const road = new FirefoxRoad(options, profilePath, extensionId);
    try {
      await road.relaunch();
    } catch (error) {
      await road.close();
      throw error;
    }
    return road;
  }

  async relaunch(): Promise<void> {
    const { process, marionette, keepsUnsigned } = await startFirefox(
      this.#options,
      this.profilePath,
      this.extensionId,
    );
    try {
      await inFirefox(marionette, inside.standIn, this.extensionId);
      this.#life = { process, marionette };
      if (!this.#isInstalled || !keepsUnsigned) await this.#install(keepsUnsigned);
      await until(() => inFirefox(marionette, inside.isReady, this.extensionId), {
        within: 30_000,
        what: 'the extension to start',
      });
    } catch (error) {
      this.#life = undefined;
      marionette.close();
      await process.kill();
      throw error;
    }
  }

  /** Installs what lies in the extension's folder now over what runs. */
  async update(): Promise<void> {
    await this.#install(this.#isInstalled);
  }

  /** As an archive that stays over restarts, where this Firefox allows it; else for one run. */
  async #install(keeps: boolean): Promise<void> {
    const { marionette } = this.#now;
    const allowPrivateBrowsing = this.#options.inPrivateWindows ?? false;
    if (keeps) {
      const path = join(this.profilePath, 'midback-to-install.xpi');
      await writeFile(path, await zipFolder(this.#options.extensionPath));
      await marionette.send('Addon:Install', { path, temporary: false, allowPrivateBrowsing });
      this.#isInstalled = true;
    } else {
      const path = this.#options.extensionPath;
      await marionette.send('Addon:Install', { path, temporary: true, allowPrivateBrowsing });
    }
  }

  get #now(): Life {
    if (this.#life === undefined) throw new Error('The browser does not run: relaunch it.');
    return this.#life;
  }

  #inside<A, R>(fn: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return inFirefox(this.#now.marionette, fn, argument);
  }

  /** Runs a function with all powers in Firefox's own process, for what the road does not offer. */
  inItself<A, R>(fn: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.#inside(fn, argument);
  }

  /** Opens any address in a new tab. */
  async #open(address: string): Promise<FirefoxPage> {
    const { marionette } = this.#now;
    return marionette.inTurn(async () => {
      const [first] = await marionette.send<string[]>('WebDriver:GetWindowHandles');
      await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: false });
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
        type: 'tab',
        focus: true,
      });
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      if (address !== '') await marionette.send('WebDriver:Navigate', { url: address });
      return new FirefoxPage(marionette, handle);
    });
  }

  openPage(name: PageName, query = ''): Promise<FirefoxPage> {
    return this.#open(`${this.origin}/${name}.html${query}`);
  }

  /** Opens a page of the extension in a private window of its own. */
  async openPrivately(name: PageName): Promise<FirefoxPage> {
    const { marionette } = this.#now;
    return marionette.inTurn(async () => {
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
        type: 'window',
        focus: true,
        private: true,
      });
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      await marionette.send('WebDriver:Navigate', { url: `${this.origin}/${name}.html` });
      return new FirefoxPage(marionette, handle);
    });
  }

  /** The page that a new tab shows, reached as a person does. */
  async openNewTab(): Promise<FirefoxPage> {
    const before = await this.#handles();
    await this.#inside(inside.openNewTab, undefined);
    const handle = await until(
      async () => (await this.#handles()).find((candidate) => !before.includes(candidate)),
      { what: 'the new tab' },
    );
    const page = new FirefoxPage(this.#now.marionette, handle);
    await until(async () => (await page.url()).startsWith(this.origin), {
      what: 'the new tab to show the extension’s page',
    });
    return page;
  }

  #handles(): Promise<string[]> {
    return this.#now.marionette.send<string[]>('WebDriver:GetWindowHandles');
  }

  async pages(): Promise<FirefoxPage[]> {
    const pages: FirefoxPage[] = [];
    for (const handle of await this.#handles()) {
      const page = new FirefoxPage(this.#now.marionette, handle);
      const url = await page.url().catch(() => ''); // closed meanwhile
      if (url.startsWith(`${this.origin}/`)) pages.push(page);
    }
    return pages;
  }

  async pageAt(part: string, deadline: Deadline = {}): Promise<FirefoxPage> {
    return until(
      async () => {
        for (const page of (await this.pages()).toReversed()) {
          if ((await page.url()).includes(part)) return page;
        }
        return undefined;
      },
      { what: `a page at ${part}`, ...deadline },
    );
  }

  async stopBackground(): Promise<void> {
    await until(
      async () => {
        await this.#inside(inside.stopEventPage, this.extensionId);
        return !(await this.backgroundRuns());
      },
      { what: 'the event page to stop' },
    );
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.#inside(inside.backgroundState, this.extensionId)) !== 'stopped';
  }

  async evaluateInBackground<R, A = undefined>(
    fn: (argument: A) => R | Promise<R>,
    argument?: A,
  ): Promise<R> {
    const source = `(async () => JSON.stringify(await (${fn.toString()})(${
      argument === undefined ? '' : JSON.stringify(argument)
    })))()`;
    const json = await this.#inside(inside.evaluateInEventPage, {
      id: this.extensionId,
      source,
    });
    return (json === undefined ? undefined : JSON.parse(json)) as R;
  }

  async idle(state: IdleState): Promise<void> {
    await this.#inside(inside.setIdle, { id: this.extensionId, state });
  }

  async fireAlarm(name: string): Promise<void> {
    await this.#inside(inside.fireAlarmNow, { id: this.extensionId, name });
  }

  alarms(): Promise<{ readonly name: string; readonly scheduledTime: number }[]> {
    return this.#inside(inside.alarmsOf, this.extensionId);
  }

  notifications(): Promise<ShownNotification[]> {
    return this.#inside(inside.shownNotifications, this.extensionId);
  }

  async clickNotification(id: string, button?: number): Promise<void> {
    if (button !== undefined) throw new Error('Firefox has no buttons on notifications.');
    const clicked = await this.#inside(inside.clickShown, {
      id: this.extensionId,
      notification: id,
    });
    if (!clicked) throw new Error(`No notification ${id} is shown.`);
  }

  badge(): Promise<string> {
    return this.#inside(inside.badgeOf, this.extensionId);
  }

  async requests(): Promise<RecordedRequest[]> {
    if (this.#life === undefined) return [...this.#earlierRequests];
    return [...this.#earlierRequests, ...(await this.#inside(inside.requestsOf, this.origin))];
  }

  /** Firefox notes requests in its own memory: taken over before that goes. */
  async #takeRequests(): Promise<void> {
    this.#earlierRequests.push(...(await this.#inside(inside.requestsOf, this.origin)));
  }

  /**
   * Firefox writes down what is installed a second or two after it is; killed before, it starts
   * without the extension. Nobody's browser is killed that soon, so it is waited for.
   */
  async #untilInstallationIsKept(): Promise<void> {
    if (!this.#isInstalled) return;
    await until(() => this.#inside(inside.isNoted, this.extensionId), {
      what: 'Firefox to note the extension',
    });
  }

  async kill(): Promise<void> {
    await this.#untilInstallationIsKept();
    await this.#end();
  }

  async #end(): Promise<void> {
    await this.#takeRequests().catch(() => undefined); // it may have ended by itself
    const { process, marionette } = this.#now;
    this.#life = undefined;
    await process.kill();
    marionette.close();
  }

  async quit(): Promise<void> {
    await this.#takeRequests();
    const { process, marionette } = this.#now;
    this.#life = undefined;
    await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
    await process.ended(30_000);
    marionette.close();
  }

  async suspend(): Promise<void> {
    this.#now.process.suspend();
  }

  async resume(): Promise<void> {
    this.#now.process.resume();
  }

  async close(): Promise<void> {
    if (this.#life !== undefined) await this.#end();
    if (this.#options.profilePath === undefined) {
      await rm(this.profilePath, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}
