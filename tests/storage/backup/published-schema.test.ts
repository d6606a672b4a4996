import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import { readBackup } from '../../../storage/backup/read-backup.ts';
import { foldHistory } from '../../../storage/folding/fold-history.ts';
import { routinesItem } from '../../../storage/items/routines-item.ts';
import { packItem } from '../../../storage/items/stored-item.ts';
import { freshMachine, movements, routine, someEntries, textOf } from './invented-backup.ts';
import { departures, type JsonSchema } from './json-schema.ts';
import { mutationsOf } from './mutations.ts';

const schema: JsonSchema = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../docs/schemas/midback-backup.schema.json'),
    'utf8',
  ),
);

async function fullExport(): Promise<object> {
  const machine = await freshMachine(someEntries, packItem(routinesItem, [routine]));
  await foldHistory(machine.database, { today: '2028-03-02' });
  return { ...JSON.parse(await textOf(machine)), settings: defaultSettings };
}

describe('the published schema of a backup', () => {
  test('what we export is as it says', async () => {
    const file = await fullExport();
    expect(departures(file, schema)).toEqual([]);
    expect(departures(JSON.parse(await textOf(await freshMachine())), schema)).toEqual([]);
  });

  test('it names every setting there is', () => {
    const named = (one: JsonSchema | undefined): unknown =>
      one?.properties
        ? Object.fromEntries(
            Object.entries(one.properties).map(([name, inner]) => [name, named(inner)]),
          )
        : null;
    const there = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, there(inner)]))
        : null;
    expect(named(schema.$defs?.settings)).toEqual(there(defaultSettings));
  });

  test('whatever is taken without a refusal is as it says', async () => {
    const sound = JSON.stringify(await fullExport());
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(mutationsOf(sound), async (text) => {
        const read = await readBackup(text, { movements });
        if (!read.ok || read.refused > 0) return;
        taken += 1;
        expect(departures(JSON.parse(text), schema)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
