import * as v from 'valibot';
import { type CareMemory, nothingToCareFor } from '../../domain/notices/care-memory.ts';
import { instantSchema } from '../records/field-schemas.ts';
import type { StoredItem } from './stored-item.ts';

const memorySchema = v.object({
  signAtMs: v.nullable(instantSchema),
  answeredAtMs: v.nullable(instantSchema),
});

/** Whether a warning sign was ticked, and when the notice about seeing someone was answered. */
export const careItem: StoredItem<CareMemory> = {
  key: 'care',
  version: 1,
  fallback: nothingToCareFor,
  parse(value) {
    const read = v.safeParse(memorySchema, value);
    return read.success ? read.output : nothingToCareFor;
  },
};
