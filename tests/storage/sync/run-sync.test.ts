import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../domain/history/records.ts';
import { exportBackup } from '../../../storage/backup/export-backup.ts';
import { applyImport } from '../../../storage/backup/import-backup.ts';
import { readBackup } from '../../../storage/backup/read-backup.ts';
import { planItem } from '../../../storage/items/plan-item.ts';
import { routinesItem } from '../../../storage/items/routines-item.ts';
import { packItem, readItem, writeItem } from '../../../storage/items/stored-item.ts';
import { syncChoiceItem, syncStateItem } from '../../../storage/items/sync-items.ts';
import { loadSettings, writeSettings } from '../../../storage/settings/write-settings.ts';
import { daysOfText, partsIn } from '../../../storage/sync/parts.ts';
import { interval, offer, session } from '../../domain/history/invented-records.ts';
import { movements, routine, written } from '../backup/invented-backup.ts';
import { carry, meet, noon, type SharingMachine, sharingMachine } from './invented-sync.ts';

const settingsOf = async ({ items }: SharingMachine) => (await loadSettings(items)).settings;
const minute = 60_000;

async function two(
  ofA: readonly HistoryEntry[] = [],
  ofB: readonly HistoryEntry[] = [],
  choice?: { on: boolean; comfort: boolean },
) {
  return [
    await sharingMachine('aaaa0001', ofA, choice),
    await sharingMachine('bbbb0002', ofB, choice),
  ] as const;
}

describe('before it is chosen', () => {
  test('nothing is written, and nothing that lies there is taken over', async () => {
    const [a, b] = await two();
    await writeItem(b.items, syncChoiceItem, { on: false, comfort: false });
    await writeSettings(a.items, { theme: 'dark' });
    await meet(a, b, noon);
    expect([...b.area.values.keys()].filter((key) => key.includes(b.device))).toEqual([]);
    expect((await settingsOf(b)).theme).toBe('system');
  });
});

describe('two machines', () => {
  test('share settings, favourites, exclusions, routines and the plan', async () => {
    const [a, b] = await two();
    await writeSettings(a.items, { theme: 'dark', favourites: ['cobra'] });
    await writeSettings(b.items, { favourites: ['bridge'], excluded: ['plank'] });
    await writeItem(a.items, routinesItem, [routine]);
    await writeItem(b.items, planItem, { format: 'midback-plan' });
    await meet(a, b, noon);
    for (const machine of [a, b]) {
      const { theme, favourites, excluded } = await settingsOf(machine);
      expect({ theme, excluded }).toEqual({ theme: 'dark', excluded: ['plank'] });
      expect([...favourites].sort()).toEqual(['bridge', 'cobra']);
      expect(await readItem(machine.items, routinesItem)).toEqual([routine]);
      expect(await readItem(machine.items, planItem)).toEqual({ format: 'midback-plan' });
    }
  });

  test('each field goes by its own time: the later change of each wins', async () => {
    const [a, b] = await two();
    await meet(a, b, noon);
    await writeSettings(a.items, { theme: 'dark', strength: true });
    await a.run(noon + 10 * minute);
    await writeSettings(b.items, { theme: 'light' });
    await b.run(noon + 20 * minute);
    await meet(a, b, noon + 30 * minute);
    for (const machine of [a, b]) {
      expect(await settingsOf(machine)).toMatchObject({ theme: 'light', strength: true });
    }
  });

  test('something taken away on one is gone on the other', async () => {
    const [a, b] = await two();
    await writeSettings(a.items, { favourites: ['cobra', 'bridge'] });
    await writeItem(a.items, routinesItem, [routine]);
    await meet(a, b, noon);
    await writeSettings(b.items, { favourites: ['bridge'] });
    await writeItem(b.items, routinesItem, []);
    await meet(a, b, noon + 30 * minute);
    expect((await settingsOf(a)).favourites).toEqual(['bridge']);
    expect(await readItem(a.items, routinesItem)).toEqual([]);
  });

  test('who joins takes over what the others have, and adds what they say nothing of', async () => {
    const [a, b] = await two();
    await writeSettings(a.items, { theme: 'dark' });
    await a.run(noon);
    carry(a, b);
    await writeSettings(b.items, { theme: 'light', strength: true });
    await meet(a, b, noon + 30 * minute);
    for (const machine of [a, b]) {
      expect(await settingsOf(machine)).toMatchObject({ theme: 'dark', strength: true });
    }
  });

  test('voices and how long history is kept stay with each machine', async () => {
    const [a, b] = await two();
    await writeSettings(a.items, { keepHistoryDays: 90, session: { voiceUri: 'Anna' } });
    await meet(a, b, noon);
    const { keepHistoryDays, session: ofSession } = await settingsOf(b);
    expect([keepHistoryDays, ofSession.voiceUri]).toEqual([null, '']);
    expect(JSON.stringify([...a.area.values])).not.toContain('Anna');
  });

  test('agree after changing anything in any order while apart, and then write nothing more', async () => {
    const change = fc.record({
      who: fc.nat(1),
      what: fc.constantFrom(
        { theme: 'dark' } as const,
        { theme: 'light' } as const,
        { strength: true },
        { favourites: ['cobra'] as const },
        { favourites: ['cobra', 'bridge'] as const },
        { favourites: [] },
        { clock: { sitLimitMs: 40 * minute } },
        { session: { bells: false } },
      ),
      meets: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const machines = await two();
        let at = noon;
        for (const { who, what, meets } of changes) {
          const machine = machines[who] ?? machines[0];
          await writeSettings(machine.items, what);
          at += minute;
          await machine.run(at);
          if (meets) carry(machine, machines[1 - who] ?? machines[0]);
        }
        await meet(...machines, at + 10 * minute);
        const [a, b] = machines;
        const [ofA, ofB] = [await settingsOf(a), await settingsOf(b)];
        const inOrder = (list: readonly string[]) => [...list].sort();
        expect({ ...ofA, favourites: inOrder(ofA.favourites) }).toEqual({
          ...ofB,
          favourites: inOrder(ofB.favourites),
        });
        const writes = a.area.writes + b.area.writes;
        await meet(...machines, at + 18 * minute);
        expect(a.area.writes + b.area.writes).toBe(writes);
      }),
      { numRuns: 40 },
    );
  });
});

