import type { EpochMs } from '../time/epoch.ts';
import type { Field, Fields } from './field.ts';
import { isSame, type Json } from './json.ts';

/** What a machine has, by the paths of its fields; what is as by default is not in it. */
export type Values = ReadonlyMap<string, Json>;

/** Who changes something, and when. */
export interface Author {
  readonly at: EpochMs;
  readonly by: string;
}

/**
 * The fields after what was changed on this machine since it last looked. Only changes count: a
 * value that this machine cannot use, and so does not have, is none of its doing. A change is
 * stamped later than what it takes the place of, also on a machine whose clock is behind.
 */
export function captureChanges(
  fields: Fields,
  before: Values,
  now: Values,
  { at, by }: Author,
): Fields {
  const captured = new Map<string, Field>(fields);
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    const value = now.get(path) ?? null;
    if (isSame(value, before.get(path) ?? null)) continue;
    const known = fields.get(path);
    captured.set(path, { value, at: known ? Math.max(at, known.at + 1) : at, by });
  }
  return captured;
}

/** What a machine has to have after these fields. */
export function valuesOf(fields: Fields): Values {
  return new Map(
    [...fields].flatMap(([path, { value }]) => (value === null ? [] : [[path, value]])),
  );
}
