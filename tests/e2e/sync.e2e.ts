import { afterEach, describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../domain/history/records.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { Road, RoadPage } from './harness/road.ts';
import { until } from './harness/until.ts';
import { openRoad } from './product/open-road.ts';
import { ready, stored, storeSettings } from './product/stored.ts';
import { inStore, newsFor, putSynced, wake } from './product/synced.ts';

const roads: Road[] = [];
afterEach(async () => {
  await Promise.all(roads.splice(0).map((road) => road.close()));
});

async function open(browser: Road['browser']): Promise<Road> {
  const road = await openRoad(browser);
  roads.push(road);
  return road;
}

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

function says(page: RoadPage, text: string): Promise<unknown> {
  return page.waitFor((wanted) => document.body.textContent?.includes(wanted), text, {
    what: `“${text}”`,
    within: 30_000,
  });
}

describe.each(['chromium', 'firefox'] as const)('sharing in %s', (browser) => {
  test('is off until chosen, then shares, takes over, and leaves nothing behind', async () => {
    const page = await ready(await (await open(browser)).openPage('options'));
    await storeSettings(page, { clock: { sitLimitMs: 45 * 60_000 } });
    expect(await inStore(page)).toBe('{}');

    await page.click('#sync-on');
    await says(page, 'Up to date at');
    const shared = await until(async () => {
      const text = await inStore(page);
      return text.includes('setting/clock.sitLimitMs') && text;
    });
    expect(shared).not.toContain('zzzz0009');

    const part = (value: unknown) => [1, 1, JSON.stringify(value)];
    await putSynced(page, [
      ['midback.zzzz0009.fields.0', part([['setting/theme', 'dark', Date.now(), 'zzzz0009']])],
      ['midback.zzzz0009.days.0', part([[yesterday, 3_600, 0, 0, 0, 0, 1_800, 90, 2, 1, 1, 0]])],
    ]);
    await wake(page);
    await until(
      async () => (await stored<{ theme?: string }>(page, 'settings'))?.theme === 'dark',
      { what: 'the other machine’s colours', within: 20_000 },
    );
    expect(await stored(page, 'settings')).toMatchObject({ clock: { sitLimitMs: 45 * 60_000 } });
    await says(page, 'with 1 other computer');

    await page.click('#sync-on');
    await until(async () => !(await inStore(page)).includes('sitLimitMs'), {
      what: 'our part to be taken out',
      within: 20_000,
    });
    expect(await inStore(page)).toContain('zzzz0009');
    expect(await stored(page, 'settings')).toMatchObject({ theme: 'dark' });
  });
});

interface Machine {
  readonly road: Road;
  readonly page: RoadPage;
  readonly device: string;
}

/** A profile of its own with so many minutes of sitting yesterday and one rated stretch. */
async function machine(minutes: number, settings: Partial<Omit<Settings, 'clock' | 'session'>>) {
  const road = await open('chromium');
  const page = await ready(await road.openPage('options'));
  const device = await until(() => stored<string>(page, 'device'), { what: 'a device’s name' });
  const fromMs = Date.parse(`${yesterday}T10:00:00Z`);
  const placed = { day: yesterday, zone: 'UTC', zoneOffsetMinutes: 0 };
  const entries: HistoryEntry[] = [
    {
      type: 'interval',
      record: {
        id: `${device}-i-1`,
        kind: 'sitting',
        fromMs,
        toMs: fromMs + minutes * 60_000,
        ...placed,
      },
    },
    {
      type: 'session',
      record: {
        id: `${device}-s-1`,
        startedAtMs: fromMs,
        endedAtMs: fromMs + 60_000,
        ...placed,
        activeMs: 60_000,
        movementIds: ['sphinx'],
        doses: [{ holdSeconds: 60, times: 1, sets: 1 }],
        parts: [],
        outcome: 'complete',
        comfort: 'better',
        ratings: { before: 4, after: 7 },
      },
    },
  ];
  await page.evaluate(async (all) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ type: 'restore-entries', entries: all });
    await chrome.runtime.sendMessage({ type: 'flush-history' });
  }, entries);
  await storeSettings(page, settings);
  await page.click('#sync-on');
  await until(async () => (await inStore(page)).includes(`midback.${device}.days`), {
    what: 'the first part in the store',
    within: 20_000,
  });
  return { road, page, device };
}

