import { describe, expect, test } from 'vitest';
import type { Comfort, SessionRecord } from '../../../domain/history/records.ts';
import { handIn } from '../../../storage/items/hand-in.ts';
import { handedInItem, handedInTakenItem } from '../../../storage/items/handed-in-item.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { readItem, writeItem } from '../../../storage/items/stored-item.ts';

function record(id: string, comfort?: Comfort): SessionRecord {
  return {
    id,
    startedAtMs: 1_000,
    endedAtMs: 2_000,
    day: '1970-01-01',
    zone: 'UTC',
    zoneOffsetMinutes: 0,
    activeMs: 1_000,
    movementIds: ['cat-cow'],
    doses: [],
    parts: [],
    outcome: 'complete',
    ...(comfort && { comfort }),
  };
}

describe('a record that is handed in', () => {
  test('waits beside those of other sessions', async () => {
    const items = createMemoryItemStore();
    await handIn(items, record('a', 'better'), 'first');
    await handIn(items, record('b', 'same'), 'second');
    const handedIn = await readItem(items, handedInItem);
    expect(handedIn).toEqual({
      stamp: 'second',
      records: [record('a', 'better'), record('b', 'same')],
    });
  });

  test('takes the place of an earlier one of the same session', async () => {
    const items = createMemoryItemStore();
    await handIn(items, record('a', 'better'), 'first');
    await handIn(items, record('a', 'worse'), 'second');
    expect((await readItem(items, handedInItem))?.records).toEqual([record('a', 'worse')]);
  });

  test('is not handed in again once it was taken: it may have been deleted since', async () => {
    const items = createMemoryItemStore();
    await handIn(items, record('a', 'better'), 'first');
    await writeItem(items, handedInTakenItem, 'first');
    await handIn(items, record('b'), 'second');
    expect((await readItem(items, handedInItem))?.records).toEqual([record('b')]);
  });
});

test.each([
  ['nothing readable', 'text', null],
  ['no stamp', { records: [record('a')] }, null],
  ['no list', { stamp: 'a', records: {} }, null],
  [
    'one broken record',
    { stamp: 's', records: [{ id: 7 }, record('a')] },
    { stamp: 's', records: [record('a')] },
  ],
])('of %s, what can be read is read', async (_, value, expected) => {
  const items = createMemoryItemStore({ [handedInItem.key]: { version: 1, value } });
  expect(await readItem(items, handedInItem)).toEqual(expected);
});
