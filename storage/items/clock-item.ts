import type { StoredItem } from './stored-item.ts';

/**
 * The clock's state. How it is read belongs to the clock, which is told the version it was stored
 * by; `null` for what it cannot go on from.
 */
export function clockItem<State>(
  version: number,
  parse: (value: unknown, storedVersion: number) => State | null,
): StoredItem<State | null> {
  return { key: 'clock', version, fallback: null, parse };
}
