import * as v from 'valibot';
import { nothingWaiting, type Waiting } from '../outbox/waiting.ts';
import { countSchema } from '../records/field-schemas.ts';
import { entrySchema } from '../records/record-schemas.ts';
import type { StoredItem } from './stored-item.ts';

const outline = v.object({
  entries: v.array(v.unknown()),
  joined: v.fallback(countSchema, 0),
  lost: v.fallback(countSchema, 0),
});

/** History that is waiting for the database. A broken entry is given up alone, and counted. */
export const outboxItem: StoredItem<Waiting> = {
  key: 'outbox',
  version: 1,
  fallback: nothingWaiting,
  parse(value) {
    const read = v.safeParse(outline, value);
    if (!read.success) return nothingWaiting;
    const { entries, joined, lost } = read.output;
    const sound = entries.flatMap((entry) => {
      const result = v.safeParse(entrySchema, entry);
      return result.success ? [result.output] : [];
    });
    return { entries: sound, joined, lost: lost + entries.length - sound.length };
  },
};
