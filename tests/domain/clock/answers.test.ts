import { describe, expect, test } from 'vitest';
import { minuteMs } from '../../../domain/time/units.ts';
import { Day } from './a-day.ts';

const offered = () => new Day().works(33);

describe('an offer that is answered', () => {
  test('unanswered, it is shown three times, ten minutes of sitting apart, and then given up', () => {
    const day = offered().works(31);
    expect(day.shown.map(({ minute, offer }) => [minute, offer.showing, offer.moment])).toEqual([
      [33, 1, 'at-the-latest'],
      [43, 2, 'again'],
      [53, 3, 'again'],
    ]);
    expect(new Set(day.shown.map(({ offer }) => offer.id)).size).toBe(1);
    expect(day.offers).toMatchObject([
      { ending: 'unanswered', shownAgain: 2, moment: 'at-the-latest', sittingMs: 33 * minuteMs },
    ]);
    expect(day.now).toMatchObject({ offer: null, tone: 'due' });
  });

  test('given up, the next one comes after a whole limit more', () => {
    expect(offered().works(70).shown.at(-1)).toMatchObject({ minute: 96, offer: { showing: 1 } });
  });

  test('a snooze comes again after its minutes of sitting, and says which it was', () => {
    const day = offered().answers({ snoozeMinutes: 5 });
    expect(day.now.offer).toBeNull();
    day.rests(2).works(10);
    // Two minutes away took 7:30 off: it is not due any more, and nothing is left of the snooze.
    expect(day.offers.map(({ ending }) => ending)).toEqual(['credited']);

    const again = offered().answers({ snoozeMinutes: 5 }).works(5);
    expect(again.shown.at(-1)).toMatchObject({
      minute: 38,
      offer: { moment: 'after-snooze', snoozesBefore: 1, sittingMs: 38 * minuteMs },
    });
    expect(again.offers).toMatchObject([{ ending: 'snoozed', snoozesBefore: 0 }]);
    again.answers({ snoozeMinutes: 10 }).works(10);
    expect(again.shown.at(-1)).toMatchObject({ minute: 48, offer: { snoozesBefore: 2 } });
  });

  test('a snooze of a long sitting counts sitting only: a short absence puts it off', () => {
    const day = new Day().works(20).fullscreen(true).works(60).fullscreen(false).works(1);
    day.answers({ snoozeMinutes: 5 }).works(2).locks().rests(1.5).touches();
    expect(day.now.snoozeLeftMs).toBe(3 * minuteMs);
    day.works(3);
    expect(day.shown.at(-1)?.offer.moment).toBe('after-snooze');
  });

  test.each(['skipped', 'dismissed'] as const)('%s, the next one is due a limit later', (how) => {
    const day = offered().answers(how).works(29);
    expect(day.shown).toHaveLength(1);
    expect(day.offers).toMatchObject([{ ending: how }]);
    expect(day.works(4).shown.at(-1)?.minute).toBe(66);
  });

  test('taken and the stretch not done, it comes again after ten minutes of sitting or so', () => {
    const day = offered().answers('taken');
    day.play({ type: 'session-opened', sessionId: 's' });
    day.works(1).play({ type: 'session-closed', sessionId: 's' });
    expect(day.works(8).shown).toHaveLength(1);
    expect(day.works(4).shown).toHaveLength(2);
  });

  test('answers to an offer that is over are nothing', () => {
    const day = offered();
    const offerId = day.now.offer?.id ?? '';
    day.answers('skipped');
    const { state } = day;
    day.play({ type: 'offer-snoozed', offerId, forMs: 5 * minuteMs });
    day.play({ type: 'offer-taken', offerId });
    day.play({ type: 'offer-dismissed', offerId });
    expect(day.state).toEqual(state);
  });

  test('Start pressed on a snoozed offer takes it', () => {
    const day = offered();
    const offerId = day.now.offer?.id ?? '';
    day.answers({ snoozeMinutes: 5 }).works(1).play({ type: 'offer-taken', offerId });
    expect(day.offers).toMatchObject([{ id: offerId, ending: 'taken' }]);
    expect(day.now.snoozeLeftMs).toBeNull();
  });

  test('a session opened by other ways takes the open offer; the stretch ends the break', () => {
    const day = offered();
    day.play({ type: 'session-opened', sessionId: 's' });
    expect(day.offers).toMatchObject([{ ending: 'taken' }]);
    day.rests(3).play({ type: 'stretched', sessionId: 's', place: 'standing' });
    expect(day.now).toMatchObject({ sittingMs: 0, sinceStretchMs: 0, heldBy: [] });
    expect(day.intervals.at(-1)).toMatchObject({ kind: 'sitting', why: 'stretching' });
    expect(day.works(32).shown).toHaveLength(1);
    expect(day.works(1).shown).toHaveLength(2);
  });

  test('getting up credits the open offer and begins a new sitting', () => {
    const day = offered();
    day.play({ type: 'got-up' });
    expect(day.offers).toMatchObject([{ ending: 'credited' }]);
    expect(day.sittingMinutes).toBe(0);
    day.works(5).locks().rests(2);
    expect(day.intervals.map(({ kind, why }) => [kind, why])).toEqual([
      ['sitting', undefined],
      ['sitting', 'got-up'],
    ]);
  });

  test('an open offer is taken back while the person is away, as soon as it is credited', () => {
    const day = offered().locks();
    const leftMs = day.at;
    day.rests(4);
    expect(day.offers).toMatchObject([{ ending: 'credited' }]);
    // Three minutes overdue are taken off 24 seconds after the grace.
    expect((day.offers[0]?.endedAtMs ?? 0) - leftMs).toBeLessThan(1.5 * minuteMs);
    expect(day.effects.at(-1)?.type).toBe('withdraw-offer');
  });

  test('a limit of a minute: a whole rest credits the offer that came at a pause before it', () => {
    const day = new Day({ settings: { sitLimitMs: minuteMs } });
    day.works(0.5).rests(0.5);
    expect(day.shown).toHaveLength(1);
    day.locks().rests(6);
    expect(day.offers).toMatchObject([{ ending: 'credited' }]);
  });
});
