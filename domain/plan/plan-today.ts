import { addDays } from '../history/day-keys.ts';
import type { MovementId } from '../movement/movement.ts';
import type { DayKey, EpochMs } from '../time/epoch.ts';
import { hourMs } from '../time/units.ts';
import { isPlanValidOn, type Plan, type PlanItem } from './plan.ts';

/** A session, as much of it as a plan counts. */
export interface CountedSession {
  readonly at: EpochMs;
  readonly day: DayKey;
  /** Those done to their end; see `completeMovements`. */
  readonly completeIds: readonly MovementId[];
}

/** How far one item has got today. */
export interface ItemToday {
  readonly item: PlanItem;
  /** Times to be done today; 0 where the week's are done. */
  readonly wanted: number;
  /** Times done today, also beyond what was wanted. */
  readonly done: number;
}

/** How far the plan has got today. */
export interface PlanToday {
  readonly items: readonly ItemToday[];
  readonly wanted: number;
  /** Of `wanted`; more of one item does not make up for another. */
  readonly done: number;
}

/** What the plan wants on a day and what of it was done; `null` when it does not count that day. */
export function planToday(
  plan: Plan | null,
  sessions: readonly CountedSession[],
  day: DayKey,
): PlanToday | null {
  if (!plan || !isPlanValidOn(plan, day)) return null;
  const items = plan.items.map((item) => itemToday(item, sessions, day));
  return {
    items,
    wanted: items.reduce((sum, { wanted }) => sum + wanted, 0),
    done: items.reduce((sum, { wanted, done }) => sum + Math.min(wanted, done), 0),
  };
}

function itemToday(item: PlanItem, sessions: readonly CountedSession[], day: DayKey): ItemToday {
  const count = (from: DayKey, to: DayKey) =>
    sessions.filter((each) => each.day >= from && each.day <= to && isDoneIn(item, each)).length;
  const done = count(day, day);
  const { times, per } = item.howOften;
  if (per === 'day') return { item, wanted: times, done };
  const doneBefore = count(mondayOf(day), addDays(day, -1));
  const left = Math.max(0, times - doneBefore);
  // Once a day, more only when the week has no room for it otherwise.
  const daysLeft = 7 - weekdayOf(day);
  return { item, wanted: Math.min(left, Math.max(1, left - daysLeft + 1)), done };
}

function isDoneIn({ movementId }: PlanItem, { completeIds }: CountedSession): boolean {
  return completeIds.includes(movementId);
}

/** 0 Monday to 6 Sunday. */
function weekdayOf(day: DayKey): number {
  return (new Date(Date.parse(`${day}T00:00:00Z`)).getUTCDay() + 6) % 7;
}

function mondayOf(day: DayKey): DayKey {
  return addDays(day, -weekdayOf(day));
}

/** What is wanted several times a day is not due again sooner than this. */
const leastPauseMs = hourMs;

/**
 * The movements that are due now, those done least often today first, otherwise in the plan's
 * order.
 */
export function planDue(
  plan: Plan | null,
  sessions: readonly CountedSession[],
  day: DayKey,
  at: EpochMs,
): readonly MovementId[] {
  const items = planToday(plan, sessions, day)?.items ?? [];
  const lastDoneAt = ({ item }: ItemToday) =>
    Math.max(
      Number.NEGATIVE_INFINITY,
      ...sessions.filter((each) => isDoneIn(item, each) && each.at <= at).map((each) => each.at),
    );
  return items
    .filter((each) => each.done < each.wanted && at - lastDoneAt(each) >= leastPauseMs)
    .toSorted((one, other) => one.done - other.done)
    .map(({ item }) => item.movementId);
}
