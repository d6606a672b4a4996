import type { ItemStore } from './item-store.ts';
import { type Refuge, waitingIn } from './refuge.ts';

/**
 * Extension storage whose writes do not fail. What it refuses (a full disk) is kept in memory and
 * in the refuge, is read as if it were stored, and is written with the next write that succeeds: the
 * background may die meanwhile, the browser may not.
 *
 * One context only (the background) may have such a store.
 */
export function keptWhenRefused(items: ItemStore, refuge: Refuge): ItemStore {
  let loading: Promise<void> | null = null;
  let waiting: Readonly<Record<string, unknown>> = {};

  /** Once in a life. */
  function load(): Promise<void> {
    loading ??= refuge.get().then(
      (found) => {
        waiting = { ...waitingIn(found), ...waiting };
      },
      () => undefined,
    );
    return loading;
  }

  async function keep(values: Readonly<Record<string, unknown>>): Promise<void> {
    waiting = values;
    // Without it they wait in memory only.
    await refuge.set(values).catch(() => undefined);
  }

  return {
    ...items,
    async get(keys) {
      const [found] = await Promise.all([items.get(keys), load()]);
      const kept = keys.filter((key) => key in waiting).map((key) => [key, waiting[key]]);
      return { ...found, ...Object.fromEntries(kept) };
    },
    async set(values) {
      await load();
      const before = waiting;
      try {
        await items.set({ ...before, ...values });
      } catch {
        await keep({ ...waiting, ...values });
        return;
      }
      // What was refused meanwhile is newer than what has just been written.
      const left = Object.entries(waiting).filter(([key, value]) => before[key] !== value);
      if (Object.keys(before).length > 0) await keep(Object.fromEntries(left));
    },
    async remove(keys) {
      await load();
      await items.remove(keys);
      const left = Object.entries(waiting).filter(([key]) => !keys.includes(key));
      if (left.length < Object.keys(waiting).length) await keep(Object.fromEntries(left));
    },
  };
}
