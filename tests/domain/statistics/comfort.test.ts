import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../../../domain/history/day-keys.ts';
import type { Comfort, SessionRecord } from '../../../domain/history/records.ts';
import type { MovementId } from '../../../domain/movement/movement.ts';
import { comfortByWeek, mondayOf } from '../../../domain/statistics/comfort-by-week.ts';
import { helpfulMovements, leastAnswers } from '../../../domain/statistics/helpful-movements.ts';
import { session } from '../history/invented-records.ts';

afterEach(() => vi.unstubAllEnvs());

const done = (movementId: MovementId) =>
  ({ movementId, side: null, heldMs: 30_000, repetitions: 1, complete: true }) as const;

const answered = (comfort: Comfort, day: string, movementIds: MovementId[] = ['cobra']) =>
  session(600, { comfort, movementIds, parts: movementIds.map(done) }, day);

describe.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])(
  'weeks on a machine in %s',
  (zone) => {
    test.each([
      ['2027-03-01', '2027-03-01'],
      ['2027-03-07', '2027-03-01'],
      ['2027-01-01', '2026-12-28'],
      ['2028-02-29', '2028-02-28'],
    ])('%s is in the week that begins on %s', (day, monday) => {
      vi.stubEnv('TZ', zone);
      expect(mondayOf(day)).toBe(monday);
    });

    test('every answer of the period is in exactly one week', () => {
      vi.stubEnv('TZ', zone);
      const answers = fc.array(
        fc.record({
          ago: fc.integer({ min: 0, max: 60 }),
          comfort: fc.constantFrom<Comfort>('better', 'same', 'worse'),
        }),
      );
      fc.assert(
        fc.property(answers, (given) => {
          const today = '2027-03-31';
          const weeks = comfortByWeek(
            given.map(({ ago, comfort }) => answered(comfort, addDays(today, -ago))),
            today,
            12,
          );
          const counted = weeks.reduce(
            (sum, week) => sum + week.better + week.same + week.worse,
            0,
          );
          expect(weeks).toHaveLength(12);
          expect(counted).toBe(given.length);
        }),
      );
    });
  },
);

test('sessions without an answer count nowhere', () => {
  const [week] = comfortByWeek([session(600)], '2027-03-01', 1);
  expect(week).toEqual({ monday: '2027-03-01', better: 0, same: 0, worse: 0 });
});

test('what other machines told of is in the week of its day', () => {
  const told = (day: string, better: number) => ({ day, counts: { better, same: 0, worse: 1 } });
  const [before, week] = comfortByWeek([answered('better', '2027-03-02')], '2027-03-03', 2, [
    told('2027-02-28', 4),
    told('2027-03-01', 2),
    told('2027-02-21', 9),
  ]);
  expect(before).toEqual({ monday: '2027-02-22', better: 4, same: 0, worse: 1 });
  expect(week).toEqual({ monday: '2027-03-01', better: 3, same: 0, worse: 1 });
});

describe('which movements helped', () => {
  const sessions = (count: number, comfort: Comfort, ids: MovementId[]): SessionRecord[] =>
    Array.from({ length: count }, () => answered(comfort, '2027-03-01', ids));

  test('nothing is said of a movement below five answers', () => {
    expect(leastAnswers).toBe(5);
    expect(helpfulMovements(sessions(4, 'better', ['cobra']))).toEqual([]);
    expect(helpfulMovements(sessions(5, 'better', ['cobra']))).toEqual([
      { movementId: 'cobra', answers: 5, better: 5, same: 0, worse: 0 },
    ]);
  });

  test('an answer says nothing of a movement that was only planned', () => {
    const left = sessions(5, 'worse', ['cobra']).map((record) => ({
      ...record,
      movementIds: ['cobra', 'plank'] as const,
    }));
    expect(helpfulMovements(left).map(({ movementId }) => movementId)).toEqual(['cobra']);
  });

  test('sessions without an answer do not make up the five', () => {
    const unanswered = Array.from({ length: 9 }, () => session(600, { movementIds: ['cobra'] }));
    expect(helpfulMovements([...unanswered, ...sessions(4, 'same', ['cobra'])])).toEqual([]);
  });

  test('the share of “better” decides, then the number of answers', () => {
    const found = helpfulMovements([
      ...sessions(5, 'better', ['sphinx']),
      ...sessions(6, 'better', ['cobra']),
      ...sessions(20, 'better', ['plank']),
      ...sessions(1, 'worse', ['plank']),
    ]);
    expect(found.map(({ movementId }) => movementId)).toEqual(['cobra', 'sphinx', 'plank']);
  });

  test('a session that does a movement twice is one answer for it', () => {
    const [found] = helpfulMovements(sessions(5, 'same', ['cobra', 'cobra']));
    expect(found?.answers).toBe(5);
  });
});
