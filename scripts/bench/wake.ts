import type { ChromiumRoad } from '../../tests/e2e/harness/chromium.ts';
import { extensionProcessorSeconds } from './extension-process.ts';

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

/** What one wake by an alarm takes. */
export interface WakeCost {
  /** From the moment the alarm was to ring for a stopped background until the clock is stored again. */
  readonly ms: number;
  /** Of a processor, by all of the extension's processes, with the stopping before. */
  readonly processorSeconds: number;
}

/** Wakes a stopped background again and again, beside one open page. */
export async function wakeCosts(road: ChromiumRoad, rounds: number): Promise<WakeCost[]> {
  const page = await road.openPage('welcome');
  const costs: WakeCost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = extensionProcessorSeconds();
    await road.stopBackground();
    const ms = await page.evaluate(wake);
    costs.push({ ms, processorSeconds: extensionProcessorSeconds() - before });
  }
  await page.close();
  return costs;
}

/** Runs in the page. */
async function wake(): Promise<number> {
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
}
