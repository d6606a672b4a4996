import { describe, expect, it } from 'vitest';
import type { SpokenSeconds } from '../../../domain/session/plan.ts';
import { recordOf } from '../../../domain/session/record.ts';
import {
  abandonSession,
  isResumable,
  restoreSession,
  storeSession,
} from '../../../domain/session/stored-session.ts';
import { transition } from '../../../domain/session/transition.ts';
import { aSession, at } from './a-session.ts';
import { catCow, twist } from './invented-movements.ts';

const state = transition(aSession([catCow, twist]), 'extend', at(12));
const stored = storeSession(state, at(20), 'popup');
const overTheWire = (): Record<string, unknown> => JSON.parse(JSON.stringify(stored));
const withState = (change: object) => ({ ...overTheWire(), state: { ...stored.state, ...change } });
const withItem = (change: object) =>
  withState({
    plan: {
      ...stored.state.plan,
      items: stored.state.plan.items.map((i) => ({ ...i, ...change })),
    },
  });
const spokenTimes = [
  'setupSeconds',
  'firstMoveInSeconds',
  'laterMoveInSeconds',
  'firstReturnSeconds',
  'switchSeconds',
  'restSeconds',
] as const satisfies readonly (keyof SpokenSeconds)[];

describe('a stored session', () => {
  it('comes back as it was, through JSON', () => {
    const restored = restoreSession(overTheWire());
    expect(restored).toMatchObject({ kind: 'session', savedAtMs: at(20), surface: 'popup' });
    expect(restored.kind === 'session' && recordOf(restored.state, at(500))).toEqual(
      recordOf(state, at(500)),
    );
  });

  it('tells who took it up when; one of an earlier version, when it was saved', () => {
    const taken = JSON.parse(JSON.stringify(storeSession(state, at(20), 'popup', at(3))));
    expect(restoreSession(taken)).toMatchObject({ surface: 'popup', takenAtMs: at(3) });
    expect(restoreSession({ ...taken, takenAtMs: undefined })).toMatchObject({ takenAtMs: at(20) });
  });

  it('keeps the time that its words need', () => {
    const spoken = Object.fromEntries(spokenTimes.map((name) => [name, 40]));
    const restored = restoreSession(withItem(spoken));
    expect(restored.kind === 'session' && restored.state.plan.items[0]).toMatchObject(spoken);
    const [getReady] = (restored.kind === 'session' && restored.state.plan.phases) || [];
    expect(getReady?.durationMs).toBe(40_000);
  });

  it.each([
    ['an older version', { ...overTheWire(), version: 0 }],
    ['a newer version', { ...overTheWire(), version: 99 }],
    ['a version without a state', { version: 0, soFar: stored.soFar }],
    ['a phase that does not exist', withState({ phaseIndex: 999 })],
    ['no log', withState({ log: undefined })],
    ['a log of another plan', withState({ log: [{ activeMs: 1, finished: 0 }] })],
    ['time that is none', withState({ elapsedMs: Number.NaN })],
    [
      'a zero breath',
      withState({ plan: { ...stored.state.plan, options: { breathInSeconds: 0 } } }),
    ],
    [
      'an absurd dose',
      withState({
        plan: {
          ...stored.state.plan,
          items: [{ ...stored.state.plan.items[0], dose: { times: 1e9 } }],
        },
      }),
    ],
    ...spokenTimes.map(
      (name) => [`${name} that is no time`, withItem({ [name]: '9' })] satisfies [string, unknown],
    ),
  ])('with %s is closed with what was done', (_, value) => {
    expect(restoreSession(value)).toEqual({ kind: 'lost', record: stored.soFar });
    expect(stored.soFar).toMatchObject({ outcome: 'partly', parts: [{ heldMs: 12_000 }] });
  });

  it('keeps the readable parts of a record that is damaged', () => {
    const parts = [...stored.soFar.parts, { movementId: 7 }, null];
    const value = {
      version: 0,
      soFar: { ...stored.soFar, parts, activeMs: 'long', outcome: 'great' },
    };
    expect(restoreSession(value)).toEqual({
      kind: 'lost',
      record: { ...stored.soFar, activeMs: 0 },
    });
  });

  it.each([
    undefined,
    null,
    0,
    'session',
    [],
    {},
    { version: 1 },
    { version: 0, soFar: { id: 'a' } },
  ])('of %j is lost without a record and without a crash', (value) => {
    expect(restoreSession(value)).toEqual({ kind: 'lost', record: null });
  });

  it('survives a value that throws when it is looked at', () => {
    const hostile = Object.defineProperty({}, 'version', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(restoreSession(hostile)).toEqual({ kind: 'lost', record: null });
  });
});

describe('a session that was left', () => {
  it.each([
    [20, true],
    [20 + 15 * 60, true],
    [20 + 15 * 60 + 0.001, false],
  ])('after %d s can be taken up again: %s', (seconds, expected) => {
    expect(isResumable(stored, at(seconds))).toBe(expected);
  });

  it('cannot be taken up once it has ended', () => {
    const ended = storeSession(transition(state, 'stop', at(20)), at(20), 'popup');
    expect(isResumable(ended, at(21))).toBe(false);
  });

  it('is closed as partly done, as of when it was last alive', () => {
    const closed = abandonSession(state, at(20));
    expect(closed.ended).toEqual({ atMs: at(20), how: 'abandoned' });
    expect(recordOf(closed, at(5_000))).toMatchObject({
      outcome: 'partly',
      endedAtMs: at(20),
      parts: [{ movementId: 'cat-cow', heldMs: 12_000, complete: false }],
    });
  });

  it('is complete if it had run out unseen', () => {
    expect(abandonSession(state, at(9_000)).ended?.how).toBe('ran-out');
  });
});
