import { describe, expect, test } from 'vitest';
import {
  mostRecentSessions,
  nothingRecent,
  todaysTotals,
  withEntries,
} from '../../../domain/history/recent.ts';
import type { HistoryEntry } from '../../../domain/history/records.ts';
import { applyImport, finishImport, previewImport } from '../../../storage/backup/import-backup.ts';
import { type BackupKnowledge, readBackup } from '../../../storage/backup/read-backup.ts';
import type { ItemStore } from '../../../storage/items/item-store.ts';
import { pendingImportItem } from '../../../storage/items/pending-import-item.ts';
import { planItem } from '../../../storage/items/plan-item.ts';
import { recentItem } from '../../../storage/items/recent-item.ts';
import { routinesItem } from '../../../storage/items/routines-item.ts';
import { settingsItem } from '../../../storage/items/settings-item.ts';
import { packItem, readItem } from '../../../storage/items/stored-item.ts';
import { loadSettings, writeSettings } from '../../../storage/settings/write-settings.ts';
import { interval, offer, session } from '../../domain/history/invented-records.ts';
import {
  exportedAt,
  freshMachine,
  movements,
  routine,
  someEntries,
  textOf,
} from './invented-backup.ts';

const knowledge: BackupKnowledge = { movements, checkPlan: () => [] };

async function fullMachine() {
  const machine = await freshMachine(someEntries, {
    ...packItem(routinesItem, [routine]),
    ...packItem(planItem, { format: 'midback-plan', title: 'From Ana' }),
  });
  await writeSettings(machine.items, { theme: 'dark', clock: { sitLimitMs: 45 * 60_000 } });
  return machine;
}

async function soundBackup(text: string) {
  const read = await readBackup(text, knowledge);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read;
}

describe('export and import', () => {
  test('what one machine exports, an empty one has after the import', async () => {
    const text = await textOf(await fullMachine());
    const other = await freshMachine();
    const { backup, refused } = await soundBackup(text);
    expect(refused).toBe(0);
    await applyImport(other, backup, 'first', exportedAt);
    expect(await textOf(other)).toBe(text);
  });

  test('an export of nothing is a sound backup, too', async () => {
    const { backup } = await soundBackup(await textOf(await freshMachine()));
    expect(backup.history).toEqual({ intervals: [], offers: [], sessions: [], foldedDays: [] });
  });

  test('many rows in portions are all there once, in order', async () => {
    const many = Array.from({ length: 9_000 }, (_, i) => interval('sitting', i, i + 1));
    const machine = await freshMachine(many.map((record) => ({ type: 'interval', record })));
    const { backup } = await soundBackup(await textOf(machine));
    expect(backup.history.intervals).toEqual(many);
  });

  test('importing the same file twice changes nothing the second time', async () => {
    const machine = await freshMachine();
    const { backup } = await soundBackup(await textOf(await fullMachine()));
    await applyImport(machine, backup, 'first', exportedAt);
    const once = await textOf(machine);
    const again = await applyImport(machine, backup, 'second', exportedAt);
    expect(again).toMatchObject({
      fresh: { intervals: 0, offers: 0, sessions: 0, foldedDays: 0 },
      known: { intervals: 3, offers: 2, sessions: 1 },
      settings: [],
      routines: 0,
      plan: false,
    });
    expect(await textOf(machine)).toBe(once);
  });

  test('two machines merge into one history, and what both have is there once', async () => {
    const shared = someEntries.slice(0, 3);
    const mine = await freshMachine([
      ...shared,
      { type: 'interval', record: interval('sitting', 700, 720) },
    ]);
    const { backup } = await soundBackup(await textOf(await fullMachine()));
    expect(await previewImport(mine, backup)).toMatchObject({
      fresh: { intervals: 2, offers: 1, sessions: 0 },
      known: { intervals: 1, offers: 1, sessions: 1 },
      settings: ['clock', 'theme'],
      routines: 1,
      plan: true,
    });
    await applyImport(mine, backup, 'first', exportedAt);
    const { history } = (await soundBackup(await textOf(mine))).backup;
    expect(history.intervals).toHaveLength(4);
    expect(history.offers).toHaveLength(2);
  });

  test('the preview writes nothing', async () => {
    const machine = await freshMachine(someEntries.slice(0, 2));
    const before = await textOf(machine);
    const { backup } = await soundBackup(await textOf(await fullMachine()));
    await previewImport(machine, backup);
    expect(await textOf(machine)).toBe(before);
  });

  test('of a session both have, ours stays; what was said of it is taken where we have none', async () => {
    const machine = await freshMachine([
      { type: 'session', record: session(570, { activeMs: 1 }) },
    ]);
    const { backup } = await soundBackup(await textOf(await fullMachine()));
    expect((await applyImport(machine, backup, 'first', exportedAt)).rated).toBe(1);
    const { history } = (await soundBackup(await textOf(machine))).backup;
    const said = {
      comfort: 'better',
      ratings: { before: 4, after: 7, side: 'right', sideAfter: 'left' },
    } as const;
    expect(history.sessions).toEqual([session(570, { activeMs: 1, ...said })]);
  });

  test('an entry that is in the file twice is taken once', async () => {
    const machine = await freshMachine();
    const { backup } = await soundBackup(await textOf(await fullMachine()));
    const twice = {
      ...backup,
      history: { ...backup.history, offers: [...backup.history.offers, ...backup.history.offers] },
    };
    expect(await previewImport(machine, twice)).toMatchObject({
      fresh: { offers: 2 },
      known: { offers: 2 },
    });
    await applyImport(machine, twice, 'first', exportedAt);
  });

  test('settings, routines and recent sessions of the file are there afterwards', async () => {
    const machine = await freshMachine();
    const { backup } = await soundBackup(await textOf(await fullMachine()));
    await applyImport(machine, backup, 'first', exportedAt);
    expect((await loadSettings(machine.items)).settings.theme).toBe('dark');
    expect(await readItem(machine.items, routinesItem)).toEqual([routine]);
    expect((await readItem(machine.items, recentItem)).sessions).toHaveLength(1);
    expect(await readItem(machine.items, pendingImportItem)).toBeNull();
  });
});

