import type { RoadPage } from '../harness/road.ts';

interface SyncGlobals {
  readonly browser?: SyncApi;
  readonly chrome: SyncApi;
}
interface SyncApi {
  readonly storage: {
    readonly sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** What lies in the browser's own store, as text. */
export function inStore(page: RoadPage): Promise<string> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as SyncGlobals;
    return JSON.stringify(await (browser ?? chrome).storage.sync.get(null));
  });
}

/** Puts items there as another machine's browser would, one by one; `null` takes one out. */
export async function putSynced(page: RoadPage, items: readonly (readonly [string, unknown])[]) {
  await page.evaluate(async (all) => {
    const { browser, chrome } = globalThis as unknown as SyncGlobals;
    const { sync } = (browser ?? chrome).storage;
    for (const [key, value] of all) {
      await (value === null ? sync.remove(key) : sync.set({ [key]: value }));
    }
  }, items);
}

/** Wakes the background, as the next minute would. */
export async function wake(page: RoadPage): Promise<void> {
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as SyncGlobals;
    await (browser ?? chrome).runtime.sendMessage({ type: 'settings-changed' });
  });
}

/** What a machine's own part differs by in another machine's store, the last first. */
export async function newsFor(
  from: RoadPage,
  device: string,
  to: RoadPage,
): Promise<readonly (readonly [string, unknown])[]> {
  const own = async (page: RoadPage) =>
    Object.entries(JSON.parse(await inStore(page)) as Record<string, unknown>).filter(([key]) =>
      key.startsWith(`midback.${device}.`),
    );
  const [here, there] = [await own(from), new Map(await own(to))];
  const gone = [...there.keys()].filter((key) => !here.some(([name]) => name === key));
  const news = here.filter(([key, value]) => {
    return JSON.stringify(there.get(key)) !== JSON.stringify(value);
  });
  return [...news.reverse(), ...gone.map((key) => [key, null] as const)];
}
