import { describe, expect, test } from 'vitest';
import { endings, played, shownAtMinutes } from './a-played-day.ts';

const minutesOfSitting = (text: string) => Number(/sitting for (\d+) minutes/.exec(text)?.[1]);

describe('an ordinary day', () => {
  test('an offer every half hour of sitting, each at a pause, none around coffee and lunch', async () => {
    const day = await played('an-ordinary-day');
    expect(day.offers.every(({ moment }) => moment === 'at-a-pause')).toBe(true);
    const gaps = day.offers.slice(1).map((offer, index) => {
      return (offer.offeredAtMs - (day.offers[index]?.offeredAtMs ?? 0)) / 60_000;
    });
    expect(Math.min(...gaps)).toBeGreaterThan(28);
  });
});

describe('calls and presentations', () => {
  test('a day of meetings: one offer right after each, with the sitting in it and the reason', async () => {
    const day = await played('a-day-of-meetings');
    const held = day.showings.filter(({ message }) => message.startsWith('Held'));
    expect(held.map(({ message }) => message)).toEqual([
      'Held during your call. You have been sitting for 68 minutes.',
      expect.stringMatching(/^Held while the screen was full\./),
      'Held during your call. You have been sitting for 85 minutes.',
    ]);
    expect(shownAtMinutes(day).slice(0, 3)).toEqual(
      [68, 155, 286].map((m) => expect.closeTo(m, 0)),
    );
  });

  test('a call that was heard and never ended is over five minutes after the last sound', async () => {
    const day = await played('a-forgotten-call');
    expect(day.showings[0]?.message).toMatch(/^Held during your call/);
    expect(shownAtMinutes(day)[0]).toBeGreaterThanOrEqual(35);
    expect(shownAtMinutes(day)[0]).toBeLessThanOrEqual(37);
    const away = day.intervals.filter(({ kind }) => kind === 'away');
    expect(away).toHaveLength(1);
  });

  test('a call in another program is believed in, and asked about after an hour', async () => {
    const day = await played('a-call-in-another-program');
    expect(day.questions).toBe(1);
    expect(shownAtMinutes(day)).toEqual([86]);
  });

  test('a film: silence for two hours, then one offer', async () => {
    const day = await played('a-film');
    expect(shownAtMinutes(day)).toEqual([120]);
    expect(minutesOfSitting(day.showings[0]?.message ?? '')).toBe(120);
    expect(day.intervals.map(({ kind }) => kind)).toContain('watching');
  });

  test('a lecture in a window is sitting', async () => {
    const day = await played('a-film-in-a-window');
    expect(minutesOfSitting(day.showings[0]?.message ?? '')).toBe(33);
  });

  test('after a talk and a short walk the offer waits until the person has settled', async () => {
    const day = await played('comes-back-to-a-talk');
    expect(shownAtMinutes(day)[0]).toBeGreaterThanOrEqual(73.5);
    expect(shownAtMinutes(day)[0]).toBeLessThanOrEqual(74.5);
    expect(day.offers[0]?.heldBy).toBe('fullscreen');
  });
});

describe('coming and going', () => {
  test.each(['forty-lids', 'forty-lids-unlocked'])('%s: nothing is offered', async (name) => {
    expect((await played(name)).showings).toEqual([]);
  });

  test('a parent at home: an offer only in the hour of quiet', async () => {
    const minutes = shownAtMinutes(await played('a-parent-at-home'));
    expect(minutes.every((minute) => minute >= 180 + 28 && minute <= 180 + 64)).toBe(true);
    expect(minutes.length).toBeGreaterThan(0);
  });

  test('a lid closed for 90 seconds takes a part off, not all', async () => {
    const day = await played('short-lids');
    const away = day.intervals.find(({ kind }) => kind === 'away');
    expect(away?.creditMs).toBeGreaterThanOrEqual(3.75 * 60_000);
    expect(away?.creditMs).toBeLessThanOrEqual(3.75 * 60_000 + 7.5 * 60_000);
  });

  test('music that plays to a locked screen is nobody listening', async () => {
    const day = await played('music-at-lunch');
    expect(day.intervals.map(({ kind, why }) => [kind, why])).toContainEqual(['away', 'locked']);
    expect(shownAtMinutes(day)[0]).toBeGreaterThan(88);
  });
});

