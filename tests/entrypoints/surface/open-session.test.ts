import { describe, expect, it } from 'vitest';
import { glance } from '../../../domain/session/glance.ts';
import { restoreSession, storeSession } from '../../../domain/session/stored-session.ts';
import { transition } from '../../../domain/session/transition.ts';
import {
  hasBeenSavedSince,
  isAliveElsewhere,
  leftoverOf,
  routineOfSession,
  takenUpAt,
  takeUp,
} from '../../../entrypoints/surface/open-session.ts';
import { aSession, at } from '../../domain/session/a-session.ts';
import { twist } from '../../domain/session/invented-movements.ts';

const restored = restoreSession(storeSession(aSession([twist]), at(12), 'popup'));

describe('a session that was left', () => {
  it('is taken up as of the moment it was last alive', () => {
    const state = takeUp(restored, at(300), 'running')!;
    expect(glance(state, at(301))).toMatchObject({ status: 'running', remainingMs: 15_000 });
  });

  it('waits for the person where a page opens by itself', () => {
    expect(glance(takeUp(restored, at(300), 'paused')!, at(400)).status).toBe('paused');
  });

  it.each([
    ['after a quarter of an hour', restored, at(12 + 901)],
    ['when there is none', null, at(13)],
    ['when it cannot be read', restoreSession({ version: 99 }), at(13)],
    [
      'when it has ended',
      restoreSession(storeSession(transition(aSession([twist]), 'stop', at(5)), at(5), 'popup')),
      at(13),
    ],
    [
      'when it ran out unseen',
      restoreSession(storeSession(aSession([twist]), at(63), 'a')),
      at(70),
    ],
  ])('is not taken up %s', (_, value, now) => {
    expect(takeUp(value, now, 'running')).toBeNull();
  });

  it('leaves its record when another one takes its place', () => {
    expect(leftoverOf(restored)).toMatchObject({ outcome: 'partly', endedAtMs: at(12) });
    expect(leftoverOf(null)).toBeNull();
    expect(leftoverOf(restoreSession('rubbish'))).toBeNull();
  });

  it.each([
    ['another page, a second ago', 'tab', at(13), true],
    ['this page itself', 'popup', at(13), false],
    ['a page that is gone', 'tab', at(16), false],
  ])('saved by %s', (_, surface, now, alive) => {
    expect(isAliveElsewhere(restored, surface, now)).toBe(alive);
  });

  const paused = transition(aSession([twist]), 'pause', at(12.5));
  it.each([
    [
      'saved again while it runs',
      restoreSession(storeSession(aSession([twist]), at(13), 'popup')),
      true,
    ],
    ['not saved again', restored, false],
    [
      'saved for the last time, in pause',
      restoreSession(storeSession(paused, at(13), 'popup')),
      false,
    ],
    ['gone', null, false],
  ])('%s: it is known whether somebody plays it', (_, later, alive) => {
    expect(hasBeenSavedSince(restored, later)).toBe(alive);
  });

  it.each([
    ['now', at(300), at(300)],
    ['after the last time, where the clock was set back', at(-300), at(12) + 1],
  ])('is taken up %s', (_, now, expected) => {
    expect(takenUpAt(restored, now)).toBe(expected);
  });

  it('can be done once more', () => {
    expect(routineOfSession(aSession([twist])).items).toEqual([
      { movementId: 'seated-twist', dose: twist.defaultDose, sides: 'both' },
    ]);
  });
});
