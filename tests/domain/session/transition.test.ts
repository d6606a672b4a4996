import { describe, expect, it } from 'vitest';
import { glance } from '../../../domain/session/glance.ts';
import type { SessionState } from '../../../domain/session/session-state.ts';
import {
  canDo,
  IllegalSessionCommand,
  pauseAt,
  type SessionCommand,
  transition,
} from '../../../domain/session/transition.ts';
import { aSession, at } from './a-session.ts';
import { catCow, cobra, rows, twist } from './invented-movements.ts';

/** Phase kind and whole seconds left. */
function seen(state: SessionState, seconds: number): string {
  const { phase, remainingMs, status } = glance(state, at(seconds));
  return `${status} ${phase?.kind ?? '-'} ${remainingMs / 1_000}`;
}

describe('a running session', () => {
  it.each([
    [0, 'running get-ready 5'],
    [4.9, 'running get-ready 0.1'],
    [5, 'running move-in 3'],
    [8, 'running hold 20'],
    [27, 'running hold 1'],
    [28, 'running return 2'],
    [30, 'running switch 8'],
    [41, 'running hold 20'],
    [62, 'running return 1'],
    [63, 'ended - 0'],
    [1_000, 'ended - 0'],
  ])('after %d s shows: %s', (seconds, expected) => {
    expect(seen(aSession([twist]), seconds)).toBe(expected);
  });

  it('ends at the very instant its last phase does, however late one looks', () => {
    const state = transition(aSession([twist]), 'pause', at(10));
    const ended = pauseAt(transition(state, 'resume', at(20)), at(9_999));
    expect(ended.ended).toEqual({ atMs: at(73), how: 'ran-out' });
  });

  it('shows how far a set of repetitions has come as one step', () => {
    const view = glance(aSession([rows]), at(7 + 5 + 2));
    expect(view.phase).toMatchObject({ kind: 'repetition-pause', repetition: 2 });
    expect(view.stepRemainingMs).toBe(8_000);
    expect(view.stepProgress).toBeCloseTo(7 / 15);
  });

  it('says what comes next', () => {
    expect(glance(aSession([rows]), at(10)).nextStep?.kind).toBe('return');
    expect(glance(aSession([twist]), at(62)).nextStep).toBeNull();
  });

  it.each([
    [8, { direction: 'in', progress: 0, breathsLeft: 3 }],
    [10, { direction: 'in', progress: 0.5, breathsLeft: 3 }],
    [12, { direction: 'out', progress: 0, breathsLeft: 3 }],
    [18, { direction: 'in', progress: 0, breathsLeft: 2 }],
    [37, { direction: 'out', progress: 5 / 6, breathsLeft: 1 }],
    [39, null],
  ])('paces the breath after %d s', (seconds, breath) => {
    expect(glance(aSession([cobra]), at(seconds)).breath).toEqual(breath);
  });

  it('takes no time away and gives none when the clock is set back', () => {
    const state = transition(aSession([twist]), 'extend', at(15));
    expect(seen(state, -3_600)).toBe('running hold 23');
  });
});

describe('a paused session', () => {
  const paused = transition(aSession([twist]), 'pause', at(10));

  it('stands still', () => {
    expect(seen(paused, 10)).toBe('paused hold 18');
    expect(seen(paused, 5_000)).toBe('paused hold 18');
  });

  it('goes on where it was', () => {
    const resumed = transition(paused, 'resume', at(100));
    expect(seen(resumed, 101)).toBe('running hold 17');
  });

  it('can be paused as of when the page was last seen', () => {
    const slept = pauseAt(aSession([twist]), at(10));
    expect(slept).toEqual(paused);
    expect(pauseAt(slept, at(400))).toEqual(paused);
  });

  it('is not paused before its latest step began', () => {
    const skipped = transition(aSession([twist]), 'skip-phase', at(2));
    expect(seen(pauseAt(skipped, at(1)), 50)).toBe('paused move-in 3');
  });

  it('can be stepped through and stays paused', () => {
    expect(seen(transition(paused, 'skip-phase', at(50)), 60)).toBe('paused return 2');
    expect(seen(transition(paused, 'back', at(50)), 60)).toBe('paused hold 20');
  });
});

describe('back', () => {
  it('begins the step again', () => {
    expect(seen(transition(aSession([twist]), 'back', at(20)), 20)).toBe('running hold 20');
  });

  it('goes to the step before when this one has only just begun', () => {
    expect(seen(transition(aSession([twist]), 'back', at(9)), 9)).toBe('running move-in 3');
  });

  it('stays at the beginning when there is nothing before', () => {
    expect(seen(transition(aSession([twist]), 'back', at(1)), 1)).toBe('running get-ready 5');
  });

  it('begins all the repetitions of a set again', () => {
    const view = glance(transition(aSession([rows]), 'back', at(20)), at(20));
    expect(view.phase).toMatchObject({ kind: 'repetition-out', repetition: 1 });
  });
});

