import * as v from 'valibot';
import { type DailyWork, noDailyWorkYet } from '../../domain/history/daily-work.ts';
import { daySchema, instantSchema } from '../records/field-schemas.ts';
import type { StoredItem } from './stored-item.ts';

const workSchema = v.object({
  doneDay: v.nullable(daySchema),
  triedAtMs: v.nullable(instantSchema),
});

/** When the history was last folded. */
export const dailyWorkItem: StoredItem<DailyWork> = {
  key: 'dailyWork',
  version: 1,
  fallback: noDailyWorkYet,
  parse(value) {
    const read = v.safeParse(workSchema, value);
    return read.success ? read.output : noDailyWorkYet;
  },
};
