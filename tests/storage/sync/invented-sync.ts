import type { HistoryEntry } from '../../../domain/history/records.ts';
import { createLazyDatabase } from '../../../storage/database/lazy-database.ts';
import { openHistory } from '../../../storage/database/open-history.ts';
import { deviceItem } from '../../../storage/items/device-item.ts';
import { createMemoryItemStore } from '../../../storage/items/memory-item-store.ts';
import { packItem } from '../../../storage/items/stored-item.ts';
import { syncChoiceItem } from '../../../storage/items/sync-items.ts';
import { createSync } from '../../../storage/sync/run-sync.ts';
import { freshIndexedDb } from '../fresh-database.ts';

export const noon = Date.parse('2027-03-02T12:00:00+01:00');
export const zone = 'Europe/Berlin';

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** The browser's store with its limits, as one machine sees it. */
export class FakeArea {
  values = new Map<string, unknown>();
  writes = 0;
  /** What it refuses everything with, if it does. */
  refusal: string | null = null;

  async getAll(): Promise<Record<string, unknown>> {
    return structuredClone(Object.fromEntries(this.values));
  }

  async set(changes: Record<string, unknown>): Promise<void> {
    if (this.refusal !== null) throw new Error(this.refusal);
    const next = new Map(this.values);
    for (const [key, value] of Object.entries(changes)) {
      if (key.length + bytes(value) > 8_192) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      next.set(key, structuredClone(value));
    }
    const all = [...next].reduce((sum, [key, value]) => sum + key.length + bytes(value), 0);
    if (all > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
    if (next.size > 512) throw new Error('MAX_ITEMS quota exceeded');
    this.values = next;
    this.writes += 1;
  }

  async remove(keys: readonly string[]): Promise<void> {
    if (this.refusal !== null) throw new Error(this.refusal);
    for (const key of keys) this.values.delete(key);
    this.writes += 1;
  }
}

/** A machine that shares, with nothing on it but what is given. */
export async function sharingMachine(
  device: string,
  entries: readonly HistoryEntry[] = [],
  choice = { on: true, comfort: false },
) {
  const indexedDb = freshIndexedDb();
  const history = openHistory(indexedDb);
  await history.write(entries);
  const items = createMemoryItemStore({
    ...packItem(deviceItem, device),
    ...packItem(syncChoiceItem, choice),
  });
  const area = new FakeArea();
  const database = createLazyDatabase(indexedDb);
  const sync = createSync({ items, area, database });
  return {
    device,
    items,
    area,
    history,
    database,
    sync,
    run: (at: number) => sync.run({ at, zone }),
  };
}

export type SharingMachine = Awaited<ReturnType<typeof sharingMachine>>;

/** The browsers carry each machine's own keys to the other. */
export function carry(from: SharingMachine, to: SharingMachine, keys?: (key: string) => boolean) {
  const isOwn = (key: string) => key.includes(`.${from.device}.`) && (keys?.(key) ?? true);
  for (const key of [...to.area.values.keys()].filter(isOwn)) to.area.values.delete(key);
  for (const [key, value] of from.area.values) if (isOwn(key)) to.area.values.set(key, value);
}

/** Both run and hear of each other until nothing changes any more. */
export async function meet(a: SharingMachine, b: SharingMachine, at: number): Promise<void> {
  for (let round = 0; round < 6; round++) {
    await a.run(at + round * 60_000);
    carry(a, b);
    await b.run(at + round * 60_000);
    carry(b, a);
  }
}
