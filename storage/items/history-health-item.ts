import * as v from 'valibot';
import type { EpochMs } from '../../domain/time/epoch.ts';
import type { Failure } from '../database/failure.ts';
import { countSchema, instantSchema, oneOf } from '../records/field-schemas.ts';
import type { StoredItem } from './stored-item.ts';

/** Whether the history can be written, for the pages to say when it cannot. */
export type HistoryHealth = Kept &
  ({ readonly state: 'ok' } | ({ readonly state: 'failing'; readonly sinceMs: EpochMs } & Failure));

interface Kept {
  /** Entries that are waiting in extension storage. */
  readonly waiting: number;
  /** Intervals that were ever joined with a neighbour because too many were waiting. */
  readonly joined: number;
  /** Entries that were ever given up because even joining was not enough. */
  readonly lost: number;
  /** When `joined` or `lost` last grew: pages tell of it for a while. */
  readonly thinnedAtMs: EpochMs | null;
}

const kept = {
  waiting: countSchema,
  joined: countSchema,
  lost: countSchema,
  thinnedAtMs: v.nullable(instantSchema),
};

const healthSchema = v.variant('state', [
  v.object({ state: v.literal('ok'), ...kept }),
  v.object({
    state: v.literal('failing'),
    sinceMs: instantSchema,
    reason: oneOf(['cannot-open', 'disk-full', 'newer-version', 'too-slow', 'other']),
    detail: v.string(),
    ...kept,
  }),
]);

export const healthyHistory: HistoryHealth = {
  state: 'ok',
  waiting: 0,
  joined: 0,
  lost: 0,
  thinnedAtMs: null,
};

export const historyHealthItem: StoredItem<HistoryHealth> = {
  key: 'historyHealth',
  version: 1,
  fallback: healthyHistory,
  parse(value) {
    const read = v.safeParse(healthSchema, value);
    return read.success ? read.output : healthyHistory;
  },
};
