import * as v from 'valibot';
import type { Values } from '../../domain/sync/capture.ts';
import type { Fields } from '../../domain/sync/field.ts';
import type { SyncProblem } from '../../domain/sync/pacing.ts';
import type { PackedDay } from '../../domain/sync/shared-day.ts';
import type { DayKey, EpochMs } from '../../domain/time/epoch.ts';
import { countSchema, daySchema, instantSchema, oneOf } from '../records/field-schemas.ts';
import { fieldRowsOf, fieldsOfRows, valueRowsOf, valuesOfRows } from '../sync/field-rows.ts';
import type { StoredItem } from './stored-item.ts';

/** What the person has chosen to share between their machines. */
export interface SyncChoice {
  readonly on: boolean;
  /** How stretches felt goes with it, in numbers a day. */
  readonly comfort: boolean;
}

export const noSync: SyncChoice = { on: false, comfort: false };

const choiceSchema = v.object({ on: v.boolean(), comfort: v.boolean() });

/** Written by the settings page only. Off until chosen. */
export const syncChoiceItem: StoredItem<SyncChoice> = {
  key: 'syncChoice',
  version: 1,
  fallback: noSync,
  parse(value) {
    const read = v.safeParse(choiceSchema, value);
    return read.success ? read.output : noSync;
  },
};

/** How it goes, for the settings page. */
export interface SyncHealth {
  /** When everything here was last in the browser's keeping. */
  readonly inStepAtMs: EpochMs | null;
  readonly problem: SyncProblem | null;
  /** Other machines that have something there. */
  readonly machines: number;
}

/** What this machine remembers of sharing. Written by the background only. */
export interface SyncState extends SyncHealth {
  readonly fields: Fields;
  /** What this machine had when it last looked. */
  readonly seen: Values;
  /** Our own days as they were last added up, and on which day that was done for all of them. */
  readonly days: readonly PackedDay[];
  readonly daysFor: DayKey | null;
  readonly daysAtMs: EpochMs | null;
  readonly wroteAtMs: EpochMs | null;
  /** The generation of each other machine's days that is in the history. */
  readonly received: Readonly<Record<string, number>>;
}

/** `SyncState` as it is stored. */
interface StoredState extends Omit<SyncState, 'fields' | 'seen'> {
  readonly fields: unknown;
  readonly seen: unknown;
}

export const unsynced: SyncState = {
  fields: new Map(),
  seen: new Map(),
  days: [],
  daysFor: null,
  daysAtMs: null,
  wroteAtMs: null,
  received: {},
  inStepAtMs: null,
  problem: null,
  machines: 0,
};

const instantOrNull = v.nullable(instantSchema);

const stateSchema = v.object({
  fields: v.array(v.unknown()),
  seen: v.array(v.unknown()),
  days: v.array(v.custom<PackedDay>((value) => Array.isArray(value))),
  daysFor: v.nullable(daySchema),
  daysAtMs: instantOrNull,
  wroteAtMs: instantOrNull,
  received: v.record(v.string(), v.number()),
  inStepAtMs: instantOrNull,
  problem: v.nullable(
    v.object({
      reason: oneOf(['full', 'too-often', 'unavailable', 'other']),
      detail: v.string(),
      sinceMs: instantSchema,
      tries: countSchema,
      retryAtMs: instantSchema,
    }),
  ),
  machines: countSchema,
});

/** `null`: nothing has been shared from here yet. */
export const syncStateItem: StoredItem<SyncState | null, StoredState> = {
  key: 'syncState',
  version: 1,
  fallback: null,
  parse(value) {
    const read = v.safeParse(stateSchema, value);
    if (!read.success) return null;
    const { fields, seen, ...rest } = read.output;
    return { ...rest, fields: fieldsOfRows(fields), seen: valuesOfRows(seen) };
  },
};

/** The state as `syncStateItem` takes it. */
export function storedSyncState({ fields, seen, ...rest }: SyncState): StoredState {
  return { ...rest, fields: fieldRowsOf(fields), seen: valueRowsOf(seen) };
}
