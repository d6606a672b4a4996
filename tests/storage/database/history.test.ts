import { describe, expect, test, vi } from 'vitest';
import type { DayRecords } from '../../../domain/history/day-records.ts';
import type { HistoryEntry } from '../../../domain/history/records.ts';
import { summariseDay } from '../../../domain/history/summarise-day.ts';
import { openHistory } from '../../../storage/database/open-history.ts';
import { interval, offer, session } from '../../domain/history/invented-records.ts';
import { freshIndexedDb } from '../fresh-database.ts';

const monday = '2027-03-01';
const tuesday = '2027-03-02';

const entries: readonly HistoryEntry[] = [
  { type: 'interval', record: interval('sitting', 540, 570) },
  { type: 'offer', record: offer('taken', 570) },
  { type: 'session', record: session(570) },
  { type: 'interval', record: interval('away', 570, 600) },
  { type: 'interval', record: interval('sitting', 500, 530, tuesday) },
];

function freshHistory() {
  return openHistory(freshIndexedDb());
}

describe('writing history', () => {
  test('a day gives back what was written of it, in order of time', async () => {
    const history = freshHistory();
    await history.write([...entries].reverse());
    expect(await history.day(monday)).toEqual({
      day: monday,
      intervals: [interval('sitting', 540, 570), interval('away', 570, 600)],
      offers: [offer('taken', 570)],
      sessions: [session(570)],
    });
  });

  test('writing everything twice leaves everything there once', async () => {
    const history = freshHistory();
    await history.write(entries);
    const once = await history.daysBetween(monday, tuesday);
    await history.write(entries);
    expect(await history.daysBetween(monday, tuesday)).toEqual(once);
  });

  test('sessions and offers of a period come in order, those of the days around it do not', async () => {
    const history = freshHistory();
    await history.write([
      { type: 'session', record: session(700) },
      { type: 'session', record: session(570) },
      { type: 'session', record: session(570, {}, tuesday) },
      { type: 'offer', record: offer('skipped', 700) },
      { type: 'offer', record: offer('taken', 570) },
      { type: 'offer', record: offer('taken', 570, tuesday) },
    ]);
    expect(await history.sessionsBetween('2027-02-01', monday)).toEqual([
      session(570),
      session(700),
    ]);
    expect(await history.offersBetween(monday, monday)).toEqual([
      offer('taken', 570),
      offer('skipped', 700),
    ]);
    expect(await history.sessionsBetween('2027-03-03', '2027-03-09')).toEqual([]);
  });

  test('one record that cannot be stored keeps all the others out', async () => {
    const history = freshHistory();
    const broken = { ...session(600), id: undefined } as unknown as ReturnType<typeof session>;
    await expect(
      history.write([...entries, { type: 'session', record: broken }]),
    ).rejects.toThrow();
    expect(await history.daysBetween(monday, tuesday)).toEqual([]);
  });

  test('a session written again without comfort keeps the comfort that was noted', async () => {
    const history = freshHistory();
    await history.write([{ type: 'session', record: session(570) }]);
    expect(await history.setComfort(session(570).id, 'better')).toBe(true);
    await history.write([{ type: 'session', record: session(570) }]);
    expect((await history.day(monday)).sessions).toEqual([session(570, { comfort: 'better' })]);
  });

  test('the comfort of a session that is not there is noted nowhere', async () => {
    expect(await freshHistory().setComfort('nobody', 'same')).toBe(false);
  });
});

describe('asking for days', () => {
  test('a day without anything is empty', async () => {
    expect(await freshHistory().day(monday)).toEqual({
      day: monday,
      intervals: [],
      offers: [],
      sessions: [],
    });
  });

  test('between two days there are only days of which there is something', async () => {
    const history = freshHistory();
    await history.write(entries);
    const days = await history.daysBetween('2027-02-01', '2027-03-31');
    expect(days.map(({ day }) => day)).toEqual([monday, tuesday]);
    expect(await history.daysBetween('2027-03-03', '2027-03-31')).toEqual([]);
  });

  test('the last days are all there, the oldest first, empty ones too', async () => {
    const history = freshHistory();
    await history.write(entries);
    const days = await history.lastDays(3, tuesday);
    expect(days.map(({ day, intervals }) => [day, intervals.length])).toEqual([
      ['2027-02-28', 0],
      [monday, 2],
      [tuesday, 1],
    ]);
  });

  test('a day in numbers is what its records come to', async () => {
    const history = freshHistory();
    await history.write(entries);
    const [first] = await history.summaries(monday, tuesday);
    const { intervals, offers, sessions } = await history.day(monday);
    expect(first).toEqual(summariseDay(intervals, offers, sessions, monday));
  });

  test('the first day is the first of anything', async () => {
    const history = freshHistory();
    expect(await history.firstDay()).toBeNull();
    await history.write(entries);
    await history.write([{ type: 'offer', record: offer('skipped', 5, '2026-12-31') }]);
    expect(await history.firstDay()).toBe('2026-12-31');
  });
});

describe('asking for sessions', () => {
  test('the recent ones come latest first', async () => {
    const history = freshHistory();
    const records = [100, 300, 200].map((minute) => session(minute));
    await history.write(records.map((record) => ({ type: 'session', record })));
    expect(await history.recentSessions(2)).toEqual([session(300), session(200)]);
  });

  test('those of one movement are found in whichever place it was', async () => {
    const history = freshHistory();
    const both = session(100, { movementIds: ['cobra', 'seated-twist'] });
    const other = session(200, { movementIds: ['plank'] });
    const twice = session(300, { movementIds: ['seated-twist', 'seated-twist'] });
    await history.write([both, other, twice].map((record) => ({ type: 'session', record })));
    expect(await history.sessionsOf('seated-twist')).toEqual([twice, both]);
    expect(await history.sessionsOf('cobra')).toEqual([both]);
    expect(await history.sessionsOf('bridge')).toEqual([]);
  });
});

describe('deleting', () => {
  test('a deleted day takes nothing of its neighbours with it', async () => {
    const history = freshHistory();
    await history.write(entries);
    await history.deleteDay(monday);
    const days = await history.daysBetween(monday, tuesday);
    expect(days.map(({ day }) => day)).toEqual([tuesday]);
  });

  test('after deleting everything there is nothing, and it can be written again', async () => {
    const history = freshHistory();
    await history.write(entries);
    await history.deleteEverything();
    expect(await history.firstDay()).toBeNull();
    await history.write(entries);
    expect((await history.day(monday)).sessions).toHaveLength(1);
  });
});

describe('observing a day', () => {
  test('it tells of the day now and after each change, until it is ended', async () => {
    const history = freshHistory();
    const seen: DayRecords[] = [];
    const end = history.observeDay(monday, (records) => seen.push(records));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await history.write(entries);
    await vi.waitFor(() => expect(seen.at(-1)?.intervals).toHaveLength(2));
    end();
    const count = seen.length;
    await history.write([{ type: 'interval', record: interval('away', 600, 700) }]);
    expect(await history.day(monday)).toMatchObject({ intervals: { length: 3 } });
    expect(seen).toHaveLength(count);
  });

  test('when the database does not open it says so', async () => {
    const deps = freshIndexedDb();
    vi.spyOn(deps.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const failures: unknown[] = [];
    openHistory(deps).observeDay(
      monday,
      () => undefined,
      (error) => failures.push(error),
    );
    await vi.waitFor(() => expect(failures).toHaveLength(1));
  });
});
