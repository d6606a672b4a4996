import type { HistoryEntry } from '../../../domain/history/records.ts';
import type {
  ClockSettings,
  SessionSettings,
  Settings,
} from '../../../domain/settings/settings.ts';
import type { RoadPage } from '../harness/road.ts';
import type { Deadline } from '../harness/until.ts';

interface ExtensionGlobals {
  readonly browser?: ExtensionApi;
  readonly chrome: ExtensionApi;
}
interface ExtensionApi {
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Record<string, { value?: unknown } | undefined>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Settings of seconds instead of minutes, as a stored setting or a policy may hold them. */
export const inSeconds = {
  sitLimitMs: 5_000,
  watchBeforeDueMs: 1_000,
  latestAfterDueMs: 1_000,
  returnQuietMs: 0,
} satisfies Partial<ClockSettings>;

/** Stores settings as the product does, and lets the clock know. */
export async function storeSettings(
  page: Pick<RoadPage, 'evaluate'>,
  settings: Partial<Omit<Settings, 'clock' | 'session'>> & {
    clock?: Partial<ClockSettings>;
    session?: Partial<SessionSettings>;
  },
): Promise<void> {
  await page.evaluate(async (value) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const api = browser ?? chrome;
    await api.storage.local.set({ settings: { version: 1, value } });
    await api.runtime.sendMessage({ type: 'settings-changed' });
  }, settings);
}

/** What lies in extension storage under a key, or undefined. */
export function stored<Value>(page: RoadPage, key: string): Promise<Value | undefined> {
  return page.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const found = await (browser ?? chrome).storage.local.get(wanted);
    return found[wanted]?.value as never;
  }, key) as Promise<Value | undefined>;
}

/** Everything the history's database holds, as the browser's own database interface reads it. */
export function historyOf(page: Pick<RoadPage, 'evaluate'>): Promise<{
  intervals: Extract<HistoryEntry, { type: 'interval' }>['record'][];
  offers: Extract<HistoryEntry, { type: 'offer' }>['record'][];
  sessions: Extract<HistoryEntry, { type: 'session' }>['record'][];
}> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    await (browser ?? chrome).runtime.sendMessage({ type: 'flush-history' });
    // Opening a database that is not there yet would make an empty one.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'midback')) {
      return { intervals: [], offers: [], sessions: [] };
    }
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('midback');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = (name: string) =>
      new Promise<never[]>((resolve, reject) => {
        const reading = database.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => resolve(reading.result as never[]);
        reading.onerror = () => reject(reading.error);
      });
    const [intervals, offers, sessions] = [
      await all('intervals'),
      await all('offers'),
      await all('sessions'),
    ];
    database.close();
    return { intervals, offers, sessions };
  });
}

/** Waits until the page says that it stands. */
export async function ready(page: RoadPage, deadline: Deadline = {}): Promise<RoadPage> {
  await page.waitFor(() => document.body.hasAttribute('data-ready'), undefined, {
    what: 'the page to stand',
    ...deadline,
  });
  return page;
}