describe('how long history is kept, in a file', () => {
  async function keptAfter(
    here: { readonly history: HistoryEntry[]; readonly days: number | null },
    daysInFile: number | null,
  ): Promise<number | null> {
    const machine = await freshMachine(here.history);
    await machine.items.set(packItem(settingsItem, { keepHistoryDays: here.days }));
    const other = await freshMachine([{ type: 'interval', record: interval('sitting', 540, 570) }]);
    await other.items.set(packItem(settingsItem, { keepHistoryDays: daysInFile, theme: 'dark' }));
    const { backup } = await soundBackup(await textOf(other));
    await applyImport(machine, backup, 'first', exportedAt);
    const { settings } = await loadSettings(machine.items);
    expect(settings.theme).toBe('dark');
    return settings.keepHistoryDays;
  }
  const some: HistoryEntry[] = [{ type: 'session', record: session(600) }];

  test.each([
    ['shorter than here, where there is history: deletes nothing', some, null, 90, null],
    ['shorter than here, where there is none', [], null, 90, 90],
    ['longer than here', some, 90, 400, 400],
  ])('%s', async (_, history, days, inFile, kept) => {
    expect(await keptAfter({ history, days }, inFile)).toBe(kept);
  });
});

describe('what popup and new tab go by, after an import', () => {
  const day = '2027-03-02';
  async function recentAfter(here: HistoryEntry[], inFile: HistoryEntry[], times = 1) {
    const machine = await freshMachine();
    await machine.items.set(packItem(recentItem, withEntries(nothingRecent, here)));
    const { backup } = await soundBackup(await textOf(await freshMachine(inFile)));
    for (let time = 0; time < times; time += 1) {
      await applyImport(machine, backup, `import ${time}`, exportedAt);
    }
    return readItem(machine.items, recentItem);
  }
  const sat = (from: number, to: number, on = day): HistoryEntry => ({
    type: 'interval',
    record: interval('sitting', from, to, on),
  });

  test.each([
    ['on an empty machine', [], [sat(540, 570), sat(600, 610, '2027-03-01')], 30],
    ['beside what was here of the same day', [sat(500, 510)], [sat(540, 570)], 40],
    ['of an older day than here', [sat(500, 510)], [sat(540, 570, '2027-03-01')], 10],
    ['of a newer day than here', [sat(500, 510, '2027-03-01')], [sat(540, 570)], 30],
  ])('%s, the sitting of the latest day is whole', async (_, here, inFile, minutes) => {
    const recent = await recentAfter(here, inFile);
    expect(todaysTotals(recent, day).sittingMs).toBe(minutes * 60_000);
  });

  test('what felt worse goes on resting, however long ago it was done', async () => {
    const sessions = Array.from({ length: mostRecentSessions + 10 }, (_, i): HistoryEntry => {
      const record = session(100 + i * 5, {}, day);
      return { type: 'session', record: i < 2 ? { ...record, comfort: 'worse' } : record };
    });
    const recent = await recentAfter([], sessions);
    expect(recent.sessions).toHaveLength(mostRecentSessions + 2);
    expect(recent.sessions.filter(({ comfort }) => comfort === 'worse')).toHaveLength(2);
  });

  test('the same file twice counts once', async () => {
    const recent = await recentAfter([], [sat(540, 570)], 2);
    expect(todaysTotals(recent, day).sittingMs).toBe(30 * 60_000);
  });

  test('breaks of the day are counted, and how they were answered elsewhere raises no doubt here', async () => {
    const recent = await recentAfter(
      [],
      [
        { type: 'offer', record: offer('taken', 540, day) },
        { type: 'offer', record: offer('skipped', 600, day) },
      ],
    );
    expect(todaysTotals(recent, day)).toMatchObject({ breaks: 1, offered: 2 });
    expect(recent.lastEndings).toEqual([]);
  });
});

