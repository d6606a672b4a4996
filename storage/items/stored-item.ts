import type { ItemStore } from './item-store.ts';

/**
 * One value in extension storage: under which key, of which version, and how to read whatever
 * lies there. `Stored` is what is written; `Value` what reading gives.
 */
export interface StoredItem<Value, Stored = Value> {
  readonly key: string;
  /** Written beside the value; raise it when the shape changes. */
  readonly version: number;
  /** What is read where nothing is. */
  readonly fallback: Value;
  /** Reads a value of any version, sound or not. Never throws; saves what can be saved. */
  parse(value: unknown, version: number): Value;
  /** Never there; it ties what `packItem` takes to the item. */
  readonly writes?: (value: Stored) => void;
}

/** The item as an argument for `ItemStore.set`; several can be spread into one write. */
export function packItem<Value, Stored>(
  item: StoredItem<Value, Stored>,
  value: Stored,
): Record<string, unknown> {
  return { [item.key]: { version: item.version, value } };
}

/** What was stored under the item's key, read. */
export function unpackItem<Value, Stored>(item: StoredItem<Value, Stored>, stored: unknown): Value {
  if (typeof stored !== 'object' || stored === null) return item.fallback;
  const { version, value } = stored as { version?: unknown; value?: unknown };
  if (typeof version !== 'number' || value === undefined) return item.fallback;
  try {
    return item.parse(value, version);
  } catch {
    return item.fallback;
  }
}

type Items = Readonly<Record<string, StoredItem<unknown, never>>>;
type ValuesOf<Of extends Items> = {
  readonly [Name in keyof Of]: Of[Name] extends StoredItem<infer Value, never> ? Value : never;
};

/** Reads several items at one instant. */
export async function readItems<Of extends Items>(
  store: ItemStore,
  items: Of,
): Promise<ValuesOf<Of>> {
  const stored = await store.get(Object.values(items).map(({ key }) => key));
  const values = Object.entries(items).map(([name, item]) => [
    name,
    unpackItem(item, stored[item.key]),
  ]);
  return Object.fromEntries(values) as ValuesOf<Of>;
}

export async function readItem<Value, Stored>(
  store: ItemStore,
  item: StoredItem<Value, Stored>,
): Promise<Value> {
  const stored = await store.get([item.key]);
  return unpackItem(item, stored[item.key]);
}

export async function writeItem<Value, Stored>(
  store: ItemStore,
  item: StoredItem<Value, Stored>,
  value: Stored,
): Promise<void> {
  await store.set(packItem(item, value));
}

/** Calls back with each new value, from whichever page it was written. Returns the unsubscription. */
export function watchItem<Value, Stored>(
  store: ItemStore,
  item: StoredItem<Value, Stored>,
  onValue: (value: Value) => void,
): () => void {
  return store.subscribe((changes) => {
    if (Object.hasOwn(changes, item.key)) onValue(unpackItem(item, changes[item.key]));
  });
}