describe('who works how', () => {
  test('in flow: late by three minutes and not more, then twice again, then peace', async () => {
    const day = await played('a-developer-in-flow');
    expect(shownAtMinutes(day).slice(0, 3)).toEqual([33, 43, 53]);
    expect(day.offers[0]).toMatchObject({ moment: 'at-the-latest', ending: 'unanswered' });
  });

  test.each(['a-reader', 'a-slow-reader'])('%s sits, and pauses all the time', async (name) => {
    const day = await played(name);
    expect(shownAtMinutes(day)[0]).toBe(28);
    expect(day.offers[0]?.moment).toBe('at-a-pause');
  });

  test('always snoozing: every five minutes of sitting, each time honestly counted', async () => {
    const day = await played('always-snoozes');
    expect(endings(day)).toEqual([...Array(5).fill('snoozed'), 'credited']);
    const [, ...again] = day.showings.map(({ message }) => message);
    expect(again.map((text) => /Snoozed (once|\d+ times)/.exec(text)?.[1])).toEqual(
      ['once', '2 times', '3 times', '4 times', '5 times'].slice(0, again.length),
    );
    for (const showing of day.showings.slice(1)) {
      expect(minutesOfSitting(showing.message)).toBe(Math.floor(showing.second.index / 60));
    }
  });

  test('never answering: three times ten minutes apart, then half an hour of peace', async () => {
    const minutes = shownAtMinutes(await played('never-answers'));
    expect(minutes.slice(0, 4)).toEqual([30.3, 40.3, 50.3, 90.3].map((m) => expect.closeTo(m, 0)));
  });

  test.each([
    ['always-skips', 'skipped'],
    ['closes-notifications', 'dismissed'],
  ] as const)('%s: not again before another half hour', async (name, ending) => {
    const day = await played(name);
    expect(new Set(endings(day))).toEqual(new Set([ending]));
    const minutes = shownAtMinutes(day);
    const gaps = minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30);
  });

  test('paused for a deadline: an hour of silence, then soon after', async () => {
    const day = await played('paused-for-a-deadline');
    const [first] = shownAtMinutes(day);
    expect(first).toBeGreaterThanOrEqual(85);
    expect(first).toBeLessThanOrEqual(93);
  });
});

describe('clocks, zones and browsers', () => {
  test('a night shift: offers on both sides of midnight, none after it ends', async () => {
    const day = await played('a-night-shift');
    const days = new Set(day.offers.map((offer) => offer.day));
    expect(days).toEqual(new Set(['2026-03-06', '2026-03-07']));
    expect(Math.max(...shownAtMinutes(day))).toBeLessThan(8.5 * 60);
    const days2 = day.intervals.filter(({ fromMs, toMs, zone }) => {
      const name = (at: number) =>
        new Date(at).toLocaleDateString('en', { timeZone: zone, dateStyle: 'short' });
      return name(fromMs) !== name(toMs - 1);
    });
    expect(days2).toEqual([]);
  });

  test.each(['spring-forward', 'autumn-back'])('%s: only the time that passed', async (name) => {
    const minutes = shownAtMinutes(await played(name));
    expect(minutes).toEqual([30.3, 62.3, 111.3].map((minute) => expect.closeTo(minute, 0)));
  });

  test('a traveller: every interval in the zone it was sat in', async () => {
    const day = await played('a-traveller');
    expect(new Set(day.intervals.map(({ zone }) => zone))).toEqual(
      new Set(['Europe/Berlin', 'Europe/London', 'America/Denver']),
    );
    expect(shownAtMinutes(day)[2]).toBeGreaterThan(50.3 + 150 + 60 + 600 + 28);
  });

  test('a clock set back an hour is no rest', async () => {
    const day = await played('clock-set-back');
    expect(shownAtMinutes(day)[0]).toBeLessThanOrEqual(34);
    const before = day.samples.findLast(({ second }) => second.index < 40 * 60);
    // What passed since the last sign of life before the clock was set is not known.
    expect(before?.reading.sittingMs).toBeGreaterThanOrEqual(37 * 60_000);
    const back = day.samples.find(({ second }) => second.index >= 47 * 60);
    expect(back?.reading.sittingMs).toBeLessThanOrEqual(2 * 60_000);
  });

  test('Firefox without idle reports: only sleep and a closed browser count as rest', async () => {
    const day = await played('firefox-without-idle');
    expect(day.offers.every(({ moment }) => moment === 'at-the-latest')).toBe(true);
    const away = day.intervals.filter(({ kind }) => kind === 'away');
    expect(away.map(({ why }) => why)).toEqual(['asleep-or-closed', 'asleep-or-closed']);
  });

  test('Firefox restarted for updates goes on counting', async () => {
    const day = await played('firefox-forgets-alarms');
    expect(shownAtMinutes(day)[0]).toBeLessThanOrEqual(34);
    expect(day.intervals.filter(({ kind }) => kind === 'away')).toHaveLength(1);
  });

  test('alarms that were lost are made again', async () => {
    const day = await played('alarms-are-lost');
    expect(day.intervals.filter(({ kind }) => kind === 'away')).toHaveLength(1);
  });

  test('with notifications blocked the small window comes', async () => {
    const day = await played('notifications-blocked');
    expect(day.showings.map(({ way }) => way)).toEqual(['window', 'window']);
    expect(endings(day)).toEqual(['taken', 'taken']);
  });
});
