import { browser } from 'wxt/browser';
import { extensionUrl, runsInFirefox } from '../extension/url.ts';

/** Whether a browser window is fullscreen and has the focus: a film, a talk, a game. */
export async function fullscreenIsFocused(): Promise<boolean> {
  try {
    const window = await browser.windows.getLastFocused();
    return window.focused === true && window.state === 'fullscreen';
  } catch {
    return false; // no window at all
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
