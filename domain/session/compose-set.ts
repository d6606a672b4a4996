import type { Direction, Movement } from '../movement/movement.ts';
import { minuteMs } from '../time/units.ts';
import { gentlerDose } from './gentler-dose.ts';
import { planSession, type SessionOptions } from './plan.ts';
import { itemOf, type Routine, type RoutineItem } from './routine.ts';
import type { SetMinutes } from './set-lengths.ts';

export { type SetMinutes, setLengths } from './set-lengths.ts';

/** A set may take this much longer than it says; never more. */
const mostOver = 1.15;
/** The most of a set that its warm-up may take. */
const mostWarmUp = 0.5;

/**
 * From what the mid-back needs most (all day it is held bent forward and still) to what rounds a
 * set off. Each is done at most once.
 */
const directionsByNeed: readonly Direction[] = [
  'rotation',
  'extension',
  'side-bend',
  'elongation',
  'flexion',
  'strength',
  'release',
];

/** The order within a set: loosen, bend, turn, open, work, and lengthen at the end. */
const directionsInOrder: readonly Direction[] = [
  'flexion',
  'side-bend',
  'rotation',
  'extension',
  'strength',
  'release',
  'elongation',
];

/**
 * A short set: a warm-up first, then each direction once, as much as fits into the minutes. The
 * floor is gone to (or left) at most once.
 *
 * @param allowed the movements that may be used, the preferred ones first
 * @param itemFor how each is done: in its default dose, where nothing else is prescribed
 * @returns `null` when nothing is allowed
 */
export function composeSet(
  minutes: SetMinutes,
  allowed: readonly Movement[],
  options: SessionOptions,
  itemFor: (movement: Movement) => RoutineItem = (movement) => itemOf(movement),
): Routine | null {
  const byId = new Map<string, Movement>(allowed.map((movement) => [movement.id, movement]));
  const routine = (items: readonly RoutineItem[]): Routine => ({ id: `set-${minutes}`, items });
  const lastsMs = (items: readonly RoutineItem[]) =>
    planSession(routine(items), (id) => byId.get(id), options).totalMs;
  const setMs = minutes * minuteMs;
  const fits = (items: readonly RoutineItem[]) => lastsMs(items) <= setMs * mostOver;

  const warmUp = allowed.find(
    (movement) => isWarmUp(movement) && lastsMs([itemFor(movement)]) <= setMs * mostWarmUp,
  );
  let chosen: readonly Movement[] = [];
  for (const candidate of candidates(allowed, warmUp)) {
    if (chosen.map(mainDirection).includes(mainDirection(candidate))) continue;
    const next = inOrder([...chosen, candidate], warmUp);
    if (fits(next.map(itemFor))) chosen = next;
  }
  const items = chosen.map(itemFor);
  if (items.length > 0) return routine(items);

  // No dose fits: one movement in the least an article gives; if need be, the first.
  const gentle = candidates(allowed, undefined).map((movement) => ({
    ...itemOf(movement, gentlerDose(movement)),
    sides: itemFor(movement).sides,
  }));
  const item = gentle.find((candidate) => fits([candidate])) ?? gentle[0];
  return item ? routine([item]) : null;
}

/** The direction a movement is chosen for: the first it names. */
export function mainDirection(movement: Movement): Direction {
  return movement.directions[0] ?? 'release';
}

/** Whether a movement is done on the floor, when it is done where it usually is. */
export function isOnFloor(movement: Movement): boolean {
  return movement.places[0] === 'floor';
}

/** Gentle and continuous, so that the first thing one does is no stretch to the limit. */
export function isWarmUp(movement: Movement): boolean {
  return movement.course !== 'hold' && !movement.directions.includes('strength');
}

/** The warm-up first, then the rest by need; preference decides within a direction. */
function candidates(
  allowed: readonly Movement[],
  warmUp: Movement | undefined,
): readonly Movement[] {
  const rest = directionsByNeed.flatMap((direction) =>
    allowed.filter((movement) => movement !== warmUp && mainDirection(movement) === direction),
  );
  return warmUp ? [warmUp, ...rest] : rest;
}

/** Warm-up first; everything on its level before the other level is gone to. */
function inOrder(
  movements: readonly Movement[],
  warmUp: Movement | undefined,
): readonly Movement[] {
  const floorFirst = warmUp !== undefined && isOnFloor(warmUp);
  const rank = (movement: Movement) =>
    (isOnFloor(movement) === floorFirst ? 0 : 100) +
    (movement === warmUp ? -1 : directionsInOrder.indexOf(mainDirection(movement)));
  return [...movements].sort((a, b) => rank(a) - rank(b));
}
