import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutIntoPieces, joinPieces } from '../../../domain/sync/chunks.ts';
import { isDue, mayTry, refusedAgain } from '../../../domain/sync/pacing.ts';
import { packDay, type SharedDay, unpackDay } from '../../../domain/sync/shared-day.ts';
import { sharedOfValues, valuesOfShared } from '../../../domain/sync/shared-values.ts';

describe('a text in pieces', () => {
  test('is the same again, and no piece is larger in the store than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 10, max: 80 }),
        (text, most) => {
          const pieces = cutIntoPieces(text, 3, most);
          expect(joinPieces(pieces)).toEqual({ generation: 3, text });
          for (const [, , part] of pieces) {
            expect(Buffer.byteLength(JSON.stringify(part)) - 2).toBeLessThanOrEqual(most);
          }
        },
      ),
    );
  });

  test('is not taken while a piece is missing or of another generation', () => {
    const old = cutIntoPieces('a'.repeat(30), 1, 10);
    const young = cutIntoPieces('b'.repeat(30), 2, 10);
    expect(joinPieces(young.slice(0, 2))).toBeNull();
    expect(joinPieces([young[0], old[1], young[2]])).toBeNull();
    expect(joinPieces([])).toBeNull();
    expect(joinPieces([{ any: 'thing' }])).toBeNull();
  });

  test('pieces left over of a longer text before do no harm', () => {
    const old = cutIntoPieces('a'.repeat(30), 1, 10);
    const young = cutIntoPieces('b', 2, 10);
    expect(joinPieces([...young, ...old.slice(1)])?.text).toBe('b');
  });
});

describe('what is shared', () => {
  const here = {
    settings: {
      theme: 'dark',
      clock: { sitLimitMs: 60_000, workingHours: { enabled: true } },
      favourites: ['cobra', 'bridge'],
      keepHistoryDays: 90,
      session: { voiceUri: 'Anna', bells: false },
    },
    routines: [
      { id: 'b', items: [] },
      { id: 'a', items: [] },
    ],
    plan: { format: 'midback-plan' },
  };

  test('comes back as it was, in the order it has here', () => {
    expect(sharedOfValues(valuesOfShared(here), here)).toEqual(here);
  });

  test('voices and how long history is kept stay with the machine', () => {
    const values = valuesOfShared(here);
    expect([...values.keys()].filter((path) => /voiceUri|keepHistory/.test(path))).toEqual([]);
    const elsewhere = { settings: { keepHistoryDays: 30 }, routines: [], plan: null };
    expect(sharedOfValues(values, elsewhere).settings.keepHistoryDays).toBe(30);
  });

  test.each(['setting/__proto__.polluted', 'setting/a.constructor.b', 'setting/'])(
    'a path like %s reaches nothing',
    (path) => {
      const values = new Map([[path, true as const]]);
      const shared = sharedOfValues(values, { settings: {}, routines: [], plan: null });
      expect(shared.settings).toEqual({});
      expect('polluted' in {}).toBe(false);
    },
  );
});

describe('a day for the other machines', () => {
  const count = fc.nat(200);
  const seconds = fc.nat(86_400).map((value) => value * 1_000);
  const day: fc.Arbitrary<SharedDay> = fc.record({
    day: fc.constant('2027-03-01'),
    sittingMs: seconds,
    watchingMs: seconds,
    inCallMs: seconds,
    awayMs: seconds,
    pausedMs: seconds,
    longestSittingMs: seconds,
    stretchMs: seconds,
    breaksOffered: count,
    breaksTaken: count,
    sessions: count,
    ownSessions: count,
  });

  test('arrives as it was sent, with comfort only where it was put in', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (sent, felt) => {
        const whole = felt ? { ...sent, comfort: { better: 2, same: 1, worse: 0 } } : sent;
        expect(unpackDay(JSON.parse(JSON.stringify(packDay(whole))))).toEqual(whole);
        expect(JSON.stringify(packDay(sent)).length).toBeLessThan(85);
      }),
    );
  });

  test.each([
    ['no list', {}],
    ['too short', ['2027-03-01', 1]],
    ['no day', [1, ...Array(11).fill(0)]],
    ['negative', ['2027-03-01', ...Array(11).fill(-1)]],
    ['a text among the numbers', ['2027-03-01', ...Array(10).fill(1), '1']],
  ])('%s is none', (_name, value) => {
    expect(unpackDay(value)).toBeNull();
  });
});

describe('pacing', () => {
  test('a refusal is waited out: one minute, two, four … an hour at most', () => {
    let problem = refusedAgain(null, 'too-often', 'x', 0);
    const waits = [problem.retryAtMs];
    for (let tries = 1; tries < 9; tries++) {
      const at = problem.retryAtMs;
      problem = refusedAgain(problem, 'too-often', 'x', at);
      waits.push(problem.retryAtMs - at);
    }
    expect(waits.map((ms) => ms / 60_000)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(problem.sinceMs).toBe(0);
    expect(mayTry(problem, problem.retryAtMs - 1)).toBe(false);
    expect(mayTry(problem, problem.retryAtMs)).toBe(true);
  });

  test('a clock that was set back holds nothing up', () => {
    expect(isDue(5_000, 1_000, 100)).toBe(true);
    expect(mayTry(refusedAgain(null, 'full', '', 5_000), 100)).toBe(true);
  });
});
