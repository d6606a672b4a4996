import { storedSessionVersion } from '../../domain/session/resumable.ts';
import type { StoredItem } from './stored-item.ts';

/**
 * The session as it lies there, for those who first want to know whether there is one: reading it
 * takes much of the session's own code (`sessionItem`).
 */
export const rawSessionItem: StoredItem<unknown> = {
  key: 'session',
  version: storedSessionVersion,
  fallback: null,
  parse: (value) => value,
};
