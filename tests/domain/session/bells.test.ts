import { describe, expect, it } from 'vitest';
import { bellBetween } from '../../../domain/session/bells.ts';
import { glance, type SessionGlance } from '../../../domain/session/glance.ts';
import type { SessionState } from '../../../domain/session/session-state.ts';
import { aSession, at } from './a-session.ts';
import { catCow, rows, twist } from './invented-movements.ts';

/** Every bell of a session looked at twenty times a second. */
function bells(state: SessionState): string[] {
  const rung: string[] = [];
  let before: SessionGlance | null = null;
  for (let step = 0; !before?.finished; step++) {
    const now = glance(state, at(step / 20));
    const bell = bellBetween(before, now);
    if (bell) rung.push(`${Math.floor(step / 20)} ${bell}`);
    before = now;
  }
  return rung;
}

describe('bells', () => {
  it('ring for start, switch and end, and count the last three seconds of what is waited for', () => {
    expect(bells(aSession([twist]))).toEqual([
      '2 tick',
      '3 tick',
      '4 tick',
      '8 start',
      '25 tick',
      '26 tick',
      '27 tick',
      '30 switch',
      '35 tick',
      '36 tick',
      '37 tick',
      '41 start',
      '58 tick',
      '59 tick',
      '60 tick',
      '63 end',
    ]);
  });

  it('ring once for all the repetitions of a set', () => {
    expect(bells(aSession([rows])).filter((bell) => bell.includes('start'))).toEqual([
      '7 start',
      '46 start',
    ]);
  });

  it('ring for the next stretch', () => {
    expect(bells(aSession([catCow, twist]))).toContain('40 switch');
  });

  it('do not ring twice for the same look', () => {
    const now = glance(aSession([twist]), at(26));
    expect(bellBetween(now, now)).toBeNull();
  });
});
