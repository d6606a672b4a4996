/*
 * Functions that run inside Firefox's own process, where its services and the extension's other
 * half are within reach. Each is sent as source text and sees only its arguments.
 */

import type {
  Channel,
  ChromeUtilsObject,
  ComponentsObject,
  CuObject,
  FirefoxExtension,
  FrameMessage,
  RoadNotes,
  ServicesObject,
} from './firefox-types.ts';
import type { ShownNotification } from './road.ts';

declare const Services: ServicesObject;
declare const ChromeUtils: ChromeUtilsObject;
declare const Components: ComponentsObject;
declare const Cu: CuObject;
declare const Ci: Readonly<Record<'nsIComponentRegistrar' | 'nsIChannel', unknown>>;
declare const IOUtils: {
  readUTF8(path: string, how: { readonly decompress: boolean }): Promise<string>;
};
declare const PathUtils: { readonly profileDir: string; join(...parts: string[]): string };
declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: FirefoxExtension };
};

/**
 * Puts stand-ins in the place of Firefox's idle and alert services, so that a test says when the
 * person is idle and sees what is shown on a machine without a desktop; and notes every request
 * that an extension makes. Runs before the extension is installed, and first thing in a Firefox
 * that starts with it.
 */
export function standIn(id: string): void {
  const shared = Cu.getGlobalForObject(Services);
  if (shared.midbackRoad) return;
  const road: RoadNotes = { idleMs: 0, requests: [] };
  shared.midbackRoad = road;

  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  const replace = (
    contract: string,
    service: { readonly QueryInterface: (wanted: unknown) => unknown },
  ) => {
    const id = Services.uuid.generateUUID();
    const factory = {
      createInstance: (wanted: unknown) => service.QueryInterface(wanted),
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    };
    registrar.registerFactory(id, 'Stand-in', contract, factory);
  };

  const idleService = {
    QueryInterface: ChromeUtils.generateQI(['nsIUserIdleService']),
    get idleTime() {
      return road.idleMs;
    },
    get disabled() {
      return false;
    },
    addIdleObserver() {},
    removeIdleObserver() {},
  };
  replace('@mozilla.org/widget/useridleservice;1', idleService);
  // An extension that was there at the start of Firefox has found the real one already.
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const apis = ExtensionParent.apiManager.global;
  const policy = WebExtensionPolicy.getByID(id) as { extension: FirefoxExtension } | null;
  const watch = Cu.evalInSandbox(
    'typeof idleObserversMap === "object" ? idleObserversMap : null',
    apis,
  );
  if (watch && policy) {
    const { observer, detectionInterval } = watch.get(policy.extension);
    if (observer) apis.idleService.removeIdleObserver(observer, detectionInterval);
    Object.defineProperty(apis, 'idleService', {
      value: idleService,
      configurable: true,
      writable: true,
    });
  }
  const alertsService = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(_alert: object, observer?: { observe(...told: unknown[]): void }) {
      observer?.observe(null, 'alertshow', '');
    },
    closeAlert() {},
    teardown() {},
  };
  replace('@mozilla.org/alerts-service;1', alertsService);

  const observer = {
    QueryInterface: ChromeUtils.generateQI(['nsIObserver']),
    observe(subject: { QueryInterface(wanted: unknown): Channel }) {
      const channel = subject.QueryInterface(Ci.nsIChannel);
      const by = channel.loadInfo?.triggeringPrincipal?.originNoSuffix ?? '';
      const from = channel.loadInfo?.loadingPrincipal?.originNoSuffix ?? '';
      road.requests.push({ url: channel.URI.spec, by, from });
    },
  };
  Services.obs.addObserver(observer, 'http-on-opening-request');
}

