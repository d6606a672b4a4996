import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mostRecentSessions,
  nothingRecent,
  todaysTotals,
  withEntries,
  withoutDay,
} from '../../../domain/history/recent.ts';
import type { HistoryEntry } from '../../../domain/history/records.ts';
import { minuteMs } from '../../../domain/time/units.ts';
import { interval, offer, session } from './invented-records.ts';

const day = '2027-03-01';
const asEntry = {
  interval: (record: ReturnType<typeof interval>): HistoryEntry => ({ type: 'interval', record }),
  offer: (record: ReturnType<typeof offer>): HistoryEntry => ({ type: 'offer', record }),
  session: (record: ReturnType<typeof session>): HistoryEntry => ({ type: 'session', record }),
};

const oneDay: readonly HistoryEntry[] = [
  asEntry.interval(interval('sitting', 540, 570)),
  asEntry.offer(offer('taken', 570)),
  asEntry.session(session(570, { offerId: 'desk0001-offer' })),
  asEntry.interval(interval('away', 570, 580)),
  asEntry.interval(interval('in-call', 580, 600)),
  asEntry.offer(offer('credited', 600)),
  asEntry.session(session(620)),
  asEntry.offer(offer('snoozed', 640)),
  asEntry.offer(offer('skipped', 645)),
];

describe('the extract of the history', () => {
  test('it holds today’s sitting, breaks and sessions; a snooze counts as nothing', () => {
    expect(todaysTotals(withEntries(nothingRecent, oneDay), day)).toEqual({
      sittingMs: 50 * minuteMs,
      breaks: 3,
      offered: 4,
      sessions: 2,
    });
  });

  test('entries that come again, in whatever portions, change nothing', () => {
    const once = withEntries(nothingRecent, oneDay);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...oneDay)), (again) => {
        const twice = withEntries(once, again);
        expect(todaysTotals(twice, day)).toEqual(todaysTotals(once, day));
        expect(twice.sessions).toEqual(once.sessions);
      }),
    );
  });

  test('an interval that grew is counted at its new length', () => {
    const recent = withEntries(nothingRecent, [
      asEntry.interval(interval('sitting', 0, 10)),
      asEntry.interval(interval('sitting', 0, 25)),
    ]);
    expect(todaysTotals(recent, day).sittingMs).toBe(25 * minuteMs);
  });

  test('a new day begins at zero, and the sessions of the day before stay', () => {
    const recent = withEntries(nothingRecent, [
      ...oneDay,
      asEntry.interval(interval('sitting', 10, 15, '2027-03-02')),
    ]);
    expect(todaysTotals(recent, '2027-03-02').sittingMs).toBe(5 * minuteMs);
    expect(recent.sessions).toHaveLength(2);
  });

  test('a late record of yesterday does not turn today back', () => {
    const recent = withEntries(nothingRecent, [
      asEntry.interval(interval('sitting', 10, 15, '2027-03-02')),
      ...oneDay,
    ]);
    expect(recent.today?.day).toBe('2027-03-02');
    expect(todaysTotals(recent, '2027-03-02').sittingMs).toBe(5 * minuteMs);
  });

  test('it tells nothing of a day it is not about', () => {
    const recent = withEntries(nothingRecent, oneDay);
    expect(todaysTotals(recent, '2027-03-05')).toEqual({
      sittingMs: 0,
      breaks: 0,
      offered: 0,
      sessions: 0,
    });
  });

  test('it keeps the latest sessions only, in order of time', () => {
    const many = Array.from({ length: 200 }, (_, i) => asEntry.session(session(1_000 - i * 3)));
    const { sessions } = withEntries(nothingRecent, many);
    expect(sessions).toHaveLength(mostRecentSessions);
    expect(sessions.map(({ at }) => at)).toEqual(sessions.map(({ at }) => at).sort());
    expect(sessions.at(-1)?.at).toBe(session(1_000).startedAtMs);
  });

  test('it never forgets what the person felt worse after', () => {
    const worse = asEntry.session({ ...session(1), comfort: 'worse' });
    const many = Array.from({ length: 200 }, (_, i) => asEntry.session(session(10 + i * 5)));
    const { sessions } = withEntries(nothingRecent, [worse, ...many]);
    expect(sessions).toHaveLength(mostRecentSessions + 1);
    expect(sessions[0]).toMatchObject({ comfort: 'worse', at: session(1).startedAtMs });
    expect(sessions.slice(1).every(({ comfort }) => comfort !== 'worse')).toBe(true);
  });

  test('sitting stays right when there are more intervals than it keeps one by one', () => {
    const many = Array.from({ length: 700 }, (_, i) =>
      asEntry.interval(interval('sitting', i * 2, i * 2 + 1)),
    );
    const recent = withEntries(nothingRecent, many);
    expect(todaysTotals(recent, day).sittingMs).toBe(700 * minuteMs);
    expect(recent.today?.sitting.length).toBeLessThanOrEqual(400);
  });

  test('each session tells how long each side was worked, and how it felt', () => {
    const rated = asEntry.session(session(570, { comfort: 'better' }));
    const { sessions } = withEntries(nothingRecent, [rated, asEntry.session(session(570))]);
    expect(sessions).toMatchObject([{ leftMs: 30_000, rightMs: 25_000, comfort: 'better' }]);
  });

  test('of a session that was left it holds the stretches that were begun, not all that were planned', () => {
    const left = session(570, { movementIds: ['seated-twist', 'cobra'], outcome: 'partly' });
    const atOnce = session(600, { parts: [], outcome: 'partly' });
    const { sessions } = withEntries(nothingRecent, [left, atOnce].map(asEntry.session));
    expect(sessions.map(({ movementIds }) => movementIds)).toEqual([['seated-twist'], []]);
  });

  test('a deleted day is gone from it', () => {
    const recent = withoutDay(withEntries(nothingRecent, oneDay), day);
    expect(recent).toEqual(nothingRecent);
  });
});
