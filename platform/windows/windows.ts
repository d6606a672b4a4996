import { browser } from 'wxt/browser';
import { extensionUrl, runsInFirefox } from '../extension/url.ts';

/** What the window is about that has the focus. */
export interface InFront {
  /** It fills the screen: a film, a talk, a game. */
  readonly fullscreen: boolean;
  /** The host of its page, if it is one of those that were asked for. */
  readonly site: string | null;
}

/**
 * Looks at the window in front. Of pages it is told nothing, but for the hosts that the person has
 * given leave for.
 */
export async function lookInFront(hosts: readonly string[]): Promise<InFront> {
  try {
    const { focused, state, tabs } = await browser.windows.getLastFocused({
      populate: hosts.length > 0,
    });
    if (!focused) return { fullscreen: false, site: null };
    const url = tabs?.find(({ active }) => active)?.url;
    const host = url ? new URL(url).hostname : '';
    return { fullscreen: state === 'fullscreen', site: hosts.includes(host) ? host : null };
  } catch {
    return { fullscreen: false, site: null }; // no window at all
  }
}

/** Calls back when the focus moves between windows. Register while the background starts. */
export function onWindowFocus(listener: () => void): void {
  browser.windows.onFocusChanged.addListener(listener);
}

export interface SmallWindow {
  /** A page of the extension with its query, e.g. `session.html?offer=…`. */
  readonly page: string;
  readonly width: number;
  readonly height: number;
  /** An offer never takes the focus from somebody who types; a click on it may. */
  readonly focused: boolean;
}

export async function openSmallWindow(wanted: SmallWindow): Promise<void> {
  await browser.windows.create({
    url: extensionUrl(wanted.page),
    type: 'popup',
    width: wanted.width,
    height: wanted.height,
    ...(wanted.focused ? { focused: true } : unfocused()),
  });
}

/** Firefox refuses `focused: false` on creation; there the window opens as the browser likes. */
function unfocused(): { focused?: false } {
  return runsInFirefox() ? {} : { focused: false };
}

export async function openTab(page: string): Promise<void> {
  await browser.tabs.create({ url: extensionUrl(page) });
}