const monday = '2027-03-01';
const sat = (from: number, to: number, device: string): HistoryEntry => ({
  type: 'interval',
  record: interval('sitting', from, to, monday, device),
});
const stretched = (device: string): HistoryEntry => ({
  type: 'session',
  record: { ...session(570, { comfort: 'worse' }, monday), id: `${device}-s-1` },
});

describe('days', () => {
  const ofA = [sat(540, 570, 'aaaa0001'), stretched('aaaa0001')];
  const ofB = [
    sat(600, 660, 'bbbb0002'),
    { type: 'offer', record: { ...offer('skipped', 660, monday), id: 'bbbb0002-o-1' } } as const,
  ];

  test('of each machine are added', async () => {
    const [a, b] = await two(ofA, ofB);
    await meet(a, b, noon);
    for (const machine of [a, b]) {
      const [day] = await machine.history.summaries(monday, monday);
      expect(day).toMatchObject({
        sittingMs: 90 * minute,
        longestSittingMs: 60 * minute,
        breaksOffered: 1,
        sessions: 1,
        breaks: 1,
        stretchMs: 90_000,
      });
    }
  });

  test('that grow are replaced, not added once more', async () => {
    const [a, b] = await two(ofA, ofB);
    await meet(a, b, noon);
    await a.history.write([sat(700, 710, 'aaaa0001')]);
    await meet(a, b, noon + 60 * minute);
    expect((await b.history.summaries(monday, monday))[0]?.sittingMs).toBe(100 * minute);
  });

  test('that were deleted here are told of no more', async () => {
    const [a, b] = await two(ofA, ofB);
    await meet(a, b, noon);
    await a.history.deleteDay(monday);
    await a.sync.addUpAnew();
    await a.run(noon + minute * 7);
    expect(daysOfText(partsIn(await a.area.getAll()).get(a.device)?.days?.text)).toEqual([]);
  });

  test('that were deleted here go on the other, which keeps its own and those too old to be told', async () => {
    const [a, b] = await two(ofA, ofB);
    await meet(a, b, noon);
    const { dayTotals } = await b.database.open();
    const received = await dayTotals.get([monday, a.device]);
    if (received) await dayTotals.put({ ...received, day: '2026-11-01' });
    await a.history.deleteDay(monday);
    await a.sync.addUpAnew();
    await meet(a, b, noon + 10 * minute);
    expect((await b.history.summaries('2026-11-01', monday)).map((day) => day.sittingMs)).toEqual([
      30 * minute,
      60 * minute,
    ]);
  });

  test('that another machine told of stay when they are deleted here: they are its own', async () => {
    const [a, b] = await two(ofA, ofB);
    await meet(a, b, noon);
    await b.history.deleteDay(monday);
    expect((await b.history.day(monday)).intervals).toEqual([]);
    expect((await b.history.summaries(monday, monday))[0]?.sittingMs).toBe(30 * minute);
  });

  test('how it felt is not told', async () => {
    const [a, b] = await two(ofA, ofB);
    await meet(a, b, noon);
    const { dayTotals } = await b.database.open();
    expect((await dayTotals.get([monday, a.device]))?.received?.comfort).toBeUndefined();
    expect(JSON.stringify([...a.area.values])).not.toMatch(/worse|comfort/);
  });

  test('how it felt is told when that is chosen, and no more when it is chosen off', async () => {
    const [a, b] = await two(ofA, ofB, { on: true, comfort: true });
    await meet(a, b, noon);
    const { dayTotals } = await b.database.open();
    const felt = async () => (await dayTotals.get([monday, a.device]))?.received?.comfort;
    expect(await felt()).toEqual({ better: 0, same: 0, worse: 1 });
    await writeItem(a.items, syncChoiceItem, { on: true, comfort: false });
    await meet(a, b, noon + 10 * minute);
    expect(await felt()).toBeUndefined();
  });

  test('that were only told of are in no backup, and give way to the records themselves', async () => {
    const [a, b] = await two(ofA, ofB);
    await meet(a, b, noon);
    const text = await written((write) => exportBackup(a, noon, write));
    const read = await readBackup(text, { movements });
    if (!read.ok) throw new Error('not a backup');
    expect(read.backup.history.foldedDays).toEqual([]);
    await applyImport(b, read.backup, 'x', noon);
    expect((await b.history.summaries(monday, monday))[0]).toMatchObject({
      sittingMs: 90 * minute,
      sessions: 1,
    });
    await meet(a, b, noon + 60 * minute);
    expect((await b.history.summaries(monday, monday))[0]?.sittingMs).toBe(90 * minute);
  });
});

