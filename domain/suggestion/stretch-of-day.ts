import type { Movement, MovementId } from '../movement/movement.ts';
import type { DayKey, EpochMs } from '../time/epoch.ts';
import type { PastSession, Person, Suggestion } from './person.ts';
import { restingMovements } from './resting.ts';
import { suggest } from './suggest.ts';

/**
 * The stretch of the day: chosen from what was known when the day began, so that it stays the
 * same all day, whatever is done in it; only one that the person felt worse after gives way at once.
 */
export function stretchOfDay(
  catalogue: readonly Movement[],
  person: Person,
  history: readonly PastSession[],
  day: DayKey,
  dayBeganAtMs: EpochMs,
): Suggestion | null {
  const before = history.filter((session) => session.day < day);
  const resting = restingMovements(history, dayBeganAtMs);
  const allowed = catalogue.filter(({ id }) => !resting.has(id));
  const moment = { at: dayBeganAtMs, day, sittingMs: 0, standingFirst: false };
  return suggest(allowed, person, before, moment, `day ${day}`)[0] ?? null;
}

/** The next one after `current` in today's order, for "another one"; comes round again. */
export function anotherOne(
  suggestions: readonly Suggestion[],
  current: MovementId,
): Suggestion | null {
  const index = suggestions.findIndex(({ movementId }) => movementId === current);
  return suggestions[(index + 1) % Math.max(1, suggestions.length)] ?? null;
}
