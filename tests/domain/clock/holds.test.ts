import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../../domain/time/units.ts';
import { Day, second } from './a-day.ts';

describe('a call', () => {
  test('counts as sitting, holds the offer, and gives it back with the reason', () => {
    const day = new Day().works(10);
    day.play({ type: 'call-began' });
    day.rests(37);
    expect(day.now).toMatchObject({ tone: 'in-call', kind: 'in-call', sittingMs: 47 * minuteMs });
    expect(day.shown).toEqual([]);
    day.play({ type: 'call-ended' });
    expect(day.shown).toMatchObject([
      { minute: 47, offer: { moment: 'after-hold', heldBy: 'in-call', sittingMs: 47 * minuteMs } },
    ]);
    expect(day.intervals.map(({ kind }) => kind)).toEqual(['sitting', 'in-call']);
  });

  test('is asked about once for every hour of it', () => {
    const day = new Day();
    day.play({ type: 'call-began' });
    day.works(150);
    const asked = day.effects.filter(({ type }) => type === 'ask-still-in-call');
    expect(asked).toHaveLength(2);
    expect(day.now.callSinceMs).toBe(day.at - 150 * minuteMs);
  });

  test('is over when the person comes back from a whole rest', () => {
    const day = new Day().works(5);
    day.play({ type: 'call-began' });
    expect(day.works(5).locks().rests(3).touches().now.kind).toBe('in-call');
    expect(day.locks().rests(6).touches().now).toMatchObject({ kind: 'sitting', heldBy: [] });
  });
});

describe('a pause of the reminders', () => {
  test('counts nothing, wants no heartbeat, and ends by itself to the minute', () => {
    const day = new Day().works(20);
    day.play({ type: 'paused', untilMs: day.at + hourMs });
    expect(day.outlook).toMatchObject({
      heartbeat: false,
      nextLookAtMs: day.at + hourMs,
      badge: { text: '', tone: 'paused' },
    });
    day.works(65);
    expect(day.sittingMinutes).toBe(25);
    expect(day.intervals).toMatchObject([{ kind: 'sitting' }, { kind: 'paused' }]);
    expect(day.intervals.at(-1)?.toMs).toBe(day.at - 5 * minuteMs);
  });

  test('ends at its time also if the machine slept over it; the rest is an absence', () => {
    const day = new Day().works(20);
    const endsMs = day.at + 30 * minuteMs;
    day.play({ type: 'paused', untilMs: endsMs });
    day.sleeps(60);
    expect(day.intervals.slice(1)).toMatchObject([
      { kind: 'paused', toMs: endsMs },
      { kind: 'away', fromMs: endsMs, toMs: endsMs + 30 * minuteMs },
    ]);
    expect(day.sittingMinutes).toBe(0);
  });

  test('until tomorrow is a night without sitting in the morning', () => {
    const day = new Day({ at: '2026-11-23T17:00:00Z' }).works(20);
    day.play({ type: 'paused', untilMs: day.at + 14 * hourMs });
    day.sleeps(14 * 60 - 1).works(2);
    expect(day.sittingMinutes).toBeLessThanOrEqual(2);
    expect(day.shown).toEqual([]);
  });

  test('of a due break is followed by the offer, with the reason', () => {
    const day = new Day().works(31);
    day.play({ type: 'paused', untilMs: day.at + 30 * minuteMs });
    day.works(31);
    expect(day.shown).toMatchObject([
      { minute: 61, offer: { moment: 'after-hold', heldBy: 'paused', sittingMs: 31 * minuteMs } },
    ]);
  });

  test('resumed early goes on counting', () => {
    const day = new Day().works(10);
    day.play({ type: 'paused', untilMs: day.at + hourMs });
    day.works(5).play({ type: 'resumed' });
    expect(day.works(5).sittingMinutes).toBe(15);
    expect(day.now.pausedUntilMs).toBeNull();
  });
});

describe('other holds', () => {
  test('an offer held until somebody comes back waits another two minutes', () => {
    const day = new Day().works(20).fullscreen(true).works(60).locks().rests(1.2);
    day
      .fullscreen(false)
      .touches()
      .works(110 * second);
    expect(day.shown).toEqual([]);
    expect(day.works(1).shown).toMatchObject([{ offer: { heldBy: 'fullscreen' } }]);
  });

  test('a hold over before the break is due leaves no trace', () => {
    const day = new Day().works(20).fullscreen(true).works(8).fullscreen(false).works(5);
    expect(day.shown).toMatchObject([{ minute: 33, offer: { moment: 'at-the-latest' } }]);
    expect(day.shown[0]?.offer.heldBy).toBeUndefined();
  });

  test('a session whose end nobody reports does not hold for ever', () => {
    const day = new Day().works(20);
    day.play({ type: 'session-opened', sessionId: 's' });
    expect(day.works(119).now.heldBy).toEqual(['in-session']);
    expect(day.works(2).shown).toMatchObject([{ offer: { heldBy: 'in-session' } }]);
  });

  test('with limits of seconds the same rules come seconds apart', () => {
    const day = new Day({
      settings: {
        sitLimitMs: 6_000,
        watchBeforeDueMs: 1_000,
        latestAfterDueMs: 2_000,
        returnQuietMs: 0,
        repeatAfterMs: 5_000,
      },
    });
    expect(day.works(9 * second).shown).toMatchObject([{ minute: 8 * second }]);
    day.play({ type: 'call-began' });
    day
      .answers('taken')
      .works(20 * second)
      .play({ type: 'call-ended' });
    expect(day.shown).toHaveLength(2);
  });
});

describe('watching', () => {
  test('a silent scene does not make an absence of the film', () => {
    const day = new Day().hears(true).rests(10).hears(false).rests(2).hears(true).rests(10);
    expect(day.now.kind).toBe('watching');
    expect(day.sittingMinutes).toBeGreaterThan(10);
  });

  test('sound that begins while nobody is there brings nobody back', () => {
    const day = new Day().works(10).rests(3).hears(true).rests(10);
    expect(day.now).toMatchObject({ kind: 'away', sittingMs: 0 });
  });

  test('a film that ends leaves the person there until the grace is over', () => {
    const day = new Day().hears(true).rests(10).hears(false);
    expect(day.rests(50 * second).now.kind).not.toBe('away');
    expect(day.rests(1).now.kind).toBe('away');
  });

  test('a lid closed over a film that was just beginning is an absence', () => {
    const day = new Day()
      .works(28.5)
      .hears(true)
      .rests(20 * second)
      .sleeps(8 * 60);
    expect(day.now).toMatchObject({ sittingMs: 0 });
    expect(day.touches().intervals.at(-1)).toMatchObject({ kind: 'away', why: 'asleep-or-closed' });
  });
});
