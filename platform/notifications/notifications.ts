import { browser } from 'wxt/browser';
import { extensionUrl, runsInFirefox } from '../extension/url.ts';

export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Two at most; left out where the browser has none. */
  readonly buttons: readonly string[];
  /** A PNG of the extension; browsers refuse SVG here. */
  readonly icon: string;
  /** Stay until answered, where the browser can. */
  readonly stay: boolean;
}

export type NoticeResult =
  | { readonly shown: true }
  | { readonly shown: false; readonly why: string };

/** Firefox throws on buttons and on staying; only its pages have choices there. */
export function noticesHaveButtons(): boolean {
  return !runsInFirefox();
}

/** Shows it, or says why not. The same id replaces what it shows. Never throws. */
export async function showNotice(notice: Notice): Promise<NoticeResult> {
  try {
    if ((await noticePermission()) === 'denied') return { shown: false, why: 'blocked' };
    await browser.notifications.create(notice.id, {
      type: 'basic',
      title: notice.title,
      message: notice.message,
      iconUrl: extensionUrl(notice.icon),
      ...(noticesHaveButtons() && {
        buttons: notice.buttons.map((title) => ({ title })),
        requireInteraction: notice.stay,
      }),
    });
    return { shown: true };
  } catch (error) {
    return { shown: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes it away; `false` when it was not there. */
export async function clearNotice(id: string): Promise<boolean> {
  try {
    return await browser.notifications.clear(id);
  } catch {
    return false;
  }
}

/** Whether it is still shown, or waits where the system keeps notifications. */
export async function noticeIsThere(id: string): Promise<boolean> {
  try {
    return Object.hasOwn(await browser.notifications.getAll(), id);
  } catch {
    return false;
  }
}

/** Chrome tells when the person has blocked our notifications; Firefox cannot. */
export async function noticePermission(): Promise<'granted' | 'denied' | 'unknown'> {
  const { notifications } = browser as unknown as {
    notifications: { getPermissionLevel?: () => Promise<'granted' | 'denied'> };
  };
  return (await notifications.getPermissionLevel?.()) ?? 'unknown';
}

export interface NoticeListeners {
  clicked(id: string): void;
  button(id: string, index: number): void;
  /** `byPerson`: closed by hand. Firefox always says so, even when the system closed it. */
  closed(id: string, byPerson: boolean): void;
}

/** Register while the background starts. */
export function onNotices(listeners: NoticeListeners): void {
  browser.notifications.onClicked.addListener(listeners.clicked);
  browser.notifications.onClosed.addListener(listeners.closed);
  // Absent in Firefox's future, never called in its present.
  browser.notifications.onButtonClicked?.addListener(listeners.button);
}
