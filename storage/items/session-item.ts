import {
  type RestoredSession,
  restoreSession,
  type StoredSession,
} from '../../domain/session/stored-session.ts';
import { rawSessionItem } from './raw-items.ts';
import type { StoredItem } from './stored-item.ts';

/** The session in progress, or ended and not yet settled; `null`: there is none. */
export const sessionItem: StoredItem<RestoredSession | null, StoredSession | null> = {
  key: rawSessionItem.key,
  version: rawSessionItem.version,
  fallback: null,
  parse: (value) => (value === null ? null : restoreSession(value)),
};
