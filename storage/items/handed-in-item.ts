import * as v from 'valibot';
import type { SessionRecord } from '../../domain/history/records.ts';
import { sessionSchema } from '../records/record-schemas.ts';
import { rawHandedInItem, rawHandedInTakenItem } from './raw-items.ts';
import type { StoredItem } from './stored-item.ts';

/** Records that pages hand to the history: a session with the person's word on it. */
export interface HandedIn {
  /** Another one with each change, so that the background knows what it has taken already. */
  readonly stamp: string;
  readonly records: readonly SessionRecord[];
}

/**
 * Written by pages only. The background never clears it: a page that writes at that moment would
 * lose its record.
 */
export const handedInItem: StoredItem<HandedIn | null> = {
  key: rawHandedInItem.key,
  version: rawHandedInItem.version,
  fallback: null,
  parse(value) {
    const { stamp, records } = value as { stamp?: unknown; records?: unknown };
    if (typeof stamp !== 'string' || !Array.isArray(records)) return null;
    const sound = (record: unknown): record is SessionRecord => v.is(sessionSchema, record);
    return { stamp, records: records.filter(sound) };
  },
};

/** The stamp of what the background has taken. Written by the background only. */
export const handedInTakenItem: StoredItem<string | null> = {
  key: rawHandedInTakenItem.key,
  version: rawHandedInTakenItem.version,
  fallback: null,
  parse: (value) => (typeof value === 'string' ? value : null),
};
