import { storedSessionVersion } from '../../domain/session/resumable.ts';
import type { StoredItem } from './stored-item.ts';

/**
 * Items as they lie there, for those who first want to know whether there is anything to read:
 * reading takes code that is not always loaded. A test keeps keys and versions those of the items.
 */
function raw(key: string, version: number): StoredItem<unknown> {
  return { key, version, fallback: null, parse: (value) => value };
}

export const rawSessionItem = raw('session', storedSessionVersion);
export const rawSettingsItem = raw('settings', 1);
export const rawPresentedItem = raw('presented', 1);
export const rawOutboxItem = raw('outbox', 1);
export const rawDailyWorkItem = raw('dailyWork', 1);
export const rawPendingImportItem = raw('pendingImport', 1);
export const rawHandedInItem = raw('handedIn', 1);
export const rawHandedInTakenItem = raw('handedInTaken', 1);
