import type { SessionRecord } from '../../domain/history/records.ts';
import type { HandedIn } from './handed-in-item.ts';
import type { ItemStore } from './item-store.ts';
import { rawHandedInItem, rawHandedInTakenItem } from './raw-items.ts';
import { readItems, writeItem } from './stored-item.ts';

/**
 * Hands a record in, beside those that the background has not taken yet. Of one session the latest
 * counts. Whoever reads them checks them; here that would be code a page has to load.
 *
 * @param stamp unlike every other one
 */
export async function handIn(
  items: ItemStore,
  record: SessionRecord,
  stamp: string,
): Promise<void> {
  const read = await readItems(items, { handedIn: rawHandedInItem, taken: rawHandedInTakenItem });
  const handedIn = read.handedIn as HandedIn | null;
  const waiting = handedIn && handedIn.stamp !== read.taken ? handedIn.records : [];
  const others = waiting.filter(({ id }) => id !== record.id);
  await writeItem(items, rawHandedInItem, { stamp, records: [...others, record] });
}
