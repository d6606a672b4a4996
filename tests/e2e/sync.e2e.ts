import { afterEach, describe, expect, test } from 'vitest';
import type { Road, RoadPage } from './harness/road.ts';
import { until } from './harness/until.ts';
import { openRoad } from './product/open-road.ts';
import { ready, stored, storeSettings } from './product/stored.ts';

let road: Road | undefined;
afterEach(async () => {
  await road?.close();
  road = undefined;
});

interface SyncGlobals {
  readonly browser?: SyncApi;
  readonly chrome: SyncApi;
}
interface SyncApi {
  readonly storage: {
    readonly sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** What lies in the browser's own store, as text. */
function inStore(page: RoadPage): Promise<string> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as SyncGlobals;
    return JSON.stringify(await (browser ?? chrome).storage.sync.get(null));
  });
}

/** Another machine's part arrives, as the browser would bring it; the background is woken. */
async function bring(page: RoadPage, rows: readonly unknown[], days: readonly unknown[]) {
  const part = (value: unknown) => [1, 1, JSON.stringify(value)];
  await page.evaluate(
    async (values) => {
      const { browser, chrome } = globalThis as unknown as SyncGlobals;
      const api = browser ?? chrome;
      await api.storage.sync.set(values);
      await api.runtime.sendMessage({ type: 'settings-changed' });
    },
    {
      'midback.zzzz0009.fields.0': part(rows),
      'midback.zzzz0009.days.0': part(days),
    },
  );
}

function switchOf(id: string) {
  return `#${id}`;
}

describe.each(['chromium', 'firefox'] as const)('sharing in %s', (browser) => {
  test('is off until chosen, then shares, takes over, and leaves nothing behind', async () => {
    road = await openRoad(browser);
    const page = await ready(await road.openPage('options'));
    await storeSettings(page, { clock: { sitLimitMs: 45 * 60_000 } });
    expect(await inStore(page)).toBe('{}');

    await page.click(switchOf('sync-on'));
    await page.waitFor(() => document.body.textContent?.includes('Up to date at'), undefined, {
      what: 'to be in step',
      within: 20_000,
    });
    const shared = await until(async () => {
      const text = await inStore(page);
      return text.includes('setting/clock.sitLimitMs') && text;
    });
    expect(shared).not.toContain('zzzz0009');

    const day = [new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)];
    await bring(
      page,
      [['setting/theme', 'dark', Date.now(), 'zzzz0009']],
      [[...day, 3_600, 0, 0, 0, 0, 1_800, 90, 2, 1, 1, 0]],
    );
    await until(
      async () => (await stored<{ theme?: string }>(page, 'settings'))?.theme === 'dark',
      {
        what: 'the other machine’s colours',
        within: 20_000,
      },
    );
    expect(await stored(page, 'settings')).toMatchObject({ clock: { sitLimitMs: 45 * 60_000 } });
    await page.waitFor(() => document.body.textContent?.includes('with 1 other computer'));

    await page.click(switchOf('sync-on'));
    await until(async () => !(await inStore(page)).includes('sitLimitMs'), {
      what: 'our part to be taken out',
      within: 20_000,
    });
    expect(await inStore(page)).toContain('zzzz0009');
    expect(await stored(page, 'settings')).toMatchObject({ theme: 'dark' });
  });
});
