import type { EpochMs } from '../../domain/time/epoch.ts';
import type { ItemStore } from '../items/item-store.ts';
import { syncStateItem } from '../items/sync-items.ts';
import { keysOf, type PartKind, partsIn, writingOf } from './parts.ts';
import type { SyncArea } from './sync-area.ts';

/**
 * Brings this machine's part of the store in line, in one write, and takes away what is left over.
 *
 * @returns whether anything had to be written
 * @throws what the browser says when it refuses
 */
export async function writeParts(
  area: SyncArea,
  stored: Readonly<Record<string, unknown>>,
  device: string,
  texts: Readonly<Record<PartKind, string>>,
  at: EpochMs,
): Promise<boolean> {
  const own = partsIn(stored).get(device) ?? {};
  const set: Record<string, unknown> = {};
  const remove: string[] = [];
  for (const kind of ['fields', 'days'] as const) {
    if (own[kind]?.text === texts[kind]) continue;
    // Always another generation than before, also by a clock that was set back.
    const generation = Math.max(at, (own[kind]?.generation ?? 0) + 1);
    const writing = writingOf(stored, device, kind, texts[kind], generation);
    Object.assign(set, writing.set);
    remove.push(...writing.remove);
  }
  if (Object.keys(set).length === 0) return false;
  await area.set(set);
  if (remove.length > 0) await area.remove(remove);
  return true;
}

/** Takes this machine's part out of the store, and forgets that it ever shared anything. */
export async function leaveSync(
  { items, area }: { readonly items: ItemStore; readonly area: SyncArea },
  device: string,
): Promise<void> {
  try {
    const own = keysOf(await area.getAll(), device);
    if (own.length > 0) await area.remove(own);
  } catch {
    return; // kept in mind, and tried again
  }
  await items.remove([syncStateItem.key]);
}
