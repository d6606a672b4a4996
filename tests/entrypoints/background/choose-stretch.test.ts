import { describe, expect, test } from 'vitest';
import { nothingRecent, type Recent } from '../../../domain/history/recent.ts';
import type { MovementId } from '../../../domain/movement/movement.ts';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import { minuteMs } from '../../../domain/time/units.ts';
import { chooseStretch } from '../../../entrypoints/background/choose-stretch.ts';
import { planOf } from '../../domain/plan/invented-plan.ts';

const at = Date.parse('2027-03-01T11:00:00Z');
const now = { at, zone: 'Europe/Berlin' };
const offer = { id: 'o1', sittingMs: 30 * minuteMs, standingFirst: false };
const twist = 'seated-twist' as MovementId;
const angel = 'own-wall-angel' as MovementId;

const choose = (recent: Recent) => chooseStretch(offer, defaultSettings, recent, now, planOf());

function doneToday(...completeIds: MovementId[]): Recent {
  const session = {
    id: 's1',
    at: at - 30 * minuteMs,
    day: '2027-03-01',
    movementIds: completeIds,
    completeIds,
    leftMs: 0,
    rightMs: 0,
  };
  return { ...nothingRecent, sessions: [session] };
}

describe('the stretch an offer names', () => {
  test('is the first that a plan wants', () => {
    expect(choose(nothingRecent)?.movementId).toBe(twist);
  });

  test('may be one of the plan’s own', () => {
    expect(choose(doneToday(twist))).toEqual({ movementId: angel, minutes: 1 });
  });

  test('is never an own one that is not due', () => {
    expect(choose(doneToday(twist, angel))?.movementId).not.toBe(angel);
  });

  test('comes from the catalogue without a plan', () => {
    const found = chooseStretch(offer, defaultSettings, nothingRecent, now);
    expect(found?.movementId).not.toMatch(/^own-/);
  });
});
