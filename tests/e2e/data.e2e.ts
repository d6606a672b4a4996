import { afterEach, describe, expect, test } from 'vitest';
import type { ClockState } from '../../domain/clock/clock-state.ts';
import type { Road, RoadPage } from './harness/road.ts';
import { outside } from './harness/road.ts';
import { until } from './harness/until.ts';
import {
  chooseFile,
  inventedBackup,
  inventedDevice,
  savedFile,
  waitForWork,
} from './product/backup-files.ts';
import { type BrowserName, openRoad } from './product/open-road.ts';
import { historyOf, ready, stored } from './product/stored.ts';

const roads: Road[] = [];
afterEach(async () => {
  await Promise.all(roads.splice(0).map((road) => road.close()));
});

async function open(browser: BrowserName): Promise<Road> {
  const road = await openRoad(browser);
  roads.push(road);
  return road;
}

/** The invented records that are in the history, in order; the browser's own are left out. */
async function inventedIn(page: RoadPage) {
  const { intervals, sessions } = await historyOf(page);
  const own = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows
      .filter(({ id }) => id.startsWith(inventedDevice))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  return { intervals: own(intervals), sessions: own(sessions) };
}

async function importFile(page: RoadPage, name: string, text: string): Promise<void> {
  await chooseFile(page, name, text);
  await waitForWork(page, `What ${name} holds`);
  await page.click({ role: 'button', name: 'Bring it in' });
  await waitForWork(page, 'Done.');
}

/** Firefox's answers have null for what is not there. */
async function isStored(page: RoadPage, key: string): Promise<boolean> {
  return (await stored<unknown>(page, key)) != null;
}

/** The numbers of each day on the history page, today left out. */
async function daysShown(road: Road): Promise<readonly string[]> {
  const page = await ready(await road.openPage('history'));
  return page.waitFor(
    () => {
      const days = [...document.querySelectorAll('.history-day')]
        .filter((day) => !day.querySelector('h2')?.textContent?.includes('Today'))
        .map((day) =>
          ['h2', '.history-numbers'].map((part) => day.querySelector(part)?.textContent).join(': '),
        );
      return days.length > 3 && days;
    },
    undefined,
    { within: 20_000, what: 'the days on the history page' },
  ) as Promise<readonly string[]>;
}

describe('a backup', () => {
  test('exported in Chromium is imported in Firefox, and the history pages agree', async () => {
    const chromium = await open('chromium');
    const from = await ready(await chromium.openPage('options'));
    await importFile(from, 'first.json', inventedBackup(6, 40));
    const file = await savedFile(from, 'Save a backup');
    expect(file.name).toMatch(/^midback-backup-\d{4}-\d\d-\d\d\.json$/);

    const firefox = await open('firefox');
    const to = await ready(await firefox.openPage('options'));
    await importFile(to, file.name, file.text);
    const [ours, theirs] = [await inventedIn(to), await inventedIn(from)];
    expect(ours.intervals).toHaveLength(240);
    expect(ours).toEqual(theirs);
    expect(await stored(to, 'settings')).toEqual({ theme: 'dark' });
    expect(await daysShown(firefox)).toEqual(await daysShown(chromium));

    // Once more: everything is known, and nothing is doubled.
    await chooseFile(to, file.name, file.text);
    await waitForWork(to, 'Everything in this file is here already');
    const table = await savedFile(from, 'Save the history as a table (CSV)');
    const rows = table.text.split('\r\n').filter((line) => line.includes(inventedDevice));
    expect(rows).toHaveLength(246);
    for (const road of [chromium, firefox]) {
      expect(outside(road, await road.requests())).toEqual([]);
    }
  });
});

