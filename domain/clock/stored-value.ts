import { type EpochMs, isInstant } from '../time/epoch.ts';

/** Readers of single fields of a stored value; each has an answer for whatever it finds. */

type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;
}

export function instantOr<Fallback>(value: unknown, fallback: Fallback): EpochMs | Fallback {
  return isInstant(value) ? value : fallback;
}

/** A length of time or a count: never less than nothing, nor more than all time. */
export function amountOr<Fallback>(value: unknown, fallback: Fallback): number | Fallback {
  return isInstant(value) ? value : fallback;
}

export function textOr<Fallback>(value: unknown, fallback: Fallback): string | Fallback {
  return typeof value === 'string' && value !== '' ? value : fallback;
}

export function oneOfOr<Word extends string, Fallback>(
  words: readonly Word[],
  value: unknown,
  fallback: Fallback,
): Word | Fallback {
  return words.find((word) => word === value) ?? fallback;
}
