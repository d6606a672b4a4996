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

export async function openSmallWindow(wanted: SmallWindow): Promise<number | undefined> {
  const window = await browser.windows.create({
    url: extensionUrl(wanted.page),
    type: 'popup',
    width: wanted.width,
    height: wanted.height,
    ...(wanted.focused ? { focused: true } : unfocused()),
  });
  return window?.id;
}

/** Firefox refuses `focused: false` on creation; there the window opens as the browser likes. */
function unfocused(): { focused?: false } {
  return runsInFirefox() ? {} : { focused: false };
}

/**
 * Closes a window that shows a page of ours and nothing else. By now its number may belong to one of
 * the person's own: browsers count windows anew at each start.
 */
export async function closeOwnWindow(id: number): Promise<void> {
  try {
    const { tabs = [] } = await browser.windows.get(id, { populate: true });
    const areOurs = tabs.every(({ url }) => url?.startsWith(extensionUrl('')));
    if (areOurs) await browser.windows.remove(id);
  } catch {
    // closed already
  }
}

export async function openTab(page: string): Promise<void> {
  await browser.tabs.create({ url: extensionUrl(page) });
}
