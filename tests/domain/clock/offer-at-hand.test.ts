import { describe, expect, test } from 'vitest';
import { offerAtHand } from '../../../domain/clock/offer-at-hand.ts';
import { Day } from './a-day.ts';

describe('the offer that a session answers', () => {
  const at = (day: Day) => offerAtHand(day.state, day.settings, day.at);

  test('is the open one', () => {
    const day = new Day().works(33);
    expect(at(day)).toBe(day.now.offer?.id);
    expect(at(day)).toBeDefined();
  });

  test('is the one that was put off, while it waits', () => {
    const day = new Day().works(33);
    const id = day.now.offer?.id;
    expect(at(day.answers({ snoozeMinutes: 5 }).works(1))).toBe(id);
  });

  test.each([
    ['before one is made', new Day().works(10)],
    ['once it is skipped', new Day().works(33).answers('skipped')],
    ['once it is taken', new Day().works(33).answers('taken')],
  ])('is none %s', (_when, day) => {
    expect(at(day)).toBeUndefined();
  });
});
