import type { Deadline } from './until.ts';

/** A page of the extension by its file name without `.html`. */
export type PageName =
  | 'popup'
  | 'newtab'
  | 'session'
  | 'history'
  | 'options'
  | 'library'
  | 'welcome'
  | (string & {});

/** Something on a page: a CSS selector, or a role with its accessible name. */
export type Target = string | ByRole;

export interface ByRole {
  readonly role: 'button' | 'link' | 'heading' | 'checkbox' | 'radio' | 'textbox' | 'combobox';
  /** Text is compared as a whole, letter case and outer space aside; a pattern is searched for. */
  readonly name: string | RegExp;
}

export interface Picture {
  readonly dark?: boolean;
  /** Width of the page in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Chromium only; default true: the whole page, not the visible part. */
  readonly fullPage?: boolean;
}

/** One open page of the extension. Every action waits for its target to be there. */
export interface RoadPage {
  url(): Promise<string>;
  /** Brings it to the front, where a person sees it: a page behind others does not keep up. */
  show(): Promise<void>;
  click(target: Target, deadline?: Deadline): Promise<void>;
  /** Replaces what a field holds, typing like a person. */
  fill(target: Target, value: string, deadline?: Deadline): Promise<void>;
  /** A key by its `KeyboardEvent.key` name, e.g. `Enter`, `Escape`, `Tab`, ` `, `a`. */
  press(key: string): Promise<void>;
  /** The visible text of the first match. */
  text(selector: string, deadline?: Deadline): Promise<string>;
  has(target: Target): Promise<boolean>;
  /**
   * Runs a function in the page. It is sent as source text: it sees `argument` and the page's own
   * globals, nothing of this file. Its result comes back as JSON.
   */
  evaluate<R, A = undefined>(fn: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Waits until the function, run in the page, answers something truthy. */
  waitFor<R, A = undefined>(
    fn: (argument: A) => R | Promise<R>,
    argument?: A,
    deadline?: Deadline,
  ): Promise<R>;
  screenshot(path: string, picture?: Picture): Promise<void>;
  reload(): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface ShownNotification {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}

export interface RecordedRequest {
  readonly url: string;
  /** Who asked, as far as the browser tells: a page's address, `worker`, or an origin. */
  readonly by: string;
}

export type IdleState = 'active' | 'idle' | 'locked';

export interface RoadOptions {
  /** The built extension, unpacked: `.output/chrome-mv3` or `.output/firefox-mv3`. */
  readonly extensionPath: string;
  /** A profile to go on with; without it a new one, deleted by `close`. */
  readonly profilePath?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** Language of the browser, e.g. `de`. */
  readonly locale?: string;
  /** IANA name, e.g. `Asia/Kathmandu`. */
  readonly timeZone?: string;
  readonly headless?: boolean;
  /** Chromium only: of its windows with their bars, in CSS pixels. */
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** Firefox only: whether the person has allowed the extension in private windows. */
  readonly inPrivateWindows?: boolean;
}

/** A browser with the extension in it: what an end-to-end spec drives, whichever browser it is. */
export interface Road {
  readonly browser: 'chromium' | 'firefox';
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  readonly profilePath: string;

  /** Opens a page of the extension in a new tab. `query` starts with `?`. */
  openPage(name: PageName, query?: string): Promise<RoadPage>;
  /** Every open page of the extension, also those that it opened itself. */
  pages(): Promise<RoadPage[]>;
  /** Waits for a page whose address contains this, e.g. one that a notification opened. */
  pageAt(part: string, deadline?: Deadline): Promise<RoadPage>;

  /** Ends the service worker or event page, as the browser does after 30 seconds. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Runs a function in the background, starting it if it is stopped. See `RoadPage.evaluate`. */
  evaluateInBackground<R, A = undefined>(
    fn: (argument: A) => R | Promise<R>,
    argument?: A,
  ): Promise<R>;

  /** What the browser says of keyboard and mouse, as an event and in answer to questions. */
  idle(state: IdleState): Promise<void>;
  /** Fires an alarm now, as if its time had come. */
  fireAlarm(name: string): Promise<void>;
  alarms(): Promise<{ readonly name: string; readonly scheduledTime: number }[]>;
  notifications(): Promise<ShownNotification[]>;
  /** Clicks a notification or, in Chromium, one of its buttons (from 0). */
  clickNotification(id: string, button?: number): Promise<void>;
  badge(): Promise<string>;

  /** Every request since the launch, of every page and the background, also of earlier lives. */
  requests(): Promise<RecordedRequest[]>;

  /** SIGKILL to every process of the browser. */
  kill(): Promise<void>;
  /** Starts the browser again with the same profile, after `kill` or `quit`. */
  relaunch(): Promise<void>;
  /** Ends the browser in order, keeps the profile. */
  quit(): Promise<void>;
  /** Stops every process of the browser where it is (SIGSTOP), as a sleeping machine does. */
  suspend(): Promise<void>;
  resume(): Promise<void>;
  /** Ends the browser and deletes a profile that `launch…` made. */
  close(): Promise<void>;
}

/** Those requests that left the extension: there may be none. */
export function outside(
  road: Pick<Road, 'origin'>,
  requests: readonly RecordedRequest[],
): RecordedRequest[] {
  const inside = [`${road.origin}/`, 'data:', 'blob:', 'about:', 'chrome:', 'resource:'];
  return requests.filter(({ url }) => !inside.some((start) => url.startsWith(start)));
}
