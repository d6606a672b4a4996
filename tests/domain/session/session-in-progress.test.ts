import { describe, expect, it } from 'vitest';
import { sessionInProgress } from '../../../domain/session/session-in-progress.ts';
import { storeSession } from '../../../domain/session/stored-session.ts';
import { transition } from '../../../domain/session/transition.ts';
import { aSession, at } from './a-session.ts';
import { catCow, twist } from './invented-movements.ts';

const session = aSession([twist, catCow]);

describe('sessionInProgress', () => {
  it.each([undefined, null, {}, 'session'])('is null for %j', (value) => {
    expect(sessionInProgress(value, at(0))).toBeNull();
  });

  it('names a session that is played or can be taken up again', () => {
    const stored = storeSession(session, at(20), 'popup');
    expect(sessionInProgress(stored, at(20))).toEqual({ sessionId: 'device-1' });
    expect(sessionInProgress(stored, at(20 + 900))).toEqual({ sessionId: 'device-1' });
  });

  it('closes one that was left for a quarter of an hour', () => {
    const stored = storeSession(session, at(20), 'popup');
    expect(sessionInProgress(stored, at(20 + 901))).toMatchObject({
      ended: { record: { outcome: 'partly', endedAtMs: at(20), activeMs: 20_000 }, place: 'desk' },
    });
  });

  it('says where the last stretch was done', () => {
    const ended = storeSession(session, at(900), 'popup');
    expect(sessionInProgress(ended, at(900))).toMatchObject({
      ended: { record: { outcome: 'complete', endedAtMs: at(108) }, place: 'floor' },
    });
  });

  it('says that no stretch was done', () => {
    const stopped = storeSession(transition(session, 'stop', at(3)), at(3), 'popup');
    expect(sessionInProgress(stopped, at(3))?.ended).toMatchObject({ place: null });
  });

  it('ends one of a version that cannot be played on', () => {
    const stored = { ...storeSession(session, at(20), 'popup'), version: 0 };
    expect(sessionInProgress(stored, at(21))).toMatchObject({
      sessionId: 'device-1',
      ended: { record: { outcome: 'partly' }, place: null },
    });
  });
});
