import { expect, test } from 'vitest';
import { turns } from '../../scripts/bench/turns.ts';

const names = ['plain', 'preact', 'newtab', 'popup'];

test('each page comes in each place as often as the others', () => {
  for (const place of names.keys()) {
    expect(new Set(turns(names).map((order) => order[place]))).toEqual(new Set(names));
  }
});

test('each page comes right after each other page as often as the rest', () => {
  const pairs = turns(names).flatMap((order) =>
    order.slice(1).map((name, place) => `${order[place]} ${name}`),
  );
  expect(new Set(pairs).size).toBe(names.length * (names.length - 1));
  expect(pairs).toHaveLength(names.length * (names.length - 1));
});