describe('the store with its limits', () => {
  test('a plan larger than an item is carried in pieces, and taken only when all have come', async () => {
    const [a, b] = await two();
    const plan = { format: 'midback-plan', notes: 'ä"<\u2028'.repeat(3_000) };
    await writeItem(a.items, planItem, plan);
    await a.run(noon);
    carry(a, b, (key) => !key.endsWith('.1'));
    await b.run(noon);
    expect(await readItem(b.items, planItem)).toBeNull();
    await meet(a, b, noon + minute);
    expect(await readItem(b.items, planItem)).toEqual(plan);
  });

  test('writes come at most every quarter of a minute', async () => {
    const [a] = await two();
    for (let second = 0; second < 60; second++) {
      await writeSettings(a.items, { session: { volume: second / 100 } });
      await a.run(noon + second * 1_000);
    }
    expect(a.area.writes).toBeLessThanOrEqual(5);
  });

  test.each([
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too-often'],
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['storage.sync API call exceeded its quota limitations.', 'full'],
    ['An unexpected error occurred', 'other'],
  ] as const)('“%s” is told, waited out, and nothing is lost', async (refusal, reason) => {
    const [a, b] = await two();
    a.area.refusal = refusal;
    await writeSettings(a.items, { theme: 'dark' });
    await a.run(noon);
    const told = await readItem(a.items, syncStateItem);
    expect(told?.problem).toMatchObject({ reason, retryAtMs: noon + minute });
    a.area.refusal = null;
    await a.run(noon + minute - 1);
    expect(a.area.writes).toBe(0);
    await meet(a, b, noon + minute);
    expect((await readItem(a.items, syncStateItem))?.problem).toBeNull();
    expect((await settingsOf(b)).theme).toBe('dark');
  });

  test('more than there is room for is told as full', async () => {
    const [a] = await two();
    await writeItem(a.items, planItem, { notes: 'x'.repeat(120_000) });
    await a.run(noon);
    expect((await readItem(a.items, syncStateItem))?.problem?.reason).toBe('full');
  });

  test('strange things in it are passed over', async () => {
    const [a, b] = await two();
    b.area.values.set('midback.zzzz9999.fields.0', [
      1,
      1,
      '[["setting/__proto__.x",1,1,"zzzz9999"],[7]]',
    ]);
    b.area.values.set('midback.yyyy9999.fields.0', [1, 1, 'no json']);
    b.area.values.set('midback.xxxx9999.days.0', { any: 1 });
    b.area.values.set('other', 5);
    await writeSettings(a.items, { theme: 'dark' });
    await meet(a, b, noon);
    expect((await settingsOf(b)).theme).toBe('dark');
  });

  test('choosing it off takes our part out and leaves what others have', async () => {
    const [a, b] = await two();
    await writeSettings(a.items, { theme: 'dark' });
    await meet(a, b, noon);
    await a.items.set(packItem(syncChoiceItem, { on: false, comfort: false }));
    await a.run(noon + 20 * minute);
    carry(a, b);
    expect([...a.area.values.keys()].some((key) => key.includes(a.device))).toBe(false);
    expect(await readItem(a.items, syncStateItem)).toBeNull();
    await b.run(noon + 21 * minute);
    expect((await settingsOf(b)).theme).toBe('dark');
    expect(JSON.stringify([...b.area.values])).toContain('dark');
  });
});
