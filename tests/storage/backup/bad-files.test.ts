import { beforeAll, describe, expect, test } from 'vitest';
import type { BackupProblem } from '../../../domain/backup/problem.ts';
import { largestBackup } from '../../../storage/backup/backup-file.ts';
import { readBackup } from '../../../storage/backup/read-backup.ts';
import { freshMachine, movements, routine, someEntries, textOf } from './invented-backup.ts';

let sound = '';
beforeAll(async () => {
  sound = await textOf(await freshMachine(someEntries));
});

type Json = Record<string, unknown>;

/** The sound file with one thing changed. */
function changed(change: (file: Json & { history: Record<string, Json[]> }) => unknown): string {
  const file = JSON.parse(sound);
  change(file);
  return JSON.stringify(file);
}

const read = (text: string) => readBackup(text, { movements });

async function problemOf(text: string): Promise<BackupProblem | null> {
  const result = await read(text);
  return result.ok ? null : result.problem;
}

describe('a file that is no backup', () => {
  test.each<[name: string, text: () => string, problem: BackupProblem]>([
    ['empty', () => ' \n', { kind: 'empty' }],
    ['a letter', () => 'Dear backup', { kind: 'not-json', character: 1 }],
    ['a web page', () => '<!doctype html>', { kind: 'not-json', character: 1 }],
    ['with a word too many', () => '{"a": 1} Regards', { kind: 'not-json', character: 1 }],
    ['with a bracket too many', () => '{"a": 1}}', { kind: 'not-json', character: 9 }],
    ['a list', () => '[]', { kind: 'other-program', format: null }],
    ['a number', () => '7', { kind: 'other-program', format: null }],
    ['of another program', () => '{"app":"x"}', { kind: 'other-program', format: null }],
    [
      'a plan',
      () => '{"format":"midback-plan","version":1}',
      { kind: 'other-program', format: 'midback-plan' },
    ],
    [
      'of a newer version',
      () => changed((file) => Object.assign(file, { version: 2 })),
      { kind: 'newer-version', version: 2, known: 1 },
    ],
    [
      'of no version',
      () => changed((file) => Object.assign(file, { version: '1' })),
      { kind: 'malformed', path: 'version', problem: 'not-version' },
    ],
    [
      'without a history',
      () => changed((file) => Reflect.deleteProperty(file, 'history')),
      { kind: 'malformed', path: 'history', problem: 'missing' },
    ],
    [
      'with a history that is a number',
      () => changed((file) => Object.assign(file, { history: 3 })),
      { kind: 'malformed', path: 'history', problem: 'not-lists' },
    ],
    [
      'with a list too few',
      () => changed((file) => Reflect.deleteProperty(file.history, 'sessions')),
      { kind: 'malformed', path: 'history.sessions', problem: 'missing' },
    ],
    [
      'with offers that are no list',
      () => changed((file) => Object.assign(file.history, { offers: {} })),
      { kind: 'malformed', path: 'history.offers', problem: 'not-list' },
    ],
  ])('%s: it says so', async (_name, text, problem) => {
    expect(await problemOf(text())).toEqual(problem);
  });

  test('cut off at any character it is told as cut off', async () => {
    for (let end = 1; end < sound.trimEnd().length; end += 7) {
      expect(await problemOf(sound.slice(0, end)), `at ${end}`).toEqual({
        kind: 'truncated',
        characters: sound.slice(0, end).length,
      });
    }
  });

  test('too large is told before it is looked into', async () => {
    expect(await problemOf(' '.repeat(largestBackup + 1))).toEqual({
      kind: 'too-large',
      characters: largestBackup + 1,
      most: largestBackup,
    });
  });

  test.each([
    ['__proto__', '{"__proto__":{"polluted":true},'],
    ['constructor', '{"constructor":{"prototype":{"polluted":true}},'],
    ['__proto__', '{"\\u005f_proto__":{"polluted":true},'],
  ])('with a key that reaches for %s it is refused, with the path', async (key, start) => {
    const hostile = sound.replace('"sessions": [\n   {', `"sessions": [\n   ${start}`);
    expect(hostile).not.toBe(sound);
    expect(await problemOf(hostile)).toEqual({
      kind: 'unsafe-key',
      path: `history.sessions[0].${key}`,
    });
    expect(({} as Json).polluted).toBeUndefined();
  });

  test('nested without end it is refused, and nobody’s stack overflows', async () => {
    const deep = changed((file) => Object.assign(file, { plan: 'HERE' })).replace(
      '"HERE"',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    );
    expect((await problemOf(deep))?.kind).toBe('too-deep');
  });

  test('a byte order mark in front does no harm', async () => {
    expect(await problemOf(`\uFEFF${sound}`)).toBeNull();
  });
});

