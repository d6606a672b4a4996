import type { Comfort } from '../history/records.ts';
import { minutesOf } from '../movement/estimate.ts';
import type { Direction, Movement } from '../movement/movement.ts';
import { secondMs } from '../time/units.ts';
import { neverMoved } from './directions.ts';
import type { Moment, PastSession, Person, Reason, Suggestion } from './person.ts';
import { neglectedSide } from './sides.ts';
import { steadyFraction } from './steady-order.ts';

/**
 * What counts how much. The plan of a professional comes before everything; then the direction
 * that has waited longest, so that within ten stretches every direction comes; the rest decides
 * among movements that are about equal in that.
 */
const weights = {
  plan: 100_000,
  perSessionWaited: 1_000,
  standUp: 2_000,
  felt: { better: 300, same: 0, worse: -600 } satisfies Record<Comfort, number>,
  favourite: 250,
  oneSided: 200,
  repeated: -400,
  chance: 100,
};

export interface ScoringMatters {
  readonly person: Person;
  readonly moment: Moment;
  readonly history: readonly PastSession[];
  readonly sessionsSince: (direction: Direction) => number;
  readonly movedToday: ReadonlySet<Direction>;
  readonly seed: string;
}

const notDirections: ReadonlySet<Direction> = new Set(['strength', 'release']);

/** How well a movement fits now, with its reasons, the weightiest first. */
export function score(movement: Movement, matters: ScoringMatters): Suggestion {
  const { person, moment, history, seed } = matters;
  const place = movement.places.find((candidate) => person.places.includes(candidate)) ?? 'desk';
  const reasons: Reason[] = [];
  let total = 0;

  const planned = person.planDue.indexOf(movement.id);
  if (planned >= 0) {
    // In the plan's own order, whatever else speaks for one or another.
    total += weights.plan * (person.planDue.length - planned);
    reasons.push({ kind: 'from-plan' });
  }

  if (moment.standingFirst && place !== 'desk') {
    total += weights.standUp;
    reasons.push({
      kind: 'stand-up',
      sittingMinutes: Math.floor(moment.sittingMs / (60 * secondMs)),
    });
  }

  const waited = longestWaiting(movement, matters);
  total += weights.perSessionWaited * waited.sessions;
  if (!notDirections.has(waited.direction)) {
    if (!matters.movedToday.has(waited.direction)) {
      reasons.push({ kind: 'not-yet-today', direction: waited.direction });
    } else if (waited.sessions > 0) {
      reasons.push({ kind: 'longest-ago', direction: waited.direction });
    }
  }

  if (movement.sided) {
    const neglected = neglectedSide(history);
    if (person.stifferSide) {
      total += weights.oneSided;
      reasons.push({ kind: 'stiffer-side', side: person.stifferSide });
    } else if (neglected) {
      total += weights.oneSided;
      reasons.push({ kind: 'uneven-sides', side: neglected });
    }
  }

  const last = lastComfort(movement, history);
  if (last) total += weights.felt[last];
  if (last === 'better') reasons.push({ kind: 'felt-better' });

  if (person.favourites.includes(movement.id)) {
    total += weights.favourite;
    reasons.push({ kind: 'favourite' });
  }

  if (latest(history)?.movementIds.includes(movement.id)) total += weights.repeated;
  total += weights.chance * steadyFraction(`${seed}:${movement.id}`);

  reasons.push({ kind: 'minutes-at', minutes: minutesOf(movement), place });
  return { movementId: movement.id, score: total, reasons };
}

function longestWaiting(
  movement: Movement,
  { sessionsSince }: ScoringMatters,
): { direction: Direction; sessions: number } {
  let longest: { direction: Direction; sessions: number } | undefined;
  for (const direction of movement.directions) {
    const sessions = sessionsSince(direction);
    if (!longest || sessions > longest.sessions) longest = { direction, sessions };
  }
  return longest ?? { direction: 'strength', sessions: neverMoved };
}

function latest(history: readonly PastSession[]): PastSession | undefined {
  return history.reduce<PastSession | undefined>(
    (newest, session) => (newest && newest.at >= session.at ? newest : session),
    undefined,
  );
}

function lastComfort(movement: Movement, history: readonly PastSession[]): Comfort | undefined {
  return latest(history.filter((s) => s.comfort && s.movementIds.includes(movement.id)))?.comfort;
}