/** Says that the person has been still for long, and tells the extension if it listens. */
export function setIdle({ id, state }: { id: string; state: string }): void {
  const road = Cu.getGlobalForObject(Services).midbackRoad;
  if (!road) throw new Error('No stand-ins.');
  const veryLongMs = 365 * 24 * 3_600_000;
  road.idleMs = state === 'active' ? 0 : veryLongMs;
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const watch = Cu.evalInSandbox(
    'typeof idleObserversMap === "object" ? idleObserversMap : null',
    ExtensionParent.apiManager.global,
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const observer = watch?.get(extension).observer;
  observer?.observe(null, state === 'active' ? 'active' : 'idle');
}

export function requestsOf(origin: string): { url: string; by: string }[] {
  const requests = Cu.getGlobalForObject(Services).midbackRoad?.requests ?? [];
  return requests
    .filter(({ by, from }) => by.startsWith(origin) || from.startsWith(origin))
    .map(({ url, by, from }) => ({ url, by: by.startsWith(origin) ? by : from }));
}

/** `running`, `starting` … as Firefox calls it; `stopped` where there is none. */
export function backgroundState(id: string): string {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'stopped';
}

export async function stopEventPage(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}

export function shownNotifications(id: string): ShownNotification[] {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const api = ExtensionParent.apiManager.getAPI('notifications', extension);
  return Array.from(api?.notificationsMap?.values() ?? [], ({ id, options }) => ({
    id,
    title: options.title ?? '',
    message: options.message ?? '',
    buttons: [],
  }));
}

/** As Firefox tells of it: what was clicked is closed, too. */
export function clickShown({ id, notification }: { id: string; notification: string }): boolean {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const api = ExtensionParent.apiManager.getAPI('notifications', extension);
  const shown = api?.notificationsMap?.get(notification);
  if (!shown) return false;
  shown.observe(null, 'alertclickcallback');
  shown.observe(null, 'alertfinished');
  return true;
}

export function fireAlarmNow({ id, name }: { id: string; name: string }): void {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const api = ExtensionParent.apiManager.getAPI('alarms', extension);
  const alarm = api?.alarms.get(name);
  if (alarm) alarm.observe();
  else for (const tell of api?.callbacks ?? []) tell({ data: { name, scheduledTime: Date.now() } });
}

export function alarmsOf(id: string): { name: string; scheduledTime: number }[] {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const api = ExtensionParent.apiManager.getAPI('alarms', extension);
  return Array.from(api?.alarms?.values() ?? [], ({ name, scheduledTime }) => ({
    name,
    scheduledTime,
  }));
}

export function badgeOf(id: string): string {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const api = ExtensionParent.apiManager.getAPI('browserAction', extension);
  return api?.action?.getProperty(null, 'badgeText') ?? '';
}

/**
 * Runs source text in the event page's own document and hands its result back as JSON. Through
 * a frame script in the extension's process, as the parent has no handle on that document.
 */
export async function evaluateInEventPage({
  id,
  source,
}: {
  id: string;
  source: string;
}): Promise<string | undefined> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState !== 'running') await extension.wakeupBackground();
  const view = [...extension.views].find(({ viewType }) => viewType === 'background');
  const browser = view?.xulBrowser;
  if (!browser) throw new Error('No event page.');
  const name = `midback-road:${Services.uuid.generateUUID()}`;
  // A sandbox over the page: the page's own `eval` is forbidden by its content security policy.
  const script = `(async () => {
    const answer = {};
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      answer.result = await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox);
    } catch (error) { answer.error = String(error); }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  return new Promise((resolve, reject) => {
    const listener = ({ data }: FrameMessage) => {
      browser.messageManager.removeMessageListener(name, listener);
      if (data.error !== undefined) reject(new Error(data.error));
      else resolve(data.result);
    };
    browser.messageManager.addMessageListener(name, listener);
    browser.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

export function setColours(dark: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
}

/** Gives the page in front a size; a window of Firefox cannot be as narrow as a popup. */
export function setPageSize({ width, height }: { width: number; height: number }): void {
  const front = Services.wm.getMostRecentWindow('navigator:browser');
  front.resizeTo(Math.max(width + 40, 700), height + 200);
  const { style } = front.gBrowser.selectedBrowser;
  style.setProperty('min-width', `${width}px`);
  style.setProperty('max-width', `${width}px`);
}

/** Whether Firefox would find the extension at its next start, even after a crash. */
export async function isNoted(id: string): Promise<boolean> {
  const path = PathUtils.join(PathUtils.profileDir, 'addonStartup.json.lz4');
  return (await IOUtils.readUTF8(path, { decompress: true })).includes(id);
}

/** Whether the extension is there and its background has been set up. */
export function isReady(id: string): boolean {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  return extension !== undefined && extension.backgroundState !== undefined;
}

export function openNewTab(): void {
  Services.wm.getMostRecentWindow('navigator:browser').BrowserCommands.openTab();
}
