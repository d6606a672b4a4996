import type { ChromiumRoad } from '../../tests/e2e/harness/chromium.ts';

interface ExtensionApi {
  readonly chrome: {
    readonly alarms: { create(name: string, when: { when: number }): Promise<void> };
    readonly storage: {
      readonly onChanged: {
        addListener(listener: (changes: Record<string, unknown>) => void): void;
        removeListener(listener: (changes: Record<string, unknown>) => void): void;
      };
    };
  };
}

/** From the moment an alarm was to ring for a stopped background until the clock is stored again. */
export async function wakeMs(road: ChromiumRoad): Promise<number> {
  const page = await road.openPage('welcome');
  await road.stopBackground();
  const ms = await page.evaluate(async () => {
    const { alarms, storage } = (globalThis as unknown as ExtensionApi).chrome;
    const when = Date.now() + 300;
    const stored = new Promise<number>((resolve) => {
      const onChanged = (changes: Record<string, unknown>) => {
        if (!('clock' in changes)) return;
        storage.onChanged.removeListener(onChanged);
        resolve(Date.now() - when);
      };
      storage.onChanged.addListener(onChanged);
    });
    await alarms.create('heartbeat', { when });
    return stored;
  });
  await page.close();
  return ms;
}
