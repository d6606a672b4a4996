import type { EpochMs } from '../time/epoch.ts';
import { canonical, type Json } from './json.ts';

/** One thing that is shared between machines, and who last changed it when. */
export interface Field {
  /** `null`: it is as by default, or not there. */
  readonly value: Json;
  /** When it was changed; later than any change its author knew of. 0: before anything was shared. */
  readonly at: EpochMs;
  /** The name of the machine that changed it. */
  readonly by: string;
}

/** Fields by their path, as in `setting/clock.sitLimitMs`. */
export type Fields = ReadonlyMap<string, Field>;

/**
 * Whether the first takes the place of the second: the later change does, of two at the same
 * instant that of the machine with the greater name. Every machine decides the same.
 */
export function isNewer(one: Field, other: Field): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.by !== other.by) return one.by > other.by;
  return canonical(one.value) > canonical(other.value);
}

/** The newest of each field. Order and repetition make no difference. */
export function mergeFields(...all: readonly Fields[]): Fields {
  const merged = new Map<string, Field>();
  for (const fields of all) {
    for (const [path, field] of fields) {
      const known = merged.get(path);
      if (!known || isNewer(field, known)) merged.set(path, field);
    }
  }
  return merged;
}
