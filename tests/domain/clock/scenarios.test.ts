import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs, secondMs } from '../../../domain/time/units.ts';
import { aHeartbeat, Day, second } from './a-day.ts';

describe('offering a break', () => {
  test('1: after 30 minutes of work one offer comes between minute 28 and 33', () => {
    const day = new Day().works(40);
    expect(day.shown).toHaveLength(1);
    expect(day.shown[0]).toMatchObject({ minute: 33, offer: { moment: 'at-the-latest' } });
  });

  test('1: if there is a pause in input near minute 30, the offer comes in that pause', () => {
    const day = new Day()
      .works(29)
      .rests(20 * second)
      .works(9);
    expect(day.shown).toHaveLength(1);
    expect(day.shown[0]).toMatchObject({
      minute: 29 + 15 * second,
      offer: { moment: 'at-a-pause', sittingMs: 29 * minuteMs + 15 * secondMs },
    });
  });

  test('4: leaving at minute 29 for 5 minutes is a whole rest; no offer waits or comes on return', () => {
    const day = new Day().works(29).rests(5).touches();
    expect(day.sittingMinutes).toBe(0);
    expect(day.now.offer).toBeNull();
    day.works(10);
    // What was offered in the first 15 seconds went to an empty chair and was taken back.
    expect(day.offers.map(({ ending }) => ending)).toEqual(day.shown.map(() => 'credited'));
    expect(day.shown.filter(({ minute }) => minute > 30)).toEqual([]);
  });

  test('4: the same with a locked screen makes no offer at all', () => {
    const day = new Day().works(29).locks().rests(5).touches();
    expect(day.sittingMinutes).toBe(0);
    expect(day.works(5).shown).toEqual([]);
  });

  test('13: fullscreen from minute 20 to 65 holds the offer; it comes within a minute after, with the reason', () => {
    const day = new Day().works(20).fullscreen(true).works(45);
    expect(day.shown).toEqual([]);
    expect(day.now.tone).toBe('held');
    day.fullscreen(false).works(1);
    expect(day.shown).toHaveLength(1);
    expect(day.shown[0]?.minute).toBeLessThanOrEqual(66);
    expect(day.shown[0]?.offer).toMatchObject({
      moment: 'after-hold',
      heldBy: 'fullscreen',
      sittingMs: 65 * minuteMs,
      standingFirst: true,
    });
  });

  test('14: an offer snoozed for 5 minutes and followed by 6 minutes away is credited and never shown', () => {
    const day = new Day().works(33).answers({ snoozeMinutes: 5 });
    expect(day.now.snoozeLeftMs).toBe(5 * minuteMs);
    day.locks().rests(6).works(20);
    expect(day.shown).toHaveLength(1);
    expect(day.offers.map(({ ending }) => ending)).toEqual(['credited']);
  });

  test('15: the limit changed from 30 to 45 at minute 20 leaves the sitting; the break is due at 45', () => {
    const day = new Day().works(20);
    expect(day.sittingMinutes).toBe(20);
    day.settings = { ...day.settings, sitLimitMs: 45 * minuteMs };
    day.play({ type: 'settings-changed' });
    expect(day.sittingMinutes).toBe(20);
    expect(day.now.dueAtMs - day.at).toBe(25 * minuteMs);
    day.works(40);
    expect(day.shown.map(({ minute }) => minute)).toEqual([48, 58]);
  });

  test('19: working hours that end at minute 25 hold the offer until they begin again', () => {
    const day = new Day({
      at: '2026-11-23T17:35:00Z',
      settings: {
        workingHours: {
          enabled: true,
          days: [true, true, true, true, true, false, false],
          fromMinute: 9 * 60,
          toMinute: 18 * 60,
        },
      },
    });
    day.works(60);
    expect(day.shown).toEqual([]);
    expect(day.sittingMinutes).toBe(60);
    expect(day.now.heldBy).toEqual(['outside-hours']);
    expect(day.outlook.heartbeat).toBe(true);
    day.works(14 * 60 + 25 - 1);
    expect(day.shown).toEqual([]);
    day.works(2);
    expect(day.shown).toHaveLength(1);
    expect(day.shown[0]?.offer).toMatchObject({ moment: 'after-hold', heldBy: 'outside-hours' });
    expect(day.shown[0]?.minute).toBe(15 * 60 + 25);
  });
});

