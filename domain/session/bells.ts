import type { SessionGlance } from './glance.ts';
import { isWork } from './phase.ts';

/** `start`: the stretch begins. `switch`: the other side or another stretch. `tick`: three, two, one. */
export type Bell = 'start' | 'switch' | 'tick' | 'end';

/** The bell that belongs between two looks at a session, if any. */
export function bellBetween(before: SessionGlance | null, now: SessionGlance): Bell | null {
  if (!now.phase) return before?.phase ? 'end' : null;
  const changed = now.phaseIndex !== before?.phaseIndex;
  if (changed) {
    const { kind } = now.phase;
    if (kind === 'switch' || kind === 'next-movement') return 'switch';
    const begins = isWork(now.phase) && before?.phase?.step !== now.phase.step;
    return begins ? 'start' : null;
  }
  return isLastSeconds(now) && secondsLeft(now) < secondsLeft(before) ? 'tick' : null;
}

/** The end of holds and of preparations is counted; moving has its own rhythm. */
function isLastSeconds(now: SessionGlance): boolean {
  const counted = ['hold', 'flow', 'get-ready', 'next-movement', 'switch', 'rest'];
  const seconds = secondsLeft(now);
  return seconds >= 1 && seconds <= 3 && counted.includes(now.phase?.kind ?? '');
}

function secondsLeft(glance: SessionGlance): number {
  return Math.ceil(glance.remainingMs / 1_000);
}
