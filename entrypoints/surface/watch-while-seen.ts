import type { ItemStore } from '../../storage/items/item-store.ts';
import { type StoredItem, unpackItem } from '../../storage/items/stored-item.ts';

/** As much of a document as tells whether anybody sees it. */
export type Sight = Pick<Document, 'hidden' | 'addEventListener'>;

/**
 * Calls back with each new value while the page is seen, and on being seen again with the last one
 * that was missed. A browser may have dozens of new tabs open: what changes every minute must cost
 * nothing in those that nobody looks at.
 */
export function watchWhileSeen<Value, Stored>(
  sight: Sight,
  store: ItemStore,
  item: StoredItem<Value, Stored>,
  onValue: (value: Value) => void,
): void {
  let missed: { readonly stored: unknown } | undefined;
  const show = () => {
    if (sight.hidden || !missed) return;
    const { stored } = missed;
    missed = undefined;
    onValue(unpackItem(item, stored));
  };
  store.subscribe((changes) => {
    if (!Object.hasOwn(changes, item.key)) return;
    missed = { stored: changes[item.key] };
    show();
  });
  sight.addEventListener('visibilitychange', show);
}
