import type { ChromiumRoad } from '../../tests/e2e/harness/chromium.ts';
import { ready } from '../../tests/e2e/product/stored.ts';
import { median } from '../bench/median.ts';

interface Noted {
  firstChartMs?: number;
}

/** Has every page from now on note when its first picture of the history is in the document. */
export async function noteFirstChart(road: ChromiumRoad): Promise<void> {
  await road.context.addInitScript(() => {
    const noted = globalThis as Noted;
    const look = () => {
      if (noted.firstChartMs === undefined && document.querySelector('.ribbon svg')) {
        noted.firstChartMs = performance.now();
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
}

/** Milliseconds from the beginning of the navigation to the first picture. */
export async function firstChartMs(road: ChromiumRoad, hash: string): Promise<number> {
  const page = await road.openPage('history', hash);
  const ms = await page.waitFor(() => (globalThis as Noted).firstChartMs ?? 0, undefined, {
    within: 60_000,
    what: 'the first picture',
  });
  await page.close();
  return ms;
}

/** Milliseconds of writing one interval, of so many the middle one. */
export interface WriteTimes {
  /** The whole way: a page's request, extension storage, the database, and the answer. */
  readonly wholeMs: number;
  /** The database's part: the same transaction as the product's, until it is on the disk. */
  readonly databaseMs: number;
}

export async function writeTimes(road: ChromiumRoad, times: number): Promise<WriteTimes> {
  const page = await ready(await road.openPage('options'));
  const took = await page.evaluate(async (count) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const newRecord = () => {
      const fromMs = Date.now();
      return {
        id: `benchnew-i-${fromMs.toString(36)}${Math.random().toString(36).slice(2, 6)}`,
        kind: 'sitting',
        fromMs,
        toMs: fromMs + 60_000,
        day: new Date(fromMs).toISOString().slice(0, 10),
        zone: 'UTC',
        zoneOffsetMinutes: 0,
      };
    };
    const whole: number[] = [];
    for (let index = 0; index < count; index++) {
      const entries = [{ type: 'interval', record: newRecord() }];
      const asked = performance.now();
      await chrome.runtime.sendMessage({ type: 'restore-entries', entries });
      whole.push(performance.now() - asked);
    }
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('midback');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = ['intervals', 'offers', 'sessions', 'dayTotals'];
    // All in one: the page's clock is too coarse for a single one.
    const writes = count * 4;
    const began = performance.now();
    for (let index = 0; index < writes; index++) {
      const record = newRecord();
      const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
      transaction.objectStore('intervals').put(record);
      transaction.objectStore('dayTotals').delete([record.day, '']);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    }
    const databaseMs = (performance.now() - began) / writes;
    database.close();
    return { whole, databaseMs };
  }, times);
  await page.close();
  return { wholeMs: median(took.whole), databaseMs: took.databaseMs };
}
