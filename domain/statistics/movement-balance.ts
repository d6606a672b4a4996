import type { DonePart, SessionRecord } from '../history/records.ts';
import type { Direction, Movement } from '../movement/movement.ts';

/** What the mid-back was moved in, and on which sides. Everything in milliseconds of work. */
export interface MovementBalance {
  /** Every direction of the body, also one that was not moved. */
  readonly directions: readonly { readonly direction: Direction; readonly ms: number }[];
  readonly leftMs: number;
  readonly rightMs: number;
}

/** The directions of movement, in the order they are shown; kinds of work come last. */
export const directionOrder: readonly Direction[] = [
  'flexion',
  'extension',
  'rotation',
  'side-bend',
  'elongation',
  'strength',
  'release',
];

/**
 * How the work of these sessions was spread. A movement in two directions counts in both: it does
 * move the back both ways, so the directions may add up to more than was worked. Movements the
 * lookup does not know count for their sides alone.
 */
export function movementBalance(
  sessions: readonly SessionRecord[],
  movements: (id: string) => Pick<Movement, 'directions'> | undefined,
): MovementBalance {
  const byDirection = new Map<Direction, number>();
  const sides = { left: 0, right: 0 };
  for (const part of sessions.flatMap((session) => session.parts)) {
    for (const direction of movements(part.movementId)?.directions ?? []) {
      byDirection.set(direction, (byDirection.get(direction) ?? 0) + workMs(part));
    }
    if (part.side) sides[part.side] += workMs(part);
  }
  return {
    directions: directionOrder.map((direction) => ({
      direction,
      ms: byDirection.get(direction) ?? 0,
    })),
    leftMs: sides.left,
    rightMs: sides.right,
  };
}

/** What was held is time; a negative one, from a clock set back, is none. */
function workMs({ heldMs }: DonePart): number {
  return Math.max(0, heldMs);
}

/** Below this share the two sides count as even. */
const evenWithin = 0.1;

/** Which side got more work, or that both got about the same; `null` without one-sided work. */
export function fullerSide({
  leftMs,
  rightMs,
}: Pick<MovementBalance, 'leftMs' | 'rightMs'>): 'left' | 'right' | 'even' | null {
  const total = leftMs + rightMs;
  if (total === 0) return null;
  const lean = (leftMs - rightMs) / total;
  if (Math.abs(lean) <= evenWithin) return 'even';
  return lean > 0 ? 'left' : 'right';
}
