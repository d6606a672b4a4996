import { describe, expect, test } from 'vitest';
import { totalsOf } from '../../../domain/history/interval-totals.ts';
import type { HistoryEntry, IntervalRecord } from '../../../domain/history/records.ts';
import { nothingWaiting, withoutWritten, withWaiting } from '../../../storage/outbox/waiting.ts';
import { interval, offer, session } from '../../domain/history/invented-records.ts';

const asEntries = (records: readonly IntervalRecord[]): HistoryEntry[] =>
  records.map((record) => ({ type: 'interval', record }));

const intervalsOf = (entries: readonly HistoryEntry[]) =>
  entries.flatMap((entry) => (entry.type === 'interval' ? [entry.record] : []));

/** Sitting for nine minutes and away for one, over and over. */
const manyIntervals = Array.from({ length: 100 }, (_, i) => [
  interval('sitting', i * 10, i * 10 + 9),
  interval('away', i * 10 + 9, i * 10 + 10),
]).flat();

describe('the waiting list', () => {
  test('a record that is waiting already is replaced in its place', () => {
    const first = withWaiting(nothingWaiting, asEntries([interval('sitting', 0, 5)]));
    const more = withWaiting(first, asEntries([interval('away', 5, 6), interval('sitting', 0, 9)]));
    expect(intervalsOf(more.entries).map(({ toMs }) => toMs)).toEqual([
      interval('sitting', 0, 9).toMs,
      interval('away', 5, 6).toMs,
    ]);
  });

  test('an interval and a session may have the same id', () => {
    const record = interval('sitting', 0, 5);
    const same = session(0, { id: record.id });
    const both: HistoryEntry[] = [
      { type: 'interval', record },
      { type: 'session', record: same },
    ];
    expect(withWaiting(nothingWaiting, both).entries).toEqual(both);
  });

  test('a record that changed while it was being written stays', () => {
    const before = asEntries([interval('sitting', 0, 5)]);
    const waiting = withWaiting(nothingWaiting, asEntries([interval('sitting', 0, 9)]));
    expect(withoutWritten(waiting, before).entries).toHaveLength(1);
    expect(withoutWritten(waiting, waiting.entries).entries).toHaveLength(0);
  });
});

describe('a waiting list that is full', () => {
  test('is never longer than it may be', () => {
    const { entries } = withWaiting(nothingWaiting, asEntries(manyIntervals), 60);
    expect(entries.length).toBeLessThanOrEqual(60);
  });

  test('joins the oldest intervals and keeps the newest in detail', () => {
    const { entries, joined, lost } = withWaiting(nothingWaiting, asEntries(manyIntervals), 150);
    expect(intervalsOf(entries).slice(-10)).toEqual(manyIntervals.slice(-10));
    expect(joined).toBe(200 - entries.length);
    expect(lost).toBe(0);
  });

  test('loses no time: the joined intervals cover what the single ones did', () => {
    const { entries } = withWaiting(nothingWaiting, asEntries(manyIntervals), 20);
    const covered = (records: readonly IntervalRecord[]) => {
      const { sittingMs, awayMs, pausedMs } = totalsOf(records);
      return sittingMs + awayMs + pausedMs;
    };
    expect(covered(intervalsOf(entries))).toBe(covered(manyIntervals));
  });

  test('a joined interval is of the kind that took longer', () => {
    const before = '2027-02-28';
    const two = [interval('sitting', 0, 3, before), interval('away', 3, 10, before)];
    const { entries } = withWaiting(nothingWaiting, asEntries([...two, ...manyIntervals]), 150);
    expect(intervalsOf(entries)[0]).toMatchObject({ kind: 'away', toMs: two[1]?.toMs });
  });

  test('never joins two days, nor over a gap', () => {
    const apart = [
      interval('sitting', 0, 5),
      interval('sitting', 6, 9),
      interval('sitting', 0, 5, '2027-03-02'),
      interval('sitting', 5, 9, '2027-03-02'),
    ];
    const { entries, joined } = withWaiting(nothingWaiting, asEntries(apart), 3);
    expect(joined).toBe(1);
    expect(intervalsOf(entries).map(({ day }) => day)).toEqual(['2027-03-01', '2027-03-02']);
  });

  test('gives up offers and sessions last, and counts what it gave up', () => {
    const sessions = Array.from({ length: 5 }, (_, i) => session(i));
    const offers = Array.from({ length: 5 }, (_, i) => offer('taken', i));
    const apart = Array.from({ length: 5 }, (_, i) => interval('sitting', i * 10, i * 10 + 5));
    const { entries, lost } = withWaiting(
      nothingWaiting,
      [
        ...sessions.map((record): HistoryEntry => ({ type: 'session', record })),
        ...offers.map((record): HistoryEntry => ({ type: 'offer', record })),
        ...asEntries(apart),
      ],
      10,
    );
    expect(entries.map(({ type }) => type)).toEqual([
      ...Array(5).fill('session'),
      ...Array(4).fill('offer'),
    ]);
    expect(lost).toBe(6);
  });

  test('remembers that it was full after everything has been written', () => {
    const full = withWaiting(nothingWaiting, asEntries(manyIntervals), 150);
    expect(withoutWritten(full, full.entries)).toEqual({
      entries: [],
      joined: full.joined,
      lost: 0,
    });
  });
});
