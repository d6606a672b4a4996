/* Functions that run inside Firefox's own process, see harness/firefox-inside.ts. */

declare const Services: {
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly wm: { getMostRecentWindow(type: string): FirefoxWindow };
};
declare const ChromeUtils: {
  importESModule(address: string): { readonly PlacesUtils: Places };
};

declare const Ci: { readonly nsIObserver: object };
declare const Cc: Readonly<
  Record<string, { getService(kind: object): { readonly wrappedJSObject?: Counting } }>
>;

interface Counting {
  recalculateAnyOutdatedFrecencies(): Promise<void>;
}
interface FirefoxWindow {
  readonly PopupNotifications: { readonly panel: { readonly firstElementChild: Question | null } };
}
interface Question {
  readonly button: { click(): void };
  readonly secondaryButton: { click(): void };
}
interface Places {
  readonly history: {
    readonly TRANSITIONS: { readonly TYPED: number };
    insertMany(pages: readonly object[]): Promise<void>;
  };
}

/** Answers what Firefox asks the person now; false where it asks nothing. */
export function answerQuestion(allow: boolean): boolean {
  // So that no click falls into the moment in which Firefox takes none.
  Services.prefs.setIntPref('security.notification_enable_delay', 0);
  const { panel } = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications;
  const question = panel.firstElementChild;
  if (!question) return false;
  (allow ? question.button : question.secondaryButton).click();
  return true;
}

/** Has Firefox remember that these were visited many times. */
export async function visitedOften(urls: readonly string[]): Promise<void> {
  const { PlacesUtils } = ChromeUtils.importESModule('resource://gre/modules/PlacesUtils.sys.mjs');
  const visits = Array.from({ length: 20 }, (_, hour) => ({
    date: new Date(Date.now() - hour * 3_600_000),
    transition: PlacesUtils.history.TRANSITIONS.TYPED,
  }));
  await PlacesUtils.history.insertMany(urls.map((url) => ({ url, title: url, visits })));
  // Firefox counts them at leisure; here at once.
  const counting = Cc['@mozilla.org/places/frecency-recalculator;1'];
  const { wrappedJSObject } = counting?.getService(Ci.nsIObserver) ?? {};
  await wrappedJSObject?.recalculateAnyOutdatedFrecencies();
}
