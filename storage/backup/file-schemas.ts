import * as v from 'valibot';
import { fault } from '../../domain/fault/fault.ts';
import type { IntervalTotals } from '../../domain/history/interval-totals.ts';
import { allDevices } from '../database/rows.ts';
import { daySchema, durationSchema, idSchema, unlessObject } from '../records/field-schemas.ts';
import { intervalSchema, offerSchema, sessionSchema } from '../records/record-schemas.ts';

const totalsSchema = v.object(
  {
    sittingMs: durationSchema,
    watchingMs: durationSchema,
    inCallMs: durationSchema,
    awayMs: durationSchema,
    pausedMs: durationSchema,
    longestSittingMs: durationSchema,
    sittingRunsMs: v.pipe(
      v.array(durationSchema, fault('not-list')),
      v.maxLength(2_000, fault('more-entries-than 2000')),
    ),
  } satisfies Record<keyof IntervalTotals, v.GenericSchema>,
  unlessObject(fault('not-sums')),
);

const foldedDaySchema = v.object(
  {
    day: daySchema,
    device: v.pipe(idSchema, v.notValue(allDevices, fault('empty'))),
    totals: totalsSchema,
  },
  unlessObject(fault('not-record')),
);

/** How one entry of each list of the history has to be. */
export const rowSchemas = {
  intervals: intervalSchema,
  offers: offerSchema,
  sessions: sessionSchema,
  foldedDays: foldedDaySchema,
};

const list = v.array(v.unknown(), fault('not-list'));

/** The frame of the file; what is inside the lists is read entry by entry. */
export const frameSchema = v.object(
  {
    exportedAt: v.exactOptional(
      v.pipe(v.string(fault('not-text')), v.maxLength(40, fault('longer-than 40'))),
      '',
    ),
    settings: v.exactOptional(v.nonNullable(v.unknown(), fault('not-settings'))),
    routines: v.exactOptional(list, []),
    plan: v.exactOptional(v.unknown(), null),
    history: v.object(
      {
        intervals: list,
        offers: list,
        sessions: list,
        foldedDays: list,
      },
      unlessObject(fault('not-lists')),
    ),
  },
  unlessObject(fault('not-backup')),
);

/** A valibot path in our notation: `parts[0].heldMs`. */
export function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
}
