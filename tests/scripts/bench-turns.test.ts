import { describe, expect, test } from 'vitest';
import { turns } from '../../scripts/bench/turns.ts';

/** How often each of them comes. */
function counts(list: readonly string[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const each of list) counted[each] = (counted[each] ?? 0) + 1;
  return counted;
}

describe.each([
  ['an even number', ['plain', 'preact', 'newtab', 'popup']],
  ['an odd number', ['plain', 'preact', 'least', 'newtab', 'popup']],
])('the turns of %s of pages', (_, names) => {
  test('bring each page to each place as often as the others', () => {
    for (const place of names.keys()) {
      const times = counts(turns(names).map((order) => order[place] ?? ''));
      expect(Object.keys(times).toSorted()).toEqual(names.toSorted());
      expect(new Set(Object.values(times)).size).toBe(1);
    }
  });

  test('bring each page right after each other page as often as the rest', () => {
    const times = counts(
      turns(names).flatMap((order) =>
        order.slice(1).map((name, place) => `${order[place]} ${name}`),
      ),
    );
    expect(Object.keys(times)).toHaveLength(names.length * (names.length - 1));
    expect(new Set(Object.values(times)).size).toBe(1);
  });
});
