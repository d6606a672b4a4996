import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyImport, previewImport } from '../../../storage/backup/import-backup.ts';
import { readBackup } from '../../../storage/backup/read-backup.ts';
import {
  exportedAt,
  freshMachine,
  movements,
  routine,
  someEntries,
  textOf,
} from './invented-backup.ts';

type Json = Record<string, unknown>;

/** Values that have broken readers before. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    -1,
    0,
    1e308,
    -0.5,
    true,
    [],
    {},
    [[]],
    '2027-02-30',
    '__proto__',
    '=1+1',
    '\u0000',
    '\uD800',
    '<script>alert(1)</script>',
    Number.MAX_SAFE_INTEGER + 2,
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Where to go down, by any number at each level; and what to do at the end of it. */
const structural = fc.record({
  way: fc.array(fc.nat(50), { minLength: 1, maxLength: 7 }),
  act: fc.constantFrom('replace', 'delete', 'rename', 'double', 'add'),
  value: odd,
  key: fc.constantFrom('__proto__', 'constructor', 'id', 'x', 'toString', 'length'),
});

const textual = fc.record({
  at: fc.nat(10_000),
  length: fc.nat(30),
  instead: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('"', '{', ']', '\\', '\u0000')),
});

function mutateStructure(file: unknown, { way, act, value, key }: Structural): string {
  let here = file as Json;
  let last = '';
  for (const [level, step] of way.entries()) {
    const keys = Object.keys(here);
    if (keys.length === 0) return JSON.stringify(file);
    last = keys[step % keys.length] ?? '';
    const next = here[last];
    if (level === way.length - 1 || typeof next !== 'object' || next === null) break;
    here = next as Json;
  }
  if (act === 'replace') here[last] = value;
  else if (act === 'delete') delete here[last];
  else if (Array.isArray(here)) here.push(...(act === 'double' ? here : [value]));
  else {
    const put = act === 'rename' ? here[last] : value;
    // As a file would have it: an own key, whatever its name.
    Object.defineProperty(here, key, {
      value: put,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return JSON.stringify(file);
}

type Structural = typeof structural extends fc.Arbitrary<infer Value> ? Value : never;

function mutateText(
  text: string,
  { at, length, instead }: typeof textual extends fc.Arbitrary<infer V> ? V : never,
) {
  const from = at % text.length;
  return text.slice(0, from) + instead + text.slice(from + length);
}

describe('whatever becomes of a file on its way', () => {
  test('reading it and looking at it never throws and never changes anything; taking it is all or nothing', async () => {
    const source = await freshMachine(someEntries);
    const exported = JSON.parse(await textOf(source));
    const sound = JSON.stringify({ ...exported, routines: [routine], settings: { theme: 'dark' } });
    const machine = await freshMachine(someEntries.slice(0, 3));
    const before = await textOf(machine);
    const seen = { refusedWhole: 0, refusedPart: 0, sound: 0 };

    const mutated = fc.oneof(
      textual.map((change) => mutateText(sound, change)),
      structural.map((change) => mutateStructure(JSON.parse(sound), change)),
      fc
        .tuple(structural, structural, structural)
        .map((changes) =>
          changes.reduce((text, change) => mutateStructure(JSON.parse(text), change), sound),
        ),
    );
    let count = 0;
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        count += 1;
        const read = await readBackup(text, { movements });
        if (!read.ok) {
          seen.refusedWhole += 1;
          expect(read.problem.kind).toBeTruthy();
        } else {
          seen[read.refused > 0 ? 'refusedPart' : 'sound'] += 1;
          for (const { path, problem } of read.refusals) {
            expect(path, problem).not.toBe('');
          }
          await previewImport(machine, read.backup);
          // Taking every file on a machine of its own would be slow; some are enough.
          if (count % 20 === 0) await takesAllOrNothing(read.backup);
        }
        if (count % 25 === 0) expect(await textOf(machine)).toBe(before);
      }),
      { numRuns: 10_000 },
    );
    expect(await textOf(machine)).toBe(before);
    // The mutations must reach every outcome, or this test tells little.
    for (const [outcome, times] of Object.entries(seen)) {
      expect(times, outcome).toBeGreaterThan(100);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  async function takesAllOrNothing(backup: Parameters<typeof previewImport>[1]) {
    const machine = await freshMachine();
    const preview = await previewImport(machine, backup);
    await applyImport(machine, backup, 'fuzz', exportedAt);
    const after = await readBackup(await textOf(machine), { movements });
    if (!after.ok) throw new Error(JSON.stringify(after.problem));
    expect(after.refusals).toEqual([]);
    const { intervals, offers, sessions, foldedDays } = after.backup.history;
    expect(preview.fresh).toEqual({
      intervals: intervals.length,
      offers: offers.length,
      sessions: sessions.length,
      foldedDays: foldedDays.length,
    });
  }
});
