import type { Direction, Movement } from '../movement/movement.ts';
import type { DayKey } from '../time/epoch.ts';
import type { PastSession } from './person.ts';

/** How many sessions ago a direction was last moved; never moved counts as this many. */
export const neverMoved = 20;

/** Sessions since each direction was last moved (0: in the latest one). */
export function sessionsSince(
  catalogue: readonly Movement[],
  history: readonly PastSession[],
): (direction: Direction) => number {
  const directionsOf = new Map(catalogue.map(({ id, directions }) => [id, directions]));
  const latestFirst = [...history].sort((a, b) => b.at - a.at);
  const ages = new Map<Direction, number>();
  latestFirst.slice(0, neverMoved).forEach((session, age) => {
    for (const id of session.movementIds) {
      for (const direction of directionsOf.get(id) ?? []) {
        if (!ages.has(direction)) ages.set(direction, age);
      }
    }
  });
  return (direction) => ages.get(direction) ?? neverMoved;
}

/** The directions moved on one local day. */
export function directionsOn(
  day: DayKey,
  catalogue: readonly Movement[],
  history: readonly PastSession[],
): ReadonlySet<Direction> {
  const ids = new Set(history.filter((s) => s.day === day).flatMap((s) => s.movementIds));
  return new Set(catalogue.filter(({ id }) => ids.has(id)).flatMap(({ directions }) => directions));
}
