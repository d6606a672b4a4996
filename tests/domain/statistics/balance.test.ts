import { describe, expect, test } from 'vitest';
import type { DonePart } from '../../../domain/history/records.ts';
import type { Direction } from '../../../domain/movement/movement.ts';
import { fullerSide, movementBalance } from '../../../domain/statistics/movement-balance.ts';
import { session } from '../history/invented-records.ts';

const directionsOf: Readonly<Record<string, readonly Direction[]>> = {
  'seated-twist': ['rotation'],
  'childs-pose': ['flexion', 'elongation'],
};
const find = (id: string) => {
  const directions = directionsOf[id];
  return directions && { directions };
};

function part(
  movementId: DonePart['movementId'],
  side: DonePart['side'],
  heldMs: number,
): DonePart {
  return { movementId, side, heldMs, repetitions: 1, complete: true };
}

const balanceOf = (...parts: DonePart[]) => movementBalance([session(600, { parts })], find);
const timeIn = (balance: ReturnType<typeof balanceOf>, direction: Direction) =>
  balance.directions.find((entry) => entry.direction === direction)?.ms;

describe('directions', () => {
  test('every direction is named, also one that was not moved', () => {
    const { directions } = balanceOf();
    expect(directions.map(({ ms }) => ms)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test('a movement in two directions counts in both', () => {
    const balance = balanceOf(part('childs-pose', null, 30_000));
    expect([timeIn(balance, 'flexion'), timeIn(balance, 'elongation')]).toEqual([30_000, 30_000]);
  });

  test('a movement nobody knows any more counts for its sides alone', () => {
    const balance = balanceOf(part('cobra', 'left', 10_000));
    expect(balance.leftMs).toBe(10_000);
    expect(balance.directions.every(({ ms }) => ms === 0)).toBe(true);
  });

  test('a negative time is none', () => {
    expect(timeIn(balanceOf(part('seated-twist', 'left', -5)), 'rotation')).toBe(0);
  });
});

describe('sides', () => {
  test.each([
    [0, 0, null],
    [60_000, 60_000, 'even'],
    [60_000, 50_000, 'even'],
    [60_000, 40_000, 'left'],
    [0, 1, 'right'],
  ] as const)('%i ms left, %i ms right: %s', (leftMs, rightMs, expected) => {
    expect(fullerSide({ leftMs, rightMs })).toBe(expected);
  });
});