describe('deleting everything', () => {
  test.each(['chromium', 'firefox'] as const)(
    'in %s can be undone on the spot',
    async (browser) => {
      const road = await open(browser);
      const page = await ready(await road.openPage('options'));
      await importFile(page, 'first.json', inventedBackup(3, 20));
      await page.evaluate(() => {
        const labels = [...document.querySelectorAll('label')];
        labels.find(({ textContent }) => textContent?.includes('Remind me of a backup'))?.click();
      });
      await until(() => isStored(page, 'backupReminder'), { what: 'the reminder to be stored' });
      const reminder = await stored(page, 'backupReminder');
      const before = await inventedIn(page);
      const sittingFromMs = (await stored<ClockState>(page, 'clock'))?.open.fromMs;
      await page.click({ role: 'button', name: 'Delete everything …' });
      await page.click({ role: 'button', name: 'Delete now' });
      await waitForWork(page, 'Everything is deleted.');
      expect(await inventedIn(page)).toEqual({ intervals: [], sessions: [] });
      expect(await isStored(page, 'settings')).toBe(false);
      expect(await isStored(page, 'backupReminder')).toBe(false);
      // Something else that is done meanwhile does not take the way back away.
      await chooseFile(page, 'broken.json', 'no backup');
      await waitForWork(page, 'broken.json');
      await page.click({ role: 'button', name: 'Undo' });
      await waitForWork(page, 'Everything is back.');
      expect(await inventedIn(page)).toEqual(before);
      expect(await stored(page, 'settings')).toEqual({ theme: 'dark' });
      expect(await stored(page, 'backupReminder')).toEqual(reminder);
      // What only the clock knew is in the history now.
      const { intervals } = await historyOf(page);
      expect(intervals.map(({ fromMs }) => fromMs)).toContain(sittingFromMs);
    },
  );
});

test('a day that was deleted can be had back on the spot', async () => {
  const road = await open('chromium');
  const options = await ready(await road.openPage('options'));
  await importFile(options, 'first.json', inventedBackup(2, 5));
  const before = await inventedIn(options);
  const page = await ready(await road.openPage('history'));
  const inDay = '.history-day:nth-child(2)';
  await page.click(`${inDay} .history-details`, { within: 20_000 });
  await page.click(`${inDay} .history-delete`);
  await page.waitFor(() => document.body.innerText.includes('is deleted.'));
  expect((await inventedIn(options)).intervals).toHaveLength(5);
  await page.waitFor(
    () => {
      const focused = document.activeElement;
      const { top = -1, bottom = 0 } = focused?.getBoundingClientRect() ?? {};
      return focused?.textContent === 'Undo' && top >= 0 && bottom <= innerHeight;
    },
    undefined,
    { what: 'Undo to have the focus, in sight' },
  );
  await page.press('Enter');
  await until(async () => (await inventedIn(options)).intervals.length === 10, {
    what: 'the day to be back',
  });
  expect(await inventedIn(options)).toEqual(before);
  await page.waitFor(() => document.activeElement?.matches('.history-day h2'), undefined, {
    what: 'the day that is back to have the focus',
  });
});

test.each(['chromium', 'firefox'] as const)(
  'what a file holds of today counts on the new tab and in the popup of %s',
  async (browser) => {
    const road = await open(browser);
    const page = await ready(await road.openPage('options'));
    const hour = 3_600_000;
    const atMs = Date.now();
    // The browser's own day and zone, whatever this machine's are.
    const day = await page.evaluate((at) => {
      const now = new Date(at);
      const two = (part: number) => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    }, atMs);
    const backup = JSON.parse(inventedBackup(1, 1));
    const [interval] = backup.history.intervals;
    backup.history.intervals.push({
      ...interval,
      id: `${inventedDevice}-i-today`,
      kind: 'sitting',
      fromMs: atMs - 3 * hour,
      toMs: atMs - hour,
      day,
    });
    await importFile(page, 'today.json', JSON.stringify(backup));
    for (const [name, element] of [
      ['newtab', '.today-words'],
      ['popup', '.popup-foot'],
    ] as const) {
      const surface = await ready(await road.openPage(name));
      await surface.waitFor(
        (selector) => /\b2 (h|hr)\b/.test(document.querySelector(selector)?.textContent ?? ''),
        element,
        { what: `two hours of sitting in ${name}` },
      );
    }
  },
);

