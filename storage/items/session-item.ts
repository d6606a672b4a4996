import {
  type RestoredSession,
  restoreSession,
  type StoredSession,
  storedSessionVersion,
} from '../../domain/session/stored-session.ts';
import type { StoredItem } from './stored-item.ts';

/** The session in progress, or ended and not yet settled; `null`: there is none. */
export const sessionItem: StoredItem<RestoredSession | null, StoredSession | null> = {
  key: 'session',
  version: storedSessionVersion,
  fallback: null,
  parse: (value) => (value === null ? null : restoreSession(value)),
};
