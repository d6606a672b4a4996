import * as v from 'valibot';
import type { StoredItem } from './stored-item.ts';

/**
 * The part of an import that goes into extension storage, put down before the history is written.
 * Whether it is to be done is told by the database: the import's mark is in the same transaction
 * as its history.
 */
export interface PendingImport {
  readonly id: string;
  /** What `ItemStore.set` is to be given. */
  readonly changes: Readonly<Record<string, unknown>>;
}

const pendingSchema = v.object({
  id: v.string(),
  changes: v.record(v.string(), v.unknown()),
});

export const pendingImportItem: StoredItem<PendingImport | null> = {
  key: 'pendingImport',
  version: 1,
  fallback: null,
  parse(value) {
    const read = v.safeParse(pendingSchema, value);
    return read.success ? read.output : null;
  },
};
