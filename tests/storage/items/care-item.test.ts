import { describe, expect, test } from 'vitest';
import { nothingToCareFor } from '../../../domain/notices/care-memory.ts';
import { careItem } from '../../../storage/items/care-item.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { readItem, writeItem } from '../../../storage/items/stored-item.ts';

describe('what is remembered of the notice about seeing someone', () => {
  test('comes back as it was', async () => {
    const store = createMemoryItemStore();
    const memory = { signAtMs: 1_000, answeredAtMs: null };
    await writeItem(store, careItem, memory);
    expect(await readItem(store, careItem)).toEqual(memory);
  });

  test.each([
    ['a text', 'yes'],
    ['a time before 1970', { signAtMs: -1, answeredAtMs: null }],
    ['a field that is missing', { signAtMs: 1 }],
  ])('%s is read as nothing', async (_name, value) => {
    const store = createMemoryItemStore({ care: { version: 1, value } });
    expect(await readItem(store, careItem)).toEqual(nothingToCareFor);
  });
});