describe('the browser is killed in the middle of an import', () => {
  const rows = 30_000;

  test('afterwards all of it is there or nothing, with its settings or without', async () => {
    const road = await open('chromium');
    const text = inventedBackup(300, rows / 300);
    const found: number[] = [];
    // Whole milliseconds after the click; the last is later than the import takes.
    for (const waitMs of [40, 250, 600, 1_100, 20_000]) {
      let page = await ready(await road.openPage('options'));
      await chooseFile(page, 'big.json', text);
      await waitForWork(page, 'What big.json holds');
      const clicked = page.click({ role: 'button', name: 'Bring it in' }).catch(() => undefined);
      await Promise.race([
        new Promise((resolve) => setTimeout(resolve, waitMs)),
        ...(waitMs > 10_000 ? [clicked.then(() => waitForWork(page, 'Done.'))] : []),
      ]);
      await road.kill();
      await road.relaunch();
      page = await ready(await road.openPage('options'));
      await until(async () => (await stored(page, 'pendingImport')) === undefined, {
        what: 'the import to be settled',
        within: 20_000,
      });
      const { intervals, sessions } = await inventedIn(page);
      found.push(intervals.length);
      const isAll = intervals.length > 0;
      expect([intervals.length, sessions.length]).toEqual(isAll ? [rows, 300] : [0, 0]);
      expect(await stored(page, 'settings')).toEqual(isAll ? { theme: 'dark' } : undefined);
      if (isAll) break;
    }
    // Both were seen: killed before it was written, and after.
    expect(new Set(found)).toEqual(new Set([0, rows]));
  });

  test('cancelled by the person, nothing of it is there', async () => {
    const road = await open('chromium');
    const page = await ready(await road.openPage('options'));
    await chooseFile(page, 'big.json', inventedBackup(300, rows / 300));
    await waitForWork(page, 'What big.json holds');
    await page.click({ role: 'button', name: 'Bring it in' });
    await page.click({ role: 'button', name: 'Cancel' });
    await waitForWork(page, 'Cancelled. Nothing was changed.');
    expect(await inventedIn(page)).toEqual({ intervals: [], sessions: [] });
    expect(await stored(page, 'settings')).toBeUndefined();
    expect(await stored(page, 'pendingImport')).toBeUndefined();
  });
});

describe.each(['chromium', 'firefox'] as const)('bad files in %s', (browser) => {
  test('each gets its own message, and nothing is changed', async () => {
    const sound = inventedBackup(2, 5);
    const like = (change: object) => JSON.stringify({ ...JSON.parse(sound), ...change });
    const files: readonly (readonly [name: string, text: string, said: string])[] = [
      ['no-json', 'Dear diary', 'from character 1 on it is no JSON'],
      ['empty', '', 'There is nothing in this file'],
      ['cut', sound.slice(0, -200), 'breaks off after'],
      ['other', '{"format":"todo-list","version":1}', 'its “format” says “todo-list”'],
      ['newer', like({ version: 7 }), 'A newer Midback made this file (version 7'],
      [
        'keys',
        sound.replace('"routines":[]', '"routines":[{"__proto__":{"x":1}}]'),
        '“routines[0].__proto__”',
      ],
      ['frame', like({ history: { intervals: 5 } }), '“history.intervals” is not a list'],
    ];
    const road = await open(browser);
    const page = await ready(await road.openPage('options'));
    await importFile(page, 'first.json', inventedBackup(3, 20));
    const everything = async () =>
      browser === 'chromium'
        ? (await savedFile(page, 'Save a backup')).text.replace(/"exportedAt":.*/, '')
        : JSON.stringify([await inventedIn(page), await stored(page, 'settings')]);
    const before = await everything();
    expect(before).toContain(inventedDevice);
    for (const [name, text, said] of files) {
      await chooseFile(page, `${name}.json`, text);
      const message = await waitForWork(page, `${name}.json cannot be used`);
      expect(message).toContain(said);
      expect(message).toContain('Nothing was changed.');
      expect(await everything(), name).toBe(before);
    }
    // Wrong types deep inside: the entry is refused with its path, the rest may be used.
    await chooseFile(page, 'deep.json', sound.replace('"heldMs":30000', '"heldMs":"<script>"'));
    expect(await waitForWork(page, 'What deep.json holds')).toContain(
      'history.sessions[0].parts[0].heldMs',
    );
    await page.click({ role: 'button', name: /^(Leave it|Close)$/ });
    // Script in a name is a text to be seen, and runs nowhere.
    const name = '<img src=x onerror="document.title=1">';
    const item = {
      movementId: 'sphinx',
      dose: { holdSeconds: 20, times: 1, sets: 1 },
      sides: name,
    };
    await chooseFile(page, 'script.json', like({ routines: [{ id: 'x', name, items: [item] }] }));
    const held = await waitForWork(page, 'What script.json holds');
    expect(held).toContain('routines[0].items[0].sides');
    expect(await page.has('.data-preview img')).toBe(false);
    await page.click({ role: 'button', name: /^(Leave it|Close)$/ });
    expect(await everything()).toBe(before);
  });
});
