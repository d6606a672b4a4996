/*
 * As much of Firefox's own process as the harness touches. Mozilla publishes no types of it; the
 * names are those of its source, toolkit/components/extensions.
 */

export interface ServicesObject {
  readonly midbackRoad?: RoadNotes;
  readonly uuid: { generateUUID(): object };
  readonly obs: { addObserver(observer: object, topic: string): void };
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly wm: { getMostRecentWindow(type: string): FirefoxWindow };
}

export interface FirefoxWindow {
  resizeTo(width: number, height: number): void;
  readonly gBrowser: {
    readonly selectedBrowser: {
      readonly style: { setProperty(name: string, value: string): void };
    };
  };
  readonly BrowserCommands: { openTab(): void };
}

/** What the stand-ins remember, on a global that outlives each script. */
export interface RoadNotes {
  idleMs: number;
  readonly requests: { readonly url: string; readonly by: string; readonly from: string }[];
}

interface Observer {
  observe(subject: null, topic: string, data?: string): void;
}

export interface IdleWatch {
  get(extension: FirefoxExtension): {
    readonly observer: Observer | null;
    readonly detectionInterval: number;
  };
}

export interface IdleService {
  removeIdleObserver(observer: Observer, seconds: number): void;
}

export interface FrameMessage {
  readonly data: { readonly result?: string; readonly error?: string };
}

export interface FrameMessages {
  addMessageListener(name: string, listener: (message: FrameMessage) => void): void;
  removeMessageListener(name: string, listener: (message: FrameMessage) => void): void;
  loadFrameScript(address: string, allowDelayed: boolean): void;
}

export interface FirefoxExtension {
  readonly backgroundState?: string;
  readonly views: Iterable<{
    readonly viewType: string;
    readonly xulBrowser?: { readonly messageManager: FrameMessages };
  }>;
  terminateBackground(how: { readonly ignoreDevToolsAttached: boolean }): Promise<void>;
  wakeupBackground(): Promise<void>;
}

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
  observe(): void;
}

interface ExtensionApis {
  readonly notifications: {
    readonly notificationsMap: ReadonlyMap<
      string,
      Observer & {
        readonly id: string;
        readonly options: { readonly title?: string; readonly message?: string };
      }
    >;
  };
  readonly alarms: {
    readonly alarms: ReadonlyMap<string, Alarm>;
    readonly callbacks: Iterable<(fired: { readonly data: object }) => void>;
  };
  readonly browserAction: {
    readonly action: { getProperty(tab: null, name: string): string | undefined };
  };
}

export interface ExtensionParentModule {
  readonly ExtensionParent: {
    readonly apiManager: {
      readonly global: { readonly idleService: IdleService };
      getAPI<K extends keyof ExtensionApis>(
        name: K,
        extension: FirefoxExtension,
      ): ExtensionApis[K] | undefined;
    };
  };
}

export interface ChromeUtilsObject {
  generateQI(interfaces: readonly string[]): (wanted: unknown) => unknown;
  importESModule(address: string): ExtensionParentModule;
}

export interface ComponentsObject {
  readonly manager: {
    QueryInterface(wanted: unknown): {
      registerFactory(id: object, name: string, contract: string, factory: object): void;
    };
  };
}

export interface CuObject {
  /** The global in which an object lives; here only asked for the one that all modules share. */
  getGlobalForObject(object: object): { midbackRoad?: RoadNotes };
  evalInSandbox(source: string, sandbox: object): IdleWatch | null;
}

/** A request as an observer is told of it, after `QueryInterface(Ci.nsIChannel)`. */
export interface Channel {
  readonly URI: { readonly spec: string };
  readonly loadInfo?: {
    readonly triggeringPrincipal?: { readonly originNoSuffix: string };
    readonly loadingPrincipal?: { readonly originNoSuffix: string };
  };
}