/** Carries what is new both ways, item by item in turn, until both say the same. */
async function meet(a: Machine, b: Machine, agreed: () => Promise<boolean>): Promise<void> {
  await until(
    async () => {
      const toB = await newsFor(a.page, a.device, b.page);
      const toA = await newsFor(b.page, b.device, a.page);
      for (let index = 0; index < Math.max(toA.length, toB.length); index++) {
        await putSynced(b.page, toB.slice(index, index + 1));
        await wake(b.page);
        await putSynced(a.page, toA.slice(index, index + 1));
        await wake(a.page);
      }
      if (toA.length + toB.length === 0) for (const { page } of [a, b]) await wake(page);
      return agreed();
    },
    { within: 90_000, what: 'both machines to agree' },
  );
}

/** Yesterday in the table of the last fortnight. */
async function yesterdayShown({ road }: Machine): Promise<string> {
  const page = await ready(await road.openPage('history', '#insights'));
  await page.click('[data-chart="fortnight"] summary', { within: 20_000 });
  const row = (await page.waitFor(() => {
    const rows = document.querySelectorAll('[data-chart="fortnight"] tbody tr');
    return rows[rows.length - 2]?.textContent;
  })) as string;
  await page.close();
  return row;
}

const settingsOf = async ({ page }: Machine) =>
  (await stored<Record<string, unknown>>(page, 'settings')) ?? {};

describe('two profiles whose stores are carried to each other', () => {
  test('agree on settings, favourites and days, whoever changed what while apart', async () => {
    const a = await machine(60, { theme: 'dark', favourites: ['cobra'] });
    const b = await machine(30, { favourites: ['bridge'], excluded: ['plank'] });
    await meet(a, b, async () => {
      const all = [await settingsOf(a), await settingsOf(b)];
      return all.every(
        ({ theme, favourites, excluded }) =>
          theme === 'dark' &&
          String([...((favourites as string[]) ?? [])].sort()) === 'bridge,cobra' &&
          String(excluded) === 'plank',
      );
    });
    for (const each of [a, b]) {
      await says(each.page, 'with 1 other computer');
      expect(await yesterdayShown(each)).toMatch(/1 hr 30 min/);
    }

    // Apart: both change the same thing, the second later, and each something of its own.
    await a.page.click('input[name="theme"][value="contrast"]');
    await a.page.fill('#sit-limit', '45');
    await a.page.press('Enter');
    await b.page.click('input[name="theme"][value="light"]');
    await b.page.click('#strength');
    await meet(a, b, async () => {
      const wanted = { theme: 'light', strength: true, clock: { sitLimitMs: 45 * 60_000 } };
      const all = [await settingsOf(a), await settingsOf(b)];
      return all.every(({ theme, strength, clock }) => {
        return JSON.stringify({ theme, strength, clock }) === JSON.stringify(wanted);
      });
    });

    // How stretches felt is in no item, until that is chosen, and then as counts of a day only.
    const daysOf = async ({ page, device }: Machine) => {
      const items = JSON.parse(await inStore(page)) as Record<string, [number, number, string]>;
      return JSON.parse(items[`midback.${device}.days.0`]?.[2] ?? '[]') as unknown[][];
    };
    const text = await inStore(a.page);
    expect(text).not.toMatch(/better|comfort"|ratings|before|after/);
    expect((await daysOf(a)).map((day) => day.length)).toEqual([12]);
    await a.page.click('#sync-comfort');
    await until(
      async () => {
        await wake(a.page);
        return (await daysOf(a))[0]?.length === 15;
      },
      { within: 30_000, what: 'the counts to be shared' },
    );
    expect((await daysOf(a))[0]?.slice(12)).toEqual([1, 0, 0]);
    expect(await inStore(a.page)).not.toMatch(/ratings|"before"|"after"/);
  });

  test('a browser that refuses is waited out and said so in the settings', async () => {
    const { page } = await machine(60, {});
    // The browser's own limit: 120 writes a minute.
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { sync: { set(values: object): Promise<void> } } };
      };
      for (let write = 0; write < 200; write++) {
        const refused = await chrome.storage.sync.set({ other: write }).then(
          () => false,
          () => true,
        );
        if (refused) return;
      }
      throw new Error('the browser took everything');
    });
    await page.click('input[name="theme"][value="dark"]');
    await until(
      async () => {
        await wake(page);
        return (await page.text('#group-sync ~ p')).includes('asks for a pause');
      },
      { within: 40_000, what: 'the refusal to be told' },
    );
    expect(await page.text('#group-sync ~ p')).toMatch(/Nothing is lost; the next try is at \d/);
    expect((await stored<{ theme?: string }>(page, 'settings'))?.theme).toBe('dark');
  });
});
