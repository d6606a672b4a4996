import { describe, expect, test } from 'vitest';
import { type Sight, watchWhileSeen } from '../../../entrypoints/surface/watch-while-seen.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { packItem, type StoredItem } from '../../../storage/items/stored-item.ts';

class Page extends EventTarget {
  hidden = false;

  turn(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function setUp() {
  const parsed: unknown[] = [];
  const item: StoredItem<number> = {
    key: 'minutes',
    version: 1,
    fallback: 0,
    parse(value) {
      parsed.push(value);
      return Number(value);
    },
  };
  const store = createMemoryItemStore();
  const page = new Page();
  const seen: number[] = [];
  watchWhileSeen(page as unknown as Sight, store, item, (value) => seen.push(value));
  return { page, seen, parsed, store, write: (value: number) => store.set(packItem(item, value)) };
}

describe('what changes while the page is seen', () => {
  test('is shown at once, each time', async () => {
    const { seen, write } = setUp();
    await write(1);
    await write(2);
    expect(seen).toEqual([1, 2]);
  });

  test('of another item is not looked at', async () => {
    const { seen, store } = setUp();
    await store.set({ other: { version: 1, value: 7 } });
    expect(seen).toEqual([]);
  });
});

describe('what changes while nobody sees the page', () => {
  test('costs not even the reading of it', async () => {
    const { page, seen, parsed, write } = setUp();
    page.turn(true);
    await write(1);
    expect([seen, parsed]).toEqual([[], []]);
  });

  test('is shown once when the page is seen again: the last of it', async () => {
    const { page, seen, write } = setUp();
    page.turn(true);
    await write(1);
    await write(2);
    page.turn(false);
    page.turn(true);
    page.turn(false);
    expect(seen).toEqual([2]);
  });

  test('and was removed, reads as nothing', async () => {
    const { page, seen, store, write } = setUp();
    await write(5);
    page.turn(true);
    await store.remove(['minutes']);
    page.turn(false);
    expect(seen).toEqual([5, 0]);
  });

  test('does nothing to a page that missed nothing', () => {
    const { page, seen } = setUp();
    page.turn(true);
    page.turn(false);
    expect(seen).toEqual([]);
  });
});
