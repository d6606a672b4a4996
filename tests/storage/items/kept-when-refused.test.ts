import { expect, test } from 'vitest';
import { keptWhenRefused } from '../../../storage/items/kept-when-refused.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';

/** A store that may refuse, and a refuge that may, too. */
function aStore() {
  const stored = createMemoryItemStore();
  const world = { refuses: false, refugeRefuses: false, refuge: undefined as unknown, sets: 0 };
  const start = () =>
    keptWhenRefused(
      {
        ...stored,
        async set(values) {
          if (world.refuses) throw new Error('QuotaExceededError');
          world.sets += 1;
          await stored.set(values);
        },
      },
      {
        get: async () => structuredClone(world.refuge),
        set: async (values) => {
          if (world.refugeRefuses) throw new Error('QuotaExceededError');
          world.refuge = structuredClone(values);
        },
      },
    );
  return { stored, world, start };
}

test('what is taken lies in the store, and nothing waits', async () => {
  const { stored, world, start } = aStore();
  await start().set({ a: 1 });
  expect(await stored.get(['a'])).toEqual({ a: 1 });
  expect(world.refuge).toBeUndefined();
});

test('what is refused is read as if it were stored, the latest of each key', async () => {
  const { stored, world, start } = aStore();
  const store = start();
  await store.set({ a: 1, b: 1 });
  world.refuses = true;
  await store.set({ a: 2 });
  await store.set({ a: 3 });
  expect(await store.get(['a', 'b', 'c'])).toEqual({ a: 3, b: 1 });
  expect(await stored.get(['a', 'b'])).toEqual({ a: 1, b: 1 });
  expect(world.refuge).toEqual({ a: 3 });
});

test('it outlives the background, and is written with the next write', async () => {
  const { stored, world, start } = aStore();
  world.refuses = true;
  await start().set({ a: 1, b: 1 });
  const next = start();
  expect(await next.get(['a'])).toEqual({ a: 1 });
  world.refuses = false;
  await next.set({ b: 2 });
  expect(await stored.get(['a', 'b'])).toEqual({ a: 1, b: 2 });
  expect(world.refuge).toEqual({});
  expect(world.sets).toBe(1);
});

test('where the refuge refuses, too, it is kept for as long as the background lives', async () => {
  const { stored, world, start } = aStore();
  const store = start();
  world.refuses = true;
  world.refugeRefuses = true;
  await store.set({ a: 1 });
  expect(await store.get(['a'])).toEqual({ a: 1 });
  world.refuses = false;
  await store.set({ b: 1 });
  expect(await stored.get(['a', 'b'])).toEqual({ a: 1, b: 1 });
});

test('what changes while it is being written waits on', async () => {
  const { stored, world, start } = aStore();
  const store = start();
  world.refuses = true;
  await store.set({ a: 1 });
  world.refuses = false;
  const writing = store.set({ b: 1 });
  world.refuses = true;
  await store.set({ a: 2 });
  await writing;
  expect(await store.get(['a', 'b'])).toEqual({ a: 2, b: 1 });
  world.refuses = false;
  await store.set({});
  expect(await stored.get(['a', 'b'])).toEqual({ a: 2, b: 1 });
});

test('what is taken away does not wait any more', async () => {
  const { world, start } = aStore();
  world.refuses = true;
  const store = start();
  await store.set({ a: 1, b: 1 });
  await store.remove(['a']);
  expect(await store.get(['a', 'b'])).toEqual({ b: 1 });
  expect(world.refuge).toEqual({ b: 1 });
});
