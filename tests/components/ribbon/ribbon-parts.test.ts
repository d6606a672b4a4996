import { describe, expect, test } from 'vitest';
import {
  type RibbonInterval,
  ribbonSpan,
  totals,
  withoutQuietEnds,
  withoutSeams,
} from '../../../components/ribbon/ribbon-parts.ts';
import { sharedHours } from '../../../components/ribbon/shared-hours.ts';
import { hourMs, minuteMs } from '../../../domain/time/units.ts';

const midnight = Date.UTC(2026, 10, 20);

function interval(
  kind: RibbonInterval['kind'],
  fromHour: number,
  toHour: number,
  zoneOffsetMinutes = 0,
): RibbonInterval {
  return {
    kind,
    fromMs: midnight + fromHour * hourMs,
    toMs: midnight + toHour * hourMs,
    zoneOffsetMinutes,
  };
}

describe('the ribbon of a day', () => {
  test('begins with the whole hour of the first interval', () => {
    expect(ribbonSpan([interval('sitting', 8.4, 9)])?.fromMs).toBe(midnight + 8 * hourMs);
  });

  test('shows at least eight hours, so that a young day does not look long', () => {
    expect(ribbonSpan([interval('sitting', 8, 8.5)])?.hours).toBe(8);
  });

  test('grows by whole hours', () => {
    expect(ribbonSpan([interval('sitting', 8, 9), interval('sitting', 17, 18.2)])?.hours).toBe(11);
  });

  test('counts whole hours of the person’s own clock, also in a zone of half hours', () => {
    const span = ribbonSpan([interval('sitting', 8.25, 9, 330)]);
    expect(span?.fromMs).toBe(midnight + 7.5 * hourMs);
  });

  test('leaves out the night before and after', () => {
    const shown = withoutQuietEnds([
      interval('away', 0, 8),
      interval('sitting', 8, 9),
      interval('away', 9, 10),
      interval('in-call', 10, 11),
      interval('away', 11, 24),
    ]);
    expect(shown.map(({ kind }) => kind)).toEqual(['sitting', 'away', 'in-call']);
  });

  test('edge case: a day away shows nothing', () => {
    expect(withoutQuietEnds([interval('away', 0, 24)])).toEqual([]);
    expect(ribbonSpan([])).toBeNull();
  });

  test('adds up each kind', () => {
    const sums = totals([
      interval('sitting', 8, 9),
      interval('away', 9, 9.5),
      interval('sitting', 10, 10.25),
    ]);
    expect(sums.get('sitting')).toBe(75 * minuteMs);
    expect(sums.has('paused')).toBe(false);
  });
});

describe('the ribbons of several days', () => {
  const early = [interval('sitting', 6.5, 9)];
  const late = [interval('sitting', 33, 34), interval('sitting', 42, 44.2)]; // 9 to 20:12
  const shared = sharedHours([early, late]);

  test('have hours that hold every one of them', () => {
    expect(shared).toEqual({ from: 6, to: 21 });
  });

  test('begin at the same time of day, each on its own', () => {
    const [one, other] = [ribbonSpan(early, shared), ribbonSpan(late, shared)];
    expect(one?.fromMs).toBe(midnight + 6 * hourMs);
    expect(other?.fromMs).toBe(midnight + 30 * hourMs);
    expect([one?.hours, other?.hours]).toEqual([15, 15]);
  });

  test('follow the person’s own clock, also from one zone to another', () => {
    const inKathmandu = [interval('sitting', 3.5, 5, 345)]; // 9:15 there
    expect(sharedHours([inKathmandu])).toEqual({ from: 9, to: 17 });
    const span = ribbonSpan(inKathmandu, { from: 8, to: 18 });
    expect(span?.fromMs).toBe(midnight + 2.25 * hourMs);
  });

  test('go into the next day where an evening does', () => {
    expect(sharedHours([[interval('sitting', 20, 25.5)]])).toEqual({ from: 20, to: 28 });
  });

  test('leave days without sitting out', () => {
    expect(sharedHours([[interval('away', 0, 24)], []])).toBeUndefined();
    expect(sharedHours([[interval('away', 0, 24)], early])).toEqual({ from: 6, to: 14 });
  });
});

describe('what is drawn of neighbours', () => {
  test('two of one kind with nothing between them are one', () => {
    expect(withoutSeams([interval('sitting', 8, 9), interval('sitting', 9, 10)])).toEqual([
      interval('sitting', 8, 10),
    ]);
  });

  test('a gap that is narrower than can be drawn is no gap', () => {
    const after = 9 + (minuteMs - 1) / hourMs;
    expect(withoutSeams([interval('sitting', 8, 9), interval('sitting', after, 10)])).toHaveLength(
      1,
    );
  });

  test.each([
    ['of another kind', interval('in-call', 9, 10)],
    ['a minute later', interval('sitting', 9 + minuteMs / hourMs, 10)],
  ])('what comes %s stays apart', (_, next) => {
    const both = [interval('sitting', 8, 9), next];
    expect(withoutSeams(both)).toEqual(both);
  });

  test('nothing stays nothing', () => {
    expect(withoutSeams([])).toEqual([]);
  });
});
