import { describe, expect, it } from 'vitest';
import type { Movement } from '../../../domain/movement/movement.ts';
import { planSession } from '../../../domain/session/plan.ts';
import { recordOf } from '../../../domain/session/record.ts';
import { itemOf } from '../../../domain/session/routine.ts';
import { startSession } from '../../../domain/session/session-state.ts';
import { restoreSession, storeSession } from '../../../domain/session/stored-session.ts';
import { transition } from '../../../domain/session/transition.ts';
import { aSession, at, startedAtMs, startedOn } from './a-session.ts';
import { cobra, rows, twist, usual } from './invented-movements.ts';

describe('recordOf', () => {
  it('says that both sides were done', () => {
    expect(recordOf(aSession([twist]), at(500))).toEqual({
      id: 'device-1',
      startedAtMs: at(0),
      endedAtMs: at(63),
      ...startedOn,
      activeMs: 63_000,
      movementIds: ['seated-twist'],
      doses: [twist.defaultDose],
      parts: [
        {
          movementId: 'seated-twist',
          side: 'left',
          heldMs: 20_000,
          repetitions: 1,
          complete: true,
        },
        {
          movementId: 'seated-twist',
          side: 'right',
          heldMs: 20_000,
          repetitions: 1,
          complete: true,
        },
      ],
      outcome: 'complete',
    });
  });

  it('counts what was held of a side that was not finished', () => {
    const record = recordOf(transition(aSession([twist]), 'stop', at(46)), at(90));
    expect(record).toMatchObject({ outcome: 'partly', endedAtMs: at(46), activeMs: 46_000 });
    expect(record.parts).toEqual([
      { movementId: 'seated-twist', side: 'left', heldMs: 20_000, repetitions: 1, complete: true },
      { movementId: 'seated-twist', side: 'right', heldMs: 5_000, repetitions: 0, complete: false },
    ]);
  });

  it('leaves out what was not begun', () => {
    expect(recordOf(aSession([twist]), at(7)).parts).toEqual([]);
  });

  it('counts a skipped hold as not complete, and skipped rests as nothing', () => {
    const hold = transition(aSession([twist]), 'skip-phase', at(13));
    expect(recordOf(hold, at(500))).toMatchObject({
      outcome: 'partly',
      parts: [
        { side: 'left', heldMs: 5_000, complete: false },
        { side: 'right', complete: true },
      ],
    });
    const pause = transition(aSession([twist]), 'skip-phase', at(31));
    expect(recordOf(pause, at(500)).outcome).toBe('complete');
  });

  describe('of a stretch whose second side is only done if required', () => {
    const oneSided: Movement = { ...twist, secondSideIfRequired: true };
    const session = startSession(
      planSession({ id: 'r', items: [itemOf(oneSided)] }, () => oneSided, usual),
      { id: 'device-1', at: startedAtMs, startedOn },
    );
    const leftOutAt = (seconds: number) =>
      recordOf(transition(session, 'skip-movement', at(seconds)), at(seconds));

    it('is complete with one side when the other is left out', () => {
      expect(leftOutAt(32)).toMatchObject({
        outcome: 'complete',
        parts: [{ side: 'left', heldMs: 20_000, complete: true }],
      });
    });

    it('is partly done when the second side was begun', () => {
      expect(leftOutAt(45)).toMatchObject({
        outcome: 'partly',
        parts: [{ side: 'left' }, { side: 'right', heldMs: 4_000, complete: false }],
      });
    });

    it('is partly done when the first side was not finished', () => {
      expect(leftOutAt(10).outcome).toBe('partly');
    });

    it('has both sides when both were done', () => {
      expect(recordOf(session, at(500)).parts.map(({ side }) => side)).toEqual(['left', 'right']);
    });
  });

  it('counts what was done again once more', () => {
    const again = transition(aSession([twist]), 'back', at(28.5));
    expect(recordOf(again, at(500)).parts[0]).toMatchObject({ heldMs: 40_000, repetitions: 2 });
  });

  it('counts an extension', () => {
    const extended = transition(aSession([twist]), 'extend', at(20));
    expect(recordOf(extended, at(500)).parts[0]).toMatchObject({
      heldMs: 30_000,
      complete: true,
    });
  });

  it('counts whole repetitions over all sets', () => {
    const record = recordOf(transition(aSession([rows]), 'stop', at(5 + 2 + 13)), at(90));
    expect(record.parts).toEqual([
      { movementId: 'band-row', side: null, heldMs: 13_000, repetitions: 2, complete: false },
    ]);
    expect(recordOf(aSession([rows]), at(500)).parts[0]).toMatchObject({ repetitions: 6 });
  });

  it('counts repeated holds', () => {
    expect(recordOf(aSession([cobra]), at(500)).parts[0]).toMatchObject({
      heldMs: 60_000,
      repetitions: 2,
      complete: true,
    });
  });

  it('leaves pauses out of the time spent, and ends a paused session when it was paused', () => {
    const paused = transition(aSession([twist]), 'pause', at(10));
    expect(recordOf(paused, at(600))).toMatchObject({ activeMs: 10_000, endedAtMs: at(10) });
  });

  it('carries how the back felt before it, through storage, too', () => {
    const felt = { ...aSession([twist]), ratings: { before: 4, side: 'left' as const } };
    expect(recordOf(felt, at(10)).ratings).toEqual({ before: 4, side: 'left' });
    const restored = restoreSession(JSON.parse(JSON.stringify(storeSession(felt, at(10), 'tab'))));
    expect(restored.kind === 'session' && restored.state.ratings).toEqual(felt.ratings);
    expect('ratings' in recordOf(aSession([twist]), at(10))).toBe(false);
  });

  it.each([
    { before: 11 },
    { before: -1 },
    { after: 2.5 },
    { side: 'up' },
    { sideAfter: 'up' },
    'seven',
  ])('does not play on with %o said of it, and leaves it out of the record', (ratings) => {
    const stored = JSON.parse(JSON.stringify(storeSession(aSession([twist]), at(10), 'tab')));
    const restored = restoreSession({
      ...stored,
      state: { ...stored.state, ratings },
      soFar: { ...stored.soFar, ratings },
    });
    expect(restored).toEqual({ kind: 'lost', record: stored.soFar });
  });
});