describe('counting', () => {
  test('2: forty seconds without input are sitting', () => {
    const day = new Day()
      .works(20)
      .rests(40 * second)
      .touches();
    expect(day.now.sittingMs).toBe(20 * minuteMs + 40 * secondMs);
  });

  test('3: three minutes away take fifteen off, and no offer comes on return', () => {
    const day = new Day().works(20).rests(3).touches();
    expect(day.sittingMinutes).toBe(5);
    expect(day.now.lastCredit).toEqual({
      awayMs: 3 * minuteMs,
      creditMs: 15 * minuteMs,
      atMs: day.at,
    });
    expect(day.works(1).shown).toEqual([]);
  });

  test('5: a lid closed for 8 hours is an absence of 8 hours; no offer on waking', () => {
    const day = new Day().works(10).sleeps(8 * 60);
    expect(day.sittingMinutes).toBe(0);
    expect(day.works(2).shown).toEqual([]);
    expect(day.intervals.at(-1)).toMatchObject({
      kind: 'away',
      why: 'asleep-or-closed',
      creditMs: 10 * minuteMs,
    });
    const away = day.intervals.at(-1);
    expect((away?.toMs ?? 0) - (away?.fromMs ?? 0)).toBe(8 * hourMs);
  });

  test('6: a lid closed for 90 seconds takes 3:45 off', () => {
    const day = new Day().works(20).sleeps(1.5);
    expect(Math.abs(day.sittingMinutes - 16.25)).toBeLessThanOrEqual(aHeartbeat);
  });

  test('7: a clock set back by an hour gives no rest and makes nothing negative', () => {
    const day = new Day().works(10).setsClock(-60).works(5);
    expect(Math.abs(day.sittingMinutes - 15)).toBeLessThanOrEqual(aHeartbeat);
    expect(day.now.sittingMs).toBeGreaterThan(0);
    expect(day.intervals.every(({ kind }) => kind === 'sitting')).toBe(true);
    expect(day.intervals.every(({ fromMs, toMs }) => toMs > fromMs)).toBe(true);
    expect(day.works(17).shown).toEqual([]);
    expect(day.works(3).shown).toHaveLength(1);
  });

  test('8: a worker killed after every single event comes to the same states, offers and history', () => {
    const play = (mortal: boolean) => {
      const day = new Day({ mortal }).works(20).rests(3).works(31).answers({ snoozeMinutes: 5 });
      day.works(9).answers('skipped').sleeps(30).works(5).hears(true).rests(40).hears(false);
      day.locks().rests(2).works(12).answers('taken');
      day.play({ type: 'session-opened', sessionId: 's' });
      day.rests(4).works(1).play({ type: 'stretched', sessionId: 's', place: 'desk' });
      return day.works(60);
    };
    const immortal = play(false);
    const killed = play(true);
    expect(killed.state).toEqual(immortal.state);
    expect(killed.log).toEqual(immortal.log);
    expect(killed.effects).toEqual(immortal.effects);
    expect(immortal.offers.length).toBeGreaterThan(2);
  });

  test('9: a browser closed for 2 minutes and opened again is an absence of 2 minutes', () => {
    const day = new Day().works(20).reopens(2);
    expect(day.sittingMinutes).toBe(20 - 7.5);
    expect(day.now.lastCredit?.awayMs).toBe(2 * minuteMs);
  });

  test('9: the same if what is around was looked at first', () => {
    const day = new Day().works(20);
    day.at += 2 * minuteMs;
    day.hears(false).play({ type: 'started' });
    expect(day.sittingMinutes).toBe(20 - 7.5);
  });

  test('10: a screen locked for ten seconds is still sitting', () => {
    const day = new Day()
      .works(20)
      .locks()
      .rests(10 * second)
      .touches();
    expect(day.now.sittingMs).toBe(20 * minuteMs + 10 * secondMs);
    expect(day.intervals).toEqual([]);
  });

  test('11: 25 minutes without input while a tab plays sound are sitting', () => {
    const day = new Day().works(1).hears(true).rests(25);
    expect(day.sittingMinutes).toBe(26);
    expect(day.now.kind).toBe('watching');
    expect(day.touches().intervals.map(({ kind }) => kind)).toEqual(['sitting', 'watching']);
  });

  test('12: the same with the screen locked is an absence', () => {
    const day = new Day().works(1).hears(true).locks().rests(25);
    expect(day.sittingMinutes).toBe(0);
    expect(day.now).toMatchObject({ kind: 'away', tone: 'away' });
  });

  test.each([
    ['midnight', { at: '2026-11-23T22:50:00Z', zone: 'Europe/Berlin' }],
    ['clocks set on', { at: '2026-03-29T00:50:00Z', zone: 'Europe/Berlin' }],
    ['clocks set back', { at: '2026-10-25T00:50:00Z', zone: 'Europe/Berlin' }],
    ['midnight, half an hour off', { at: '2026-11-23T18:20:00Z', zone: 'Asia/Kolkata' }],
    ['a day that begins at one', { at: '2026-04-23T21:50:00Z', zone: 'Africa/Cairo' }],
  ])('16: sitting goes on over %s', (_name, options) => {
    expect(new Day(options).works(20).sittingMinutes).toBe(20);
  });

  test('16: each interval ends at the local midnight of its own zone', () => {
    const day = new Day({ at: '2026-11-23T22:50:00Z', zone: 'Europe/Berlin' }).works(20);
    expect(day.intervals).toMatchObject([
      { day: '2026-11-23', toMs: Date.parse('2026-11-23T23:00:00Z'), zoneOffsetMinutes: 60 },
    ]);
    day.zone = 'Asia/Kolkata';
    day.works(20).locks();
    expect(day.sittingMinutes).toBe(40);
    const [, berlin] = day.intervals;
    expect(berlin).toMatchObject({ day: '2026-11-24', zone: 'Europe/Berlin' });
    day.rests(6);
    expect(day.intervals.at(-1)).toMatchObject({
      zone: 'Asia/Kolkata',
      zoneOffsetMinutes: 330,
      day: '2026-11-24',
    });
  });

  test('17: after a reload or an update the clock goes on, and wants its alarm', () => {
    const day = new Day().works(20);
    day.play({ type: 'started' });
    expect(day.outlook.heartbeat).toBe(true);
    expect(day.works(5).sittingMinutes).toBe(25);
  });

  test('18: the same idle report twice is one', () => {
    const idle = { type: 'input', report: 'idle', detectionMs: minuteMs } as const;
    const play = (times: number) => {
      const day = new Day().works(20);
      day.at += minuteMs;
      for (let time = 0; time < times; time += 1) day.play(idle);
      day.at += minuteMs;
      for (let time = 1; time < times; time += 1) day.play(idle);
      day.touches();
      day.play({ type: 'input', report: 'active', detectionMs: minuteMs });
      return { reading: day.now, log: day.log };
    };
    expect(play(3)).toEqual(play(1));
    expect(play(3).reading.sittingMs).toBe(12.5 * minuteMs);
  });

  test.each([5, 27, 28, 29, 30, 32, 33, 34, 43])(
    '18: an alarm and an idle report in the same millisecond of minute %i, in either order',
    (minute) => {
      for (const detectionMs of [15 * secondMs, 30 * secondMs, minuteMs]) {
        const idle = { type: 'input', report: 'idle', detectionMs } as const;
        const ends = [
          [idle, { type: 'heartbeat' }] as const,
          [{ type: 'heartbeat' }, idle] as const,
        ].map((happenings) => {
          const day = new Day().works(minute - 0.5);
          day.at += 0.5 * minuteMs;
          for (const happening of happenings) day.play(happening);
          return { state: day.state, log: day.log };
        });
        expect(ends[0]).toEqual(ends[1]);
      }
    },
  );

  test('a locked screen is an absence, however often a session that was left is told of', () => {
    const day = new Day().works(33);
    day.play({ type: 'session-opened', sessionId: 's' });
    day.works(1).locks();
    for (let minute = 0; minute < 12; minute++) {
      day.rests(1).play({ type: 'session-opened', sessionId: 's' });
    }
    expect(day.now.kind).toBe('away');
    expect(day.touches().sittingMinutes).toBe(0);
  });

  test.each([
    ['standing', 15],
    ['desk', 49],
  ] as const)(
    'of a stretch (%s) that is heard of 15 minutes late, what was sat since then stays',
    (place, sittingMinutes) => {
      const day = new Day().works(30);
      day.play({ type: 'session-opened', sessionId: 's' });
      day.works(4);
      const doneAtMs = day.at;
      day.works(15).play({ type: 'stretched', sessionId: 's', place, doneAtMs });
      expect(day.now).toMatchObject({
        sittingMs: sittingMinutes * minuteMs,
        sinceStretchMs: 15 * minuteMs,
      });
    },
  );

  test('one that is heard of late, while away, leaves what was sat before the absence', () => {
    const day = new Day().works(30);
    day.play({ type: 'session-opened', sessionId: 's' });
    const doneAtMs = day.at;
    day.works(10).locks().rests(2);
    day.play({ type: 'stretched', sessionId: 's', place: 'standing', doneAtMs });
    // Two minutes away take 7.5 minutes off.
    expect(day.touches().sittingMinutes).toBe(10 - 7.5);
  });

  test('one that is heard of late, in a pause: what passed in the pause was not sat', () => {
    const day = new Day().works(30);
    day.play({ type: 'session-opened', sessionId: 's' });
    const doneAtMs = day.at;
    day.works(1).play({ type: 'paused', untilMs: day.at + hourMs });
    day.works(15).play({ type: 'stretched', sessionId: 's', place: 'standing', doneAtMs });
    expect(day.sittingMinutes).toBe(1);
  });

  test.each([
    ['before', -5],
    ['ahead of', 5],
  ])('a stretch whose end lies %s all that is known of does no harm', (_where, hours) => {
    const day = new Day().works(30);
    const doneAtMs = day.at + hours * hourMs;
    day.play({ type: 'stretched', sessionId: 's', place: 'standing', doneAtMs });
    expect(day.sittingMinutes).toBe(hours < 0 ? 30 : 0);
  });

  test('20: a stretch at the desk at minute 30 leaves the sitting', () => {
    const day = new Day().works(30);
    day.play({ type: 'stretched', sessionId: 's', place: 'desk' });
    expect(day.now).toMatchObject({ sittingMs: 30 * minuteMs, sinceStretchMs: 0 });
    expect(day.works(20).sittingMinutes).toBe(50);
  });
});
