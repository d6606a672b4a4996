import type { Side } from './movement.ts';

/** The side across. */
export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