describe('all or nothing', () => {
  test('cancelled in the middle, nothing has changed', async () => {
    const machine = await freshMachine(someEntries.slice(0, 1));
    const before = await textOf(machine);
    const many = Array.from({ length: 5_000 }, (_, i) => interval('sitting', i, i + 1));
    const file = await freshMachine(many.map((record) => ({ type: 'interval', record })));
    const { backup } = await soundBackup(await textOf(file));
    const cancel = new AbortController();
    const importing = applyImport(machine, backup, 'first', exportedAt, {
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    await expect(importing).rejects.toThrow();
    expect(await textOf(machine)).toBe(before);
  });

  test.each([
    ['before the history is written', 0],
    ['after it is written', 1],
  ])('killed %s, the next start finds everything or nothing', async (_when, setsBeforeDeath) => {
    const machine = await freshMachine();
    const empty = await textOf(machine);
    const text = await textOf(await fullMachine());
    const { backup } = await soundBackup(text);
    let sets = 0;
    const dying: ItemStore = {
      ...machine.items,
      set: async (values) => {
        if (sets++ > setsBeforeDeath - 1) throw new Error('killed');
        await machine.items.set(values);
      },
      remove: () => Promise.reject(new Error('killed')),
    };
    const died = applyImport({ ...machine, items: dying }, backup, 'first', exportedAt);
    await expect(died).rejects.toThrow('killed');
    await finishImport(machine);
    expect(await textOf(machine)).toBe(setsBeforeDeath === 0 ? empty : text);
    expect(await readItem(machine.items, pendingImportItem)).toBeNull();
  });

  test('an import whose history was never written is forgotten', async () => {
    const machine = await freshMachine();
    const before = await textOf(machine);
    await machine.items.set(
      packItem(pendingImportItem, { id: 'lost', changes: packItem(planItem, 'plan') }),
    );
    await finishImport(machine);
    expect(await textOf(machine)).toBe(before);
    expect(await readItem(machine.items, pendingImportItem)).toBeNull();
  });

  test('reading can be cancelled', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => interval('sitting', i, i + 1));
    const text = await textOf(
      await freshMachine(many.map((record) => ({ type: 'interval', record }))),
    );
    const cancel = new AbortController();
    const reading = readBackup(text, knowledge, {
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    await expect(reading).rejects.toThrow();
  });
});
