import type { RestoredSession, StoredSession } from '../../domain/session/stored-session.ts';
import type { ItemStore } from '../../storage/items/item-store.ts';
import { sessionItem } from '../../storage/items/session-item.ts';
import { readItem, watchItem, writeItem } from '../../storage/items/stored-item.ts';

/** The one session of the machine, shared by all pages. */
export interface SessionStore {
  /** `null`: there is none. */
  load(): Promise<RestoredSession | null>;
  save(session: StoredSession): Promise<void>;
  /** Calls back with every change, one's own among them. Returns the unsubscription. */
  subscribe(listener: (session: RestoredSession | null) => void): () => void;
}

export function sessionStoreIn(items: ItemStore): SessionStore {
  return {
    load: () => readItem(items, sessionItem),
    save: (session) => writeItem(items, sessionItem, session),
    subscribe: (listener) => watchItem(items, sessionItem, listener),
  };
}
