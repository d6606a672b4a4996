import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayFault } from '../../../content/words/en-faults.ts';
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
import { mutationsOf } from './mutations.ts';

describe('whatever becomes of a file on its way', () => {
  test('reading it and looking at it never throws and never changes anything; taking it is all or nothing', async () => {
    const source = await freshMachine(someEntries);
    const exported = JSON.parse(await textOf(source));
    const sound = JSON.stringify({ ...exported, routines: [routine], settings: { theme: 'dark' } });
    const machine = await freshMachine(someEntries.slice(0, 3));
    const before = await textOf(machine);
    const seen = { refusedWhole: 0, refusedPart: 0, sound: 0 };

    let count = 0;
    await fc.assert(
      fc.asyncProperty(mutationsOf(sound), async (text) => {
        count += 1;
        const read = await readBackup(text, { movements });
        if (!read.ok) {
          seen.refusedWhole += 1;
          expect(read.problem.kind).toBeTruthy();
        } else {
          seen[read.refused > 0 ? 'refusedPart' : 'sound'] += 1;
          for (const { path, problem } of read.refusals) {
            expect(path, problem).not.toBe('');
            expect(sayFault(problem)).toMatch(/^(is|has|needs|takes) /);
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
