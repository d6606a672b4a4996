import * as v from 'valibot';
import { fault } from '../../domain/fault/fault.ts';
import { hostForm } from '../../domain/settings/quiet-site.ts';
import { dayMs, secondMs } from '../../domain/time/units.ts';
import { movementIdSchema, oneOf } from '../records/field-schemas.ts';

/**
 * Every setting by its place in `Settings`. Each leaf is read by itself, so that one broken value
 * takes no other with it. The settings page offers narrower ranges than are accepted here: stored
 * settings and policies may go down to seconds.
 */

const millisecondsFrom = (least: number) =>
  v.pipe(
    v.number(fault('not-number')),
    v.finite(fault('not-finite')),
    v.minValue(least, fault(`less-than ${least}`)),
    v.maxValue(dayMs, fault('over-a-day')),
  );

const numberBetween = (least: number, most: number) =>
  v.pipe(
    v.number(fault('not-number')),
    v.finite(fault('not-finite')),
    v.minValue(least, fault(`less-than ${least}`)),
    v.maxValue(most, fault(`more-than ${most}`)),
  );

const wholeBetween = (least: number, most: number) =>
  v.pipe(numberBetween(least, most), v.integer(fault('not-whole')));

const onOff = v.boolean(fault('not-on-off'));

const lastMinuteOfDay = 24 * 60 - 1;

const workingDays = v.pipe(
  v.array(onOff, fault('not-seven-days')),
  v.length(7, fault('not-seven-days')),
);

/** A setting that is a list; its broken entries are left out one by one. */
export interface ListField {
  readonly kind: 'list';
  readonly entry: v.GenericSchema<unknown, unknown>;
}

const listOf = (entry: v.GenericSchema<unknown, unknown>): ListField => ({ kind: 'list', entry });

/** One setting, or a group of them. */
export type SettingsField =
  | v.GenericSchema<unknown, unknown>
  | ListField
  | { readonly [name: string]: SettingsField };

export const settingsFields = {
  clock: {
    sitLimitMs: millisecondsFrom(secondMs),
    restFullMs: millisecondsFrom(secondMs),
    graceMs: millisecondsFrom(0),
    watchBeforeDueMs: millisecondsFrom(0),
    naturalPauseMs: millisecondsFrom(0),
    latestAfterDueMs: millisecondsFrom(0),
    returnQuietMs: millisecondsFrom(0),
    repeatAfterMs: millisecondsFrom(secondMs),
    mostShowings: wholeBetween(1, 20),
    sleepGapMs: millisecondsFrom(secondMs),
    callReminderMs: millisecondsFrom(secondMs),
    workingHours: {
      enabled: onOff,
      days: workingDays,
      fromMinute: wholeBetween(0, lastMinuteOfDay),
      toMinute: wholeBetween(0, lastMinuteOfDay + 1),
    },
  },
  places: listOf(oneOf(['desk', 'standing', 'floor'])),
  equipment: listOf(
    oneOf([
      'chair',
      'chair-with-back',
      'mat',
      'foam-roller',
      'rolled-towel',
      'exercise-ball',
      'massage-ball',
      'dumbbells',
      'resistance-band',
      'overhead-anchor',
    ]),
  ),
  strength: onOff,
  minutesAtHand: wholeBetween(1, 60),
  stifferSide: oneOf(['none', 'left', 'right']),
  excluded: listOf(movementIdSchema),
  favourites: listOf(movementIdSchema),
  session: {
    bells: onOff,
    voice: onOff,
    volume: numberBetween(0, 1),
    voiceUri: v.pipe(v.string(fault('not-text')), v.maxLength(500, fault('longer-than 500'))),
    voiceRate: numberBetween(0.5, 2),
    speedPercent: numberBetween(50, 200),
    breathInSeconds: numberBetween(1, 20),
    breathOutSeconds: numberBetween(1, 20),
    breathPacer: onOff,
    untimed: onOff,
    askComfort: onOff,
  },
  theme: oneOf(['system', 'light', 'dark', 'contrast']),
  motion: oneOf(['system', 'reduced']),
  figure: {
    build: oneOf(['by-day', 'slender', 'sturdy']),
    hair: oneOf(['by-day', 'bun', 'short']),
    skin: oneOf(['by-day', 1, 2, 3, 4, 5, 6]),
  },
  singleKeys: onOff,
  offersBy: oneOf(['notification', 'window', 'new-tab', 'badge']),
  quietSites: listOf(v.pipe(v.string(fault('not-text')), v.regex(hostForm, fault('not-site')))),
  newTabRow: listOf(oneOf(['search', 'sites'])),
  keepHistoryDays: v.nullable(wholeBetween(1, 36_500)),
} satisfies { readonly [name: string]: SettingsField };

export function isSchema(field: SettingsField): field is v.GenericSchema<unknown, unknown> {
  return field.kind === 'schema';
}

export function isList(field: SettingsField): field is ListField {
  return field.kind === 'list';
}