describe('skipping', () => {
  it('goes to the next step', () => {
    expect(seen(transition(aSession([twist]), 'skip-phase', at(9)), 9)).toBe('running return 2');
  });

  it('skips the repetitions of a set together', () => {
    expect(seen(transition(aSession([rows]), 'skip-phase', at(9)), 9)).toBe('running return 2');
  });

  it('goes to the next movement', () => {
    const state = transition(aSession([catCow, twist]), 'skip-movement', at(9));
    expect(glance(state, at(9)).phase).toMatchObject({ kind: 'next-movement', itemIndex: 1 });
  });

  it('ends the session when nothing follows', () => {
    const state = transition(aSession([twist]), 'skip-movement', at(9));
    expect(state.ended).toEqual({ atMs: at(9), how: 'ran-out' });
  });
});

describe('extend', () => {
  it('adds ten seconds to the hold, as often as wanted', () => {
    const once = transition(aSession([twist]), 'extend', at(9));
    expect(seen(once, 9)).toBe('running hold 29');
    expect(seen(transition(once, 'extend', at(12)), 12)).toBe('running hold 36');
  });

  it('gives more time to set up and to change sides', () => {
    expect(seen(transition(aSession([twist]), 'extend', at(1)), 1)).toBe('running get-ready 14');
    expect(seen(transition(aSession([twist]), 'extend', at(31)), 31)).toBe('running switch 17');
  });

  it('adds to this hold only', () => {
    const state = transition(aSession([twist]), 'extend', at(9));
    expect(seen(state, 51)).toBe('running hold 20');
  });

  it('adds to the present hold, not to one that is over', () => {
    const over = transition(aSession([twist]), 'extend', at(41));
    expect(glance(over, at(41)).phase).toMatchObject({ kind: 'hold', side: 'right' });
  });
});

describe('an untimed session', () => {
  const untimed = aSession([twist], { untimed: true });

  it('waits as long as it takes', () => {
    expect(seen(untimed, 4_000)).toBe('running get-ready 0');
    expect(glance(untimed, at(4_000)).waiting).toBe(true);
    expect(glance(untimed, at(4)).waiting).toBe(false);
  });

  it('goes on at "next"', () => {
    expect(seen(transition(untimed, 'next', at(60)), 60)).toBe('running move-in 3');
  });

  it('ends at the last "next"', () => {
    const ended = untimed.plan.phases.reduce((s, _, i) => transition(s, 'next', at(i)), untimed);
    expect(ended.ended).toEqual({ atMs: at(7), how: 'ran-out' });
  });
});

describe('stop', () => {
  it('ends a session that runs at once, and a paused one as of its pause', () => {
    const running = aSession([twist]);
    expect(transition(running, 'stop', at(9)).ended).toEqual({ atMs: at(9), how: 'stopped' });
    const paused = transition(running, 'pause', at(9));
    expect(transition(paused, 'stop', at(900)).ended).toEqual({ atMs: at(9), how: 'stopped' });
  });
});

describe('commands that make no sense', () => {
  const running = aSession([twist]);
  const paused = transition(running, 'pause', at(9));
  const untimed = aSession([twist], { untimed: true });
  const ended = transition(running, 'stop', at(9));
  const senseless: [string, SessionState, SessionCommand, number][] = [
    ['pause while paused', paused, 'pause', 20],
    ['resume while running', running, 'resume', 9],
    ['extend while moving in', running, 'extend', 6],
    ['extend in the middle of repetitions', aSession([rows]), 'extend', 9],
    ['next in a timed session', running, 'next', 9],
    ['next in a paused untimed session', transition(untimed, 'pause', at(3)), 'next', 4],
    ['extend in an untimed session', untimed, 'extend', 1],
    ['pause after the session ran out', running, 'pause', 63],
    ...(
      ['pause', 'resume', 'back', 'skip-phase', 'skip-movement', 'extend', 'next', 'stop'] as const
    ).map((command): [string, SessionState, SessionCommand, number] => [
      `${command} after the end`,
      ended,
      command,
      10,
    ]),
  ];

  it.each(senseless)('refuses to %s', (_, state, command, seconds) => {
    expect(canDo(state, command, at(seconds))).toBe(false);
    expect(() => transition(state, command, at(seconds))).toThrow(IllegalSessionCommand);
  });
});