describe('a backup with something broken in it', () => {
  test.each<[path: string, problem: string, change: Parameters<typeof changed>[0]]>([
    ['history.intervals[1].toMs', 'not-number', (f) => set(f, 'intervals', 1, { toMs: '9' })],
    [
      'history.intervals[0].toMs',
      'earlier-than fromMs',
      (f) => set(f, 'intervals', 0, { toMs: 1 }),
    ],
    ['history.intervals[0].day', 'not-day', (f) => set(f, 'intervals', 0, { day: '2027-02-30' })],
    ['history.intervals[0].zone', 'not-zone', (f) => set(f, 'intervals', 0, { zone: '<script>' })],
    [
      'history.offers[0].ending',
      'not-one-of taken, snoozed, skipped, dismissed, unanswered, credited',
      (f) => set(f, 'offers', 0, { ending: 'eaten' }),
    ],
    [
      'history.sessions[0].parts[1].heldMs',
      'negative',
      (f) => {
        const session = f.history.sessions?.[0] ?? {};
        Object.assign((session.parts as Json[])[1] ?? {}, { heldMs: -5 });
      },
    ],
    [
      'history.sessions[0].movementIds[0]',
      'not-movement-id',
      (f) => set(f, 'sessions', 0, { movementIds: ['<img src=x onerror=alert(1)>'] }),
    ],
    ['history.offers[1].day', 'missing', (f) => set(f, 'offers', 1, { day: undefined })],
    ['history.sessions[0]', 'not-record', (f) => Object.assign(f.history, { sessions: [7] })],
    ['history.sessions[0].ratings', 'not-record', (f) => set(f, 'sessions', 0, { ratings: [] })],
    ['settings.theme', expect.stringContaining('not-one-of'), (f) => setTop(f, { theme: 'x' })],
    ['plan', 'not-known-here', (f) => Object.assign(f, { plan: {} })],
    [
      'routines[0].items[0].movementId',
      'unknown-movement moonwalk',
      (f) =>
        Object.assign(f, {
          routines: [{ ...routine, items: [{ ...routine.items[0], movementId: 'moonwalk' }] }],
        }),
    ],
  ])('%s is refused with its path, and the rest is read', async (path, problem, change) => {
    const result = await read(changed(change));
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.refusals).toEqual([{ path, problem }]);
    expect(result.refused).toBe(1);
    const rows = Object.values(result.backup.history).flat();
    expect(rows.length).toBe(path.startsWith('history') ? 5 : 6);
  });

  function set(
    file: Parameters<Parameters<typeof changed>[0]>[0],
    list: string,
    index: number,
    fields: Json,
  ) {
    Object.assign(file.history[list]?.[index] ?? {}, fields);
  }

  function setTop(file: Json, settings: Json) {
    Object.assign(file, { settings });
  }

  test('of very many refusals the first hundred are listed and all are counted', async () => {
    const result = await read(
      changed((file) => Object.assign(file.history, { offers: Array(5_000).fill(null) })),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.refusals).toHaveLength(100);
    expect(result.refused).toBe(5_000);
  });

  test('script in a name stays a text', async () => {
    const name = '<script>alert(1)</script>';
    const result = await read(
      changed((file) => Object.assign(file, { routines: [{ ...routine, name }] })),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.backup.routines[0]?.name).toBe(name);
  });
});
