import type { ItemStore } from './item-store.ts';
import { readItem, type StoredItem, writeItem } from './stored-item.ts';

/**
 * The name this machine's records carry: eight letters and digits. It says nothing about the
 * machine or the person, and is made anew with a new installation.
 */
export const deviceItem: StoredItem<string | null> = {
  key: 'device',
  version: 1,
  fallback: null,
  parse: (value) => (typeof value === 'string' && /^[a-z0-9]{8}$/.test(value) ? value : null),
};

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * This machine's name, made when it has none. Call it from the background only, so that two pages
 * never make one each.
 *
 * @param random numbers from 0 to below 1
 */
export async function ensureDevice(store: ItemStore, random: () => number): Promise<string> {
  const known = await readItem(store, deviceItem);
  if (known !== null) return known;
  const device = Array.from(
    { length: 8 },
    () => letters[Math.floor(random() * letters.length)] ?? 'a',
  ).join('');
  await writeItem(store, deviceItem, device);
  return device;
}
