import { describe, expect, it } from 'vitest';
import { locate, reverseTrack, trackKeys } from '../../../domain/figure/track.ts';

describe('a track', () => {
  it('spreads bare names evenly', () => {
    expect(trackKeys(['a', 'b', 'c'])).toEqual([
      ['a', 0],
      ['b', 0.5],
      ['c', 1],
    ]);
  });

  it.each([
    [-1, 'a', 'b', 0],
    [0, 'a', 'b', 0],
    [0.25, 'a', 'b', 0.5],
    [0.5, 'b', 'c', 0],
    [1, 'b', 'c', 1],
    [2, 'b', 'c', 1],
  ])('at %d is between %s and %s', (progress, from, to, amount) => {
    const place = locate(['a', 'b', 'c'], progress);
    expect(place).toMatchObject({ from, to });
    expect(place.amount).toBeCloseTo(amount, 12);
  });

  it('of one pose stays in it', () => {
    expect(locate(['a'], 0.4)).toEqual({ from: 'a', to: 'a', amount: 1 });
  });

  it.each([
    ['smooth', 0.5],
    ['linear', 0.5],
    ['in', 0.25],
    ['out', 0.75],
  ] as const)('eased %s is half way at %d', (ease, amount) => {
    const track = [
      ['a', 0],
      ['b', 1, ease],
    ] as const;
    expect(locate(track, 0.5).amount).toBeCloseTo(amount, 12);
  });

  it('backwards passes the same places at the same distance from the end', () => {
    const track = [
      ['a', 0],
      ['b', 0.3, 'in'],
      ['c', 1, 'out'],
    ] as const;
    const back = reverseTrack(track);
    for (const t of [0, 0.1, 0.29, 0.5, 0.9, 1]) {
      const there = locate(track, t);
      const again = locate(back, 1 - t);
      // The same segment is named the other way round.
      expect(again.amount).toBeCloseTo(1 - there.amount, 12);
      expect(again.from).toBe(there.to);
    }
  });
});
