import type { StoredItem } from './stored-item.ts';

/**
 * The clock's state. How it is read belongs to the clock: `parse` gives `null` for what it cannot
 * go on from, and the clock begins anew.
 */
export function clockItem<State>(
  version: number,
  parse: (value: unknown) => State | null,
): StoredItem<State | null> {
  return {
    key: 'clock',
    version,
    fallback: null,
    parse: (value, stored) => (stored === version ? parse(value) : null),
  };
}
