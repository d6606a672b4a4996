import { describe, expect, test } from 'vitest';
import { accuracyOf, conductOf } from '../../scripts/simulate/judge.ts';
import { ringsAtRest } from '../../scripts/simulate/rings.ts';
import type { Trace } from '../../scripts/simulate/trace.ts';
import { secondsOf } from '../../scripts/simulate/world.ts';
import { dayNames, played, traceOf } from './a-played-day.ts';

/**
 * How often the machine slept or the browser was closed without a word: each time up to a heartbeat
 * after the last sign of life, and nothing tells when.
 */
function silencesOf(trace: Trace): number {
  let silences = 0;
  let ran = true;
  for (const { awake, browserOpen, locked } of secondsOf(trace)) {
    const runs = awake && browserOpen;
    if (ran && !runs && !locked) silences += 1;
    ran = runs;
  }
  return silences;
}

test('there are more than twenty days', () => {
  expect(dayNames.length).toBeGreaterThanOrEqual(20);
});

test.each(dayNames)('%s says what a good colleague would have done', (name) => {
  expect(traceOf(name).colleague.length).toBeGreaterThan(40);
});

describe.each(dayNames)('%s', async (name) => {
  const day = await played(name);
  const judgement = accuracyOf(day);

  test('nothing comes in a call or a presentation', () => {
    expect(judgement.inMeetings).toBe(0);
  });

  test('nothing comes within two minutes of coming back', () => {
    expect(judgement.justAfterReturn).toBe(0);
  });

  test('nobody sits for an hour without an offer, unless quiet was wanted', () => {
    expect(judgement.longSittings).toBe(0);
  });

  test('no offer is lost, none is doubled, and each that is over has one ending', () => {
    expect(judgement.lost).toBe(0);
    const shown = day.showings.map(({ offerId, showing }) => `${offerId} ${showing}`);
    expect(new Set(shown).size).toBe(shown.length);
    const ended = day.offers.map(({ id }) => id);
    expect(new Set(ended).size).toBe(ended.length);
    const open = day.last.offer ? [day.last.offer.id] : [];
    const known = new Set([...ended, ...open]);
    const unknown = shown.filter((name) => !known.has(name.split(' ')[0] ?? ''));
    // A snoozed offer has its ending when the snooze is over.
    expect(unknown.length).toBeLessThanOrEqual(day.last.snoozeLeftMs === null ? 0 : 1);
  });

  test('alarms wake the background once a minute, and besides for offers and after sleep alone', () => {
    const looks = 4 * (day.showings.length + 1);
    const afterSleep = 2 * silencesOf(day.trace);
    expect(day.rings.length).toBeLessThanOrEqual(day.samples.length + looks + afterSleep);
  });

  test('no alarm of each minute wakes it while the person is away or has paused it', () => {
    // One, when an open offer has been rested away, or when the pause is over.
    expect(ringsAtRest(day).length).toBeLessThanOrEqual(1);
  });

  test('what is recorded has no hole and no overlap', () => {
    for (const [index, interval] of day.intervals.entries()) {
      const next = day.intervals[index + 1];
      if (next) expect(next.fromMs).toBe(interval.toMs);
      expect(interval.toMs).toBeGreaterThan(interval.fromMs);
    }
  });

  test('no more is counted wrongly than a minute, or a heartbeat for each silence without a word', () => {
    const most = Math.max(1, silencesOf(day.trace)) * 60;
    expect(judgement.miscountedSeconds).toBeLessThanOrEqual(most);
  });

  test('unbroken sitting never grows faster than time and is never negative', () => {
    for (const [index, { reading, second }] of day.samples.entries()) {
      expect(reading.sittingMs).toBeGreaterThanOrEqual(0);
      const before = day.samples[index - 1];
      if (!before) continue;
      // The restart of a browser's clock may show in the second in which it happens.
      const passed = second.trueMs - before.second.trueMs;
      expect(reading.sittingMs - before.reading.sittingMs).toBeLessThanOrEqual(passed + 1_000);
    }
  });
});

test('the judge finds fault where there is some', async () => {
  const day = await played('a-day-of-meetings');
  const { accuracyOf: _accuracy, judge } = await import('../../scripts/simulate/judge.ts');
  const conduct = conductOf(day);
  // In the middle of the first call, right after the coffee, and then never again.
  const judged = judge(day.trace, { ...conduct, offeredAt: [30 * 60, 84 * 60 + 30], lost: 1 });
  expect(judged).toMatchObject({ inMeetings: 1, justAfterReturn: 1, lost: 1 });
  const deaf = judge(day.trace, { offeredAt: [], lost: 0, believed: () => 'sitting' });
  expect(deaf.miscountedSeconds).toBe((4 + 40) * 60);
});
