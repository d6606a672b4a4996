import { expect, test } from 'vitest';
import { anotherOne, stretchOfDay } from '../../../domain/suggestion/stretch-of-day.ts';
import { suggest } from '../../../domain/suggestion/suggest.ts';
import { anybody, noon, session, sixStretches } from './invented.ts';

const midnight = noon.at - 12 * 3_600_000;

test('the stretch of the day stays the same whatever is done during the day', () => {
  const yesterday = [session('seated-twist', 30), session('sphinx', 31)];
  const morning = stretchOfDay(sixStretches, anybody, yesterday, noon.day, midnight);
  const evening = stretchOfDay(
    sixStretches,
    anybody,
    [...yesterday, session(morning!.movementId, 1), session('childs-pose', 2)],
    noon.day,
    midnight,
  );
  expect(evening).toEqual(morning);
});

test('the stretch of the day gives way at once when the person feels worse after it', () => {
  const morning = stretchOfDay(sixStretches, anybody, [], noon.day, midnight)!;
  const worse = session(morning.movementId, 1, { comfort: 'worse' });
  const after = stretchOfDay(sixStretches, anybody, [worse], noon.day, midnight);
  expect(after?.movementId).not.toBe(morning.movementId);
  const better = session(morning.movementId, 1, { comfort: 'better' });
  expect(stretchOfDay(sixStretches, anybody, [better], noon.day, midnight)).toEqual(morning);
});

test('a new person does not begin every day with the same stretch', () => {
  const days = Array.from({ length: 20 }, (_, i) => `2026-03-${String(i + 1).padStart(2, '0')}`);
  const chosen = new Set(
    days.map((day) => stretchOfDay(sixStretches, anybody, [], day, midnight)?.movementId),
  );
  expect(chosen.size).toBeGreaterThan(2);
});

test('with everything excluded there is no stretch of the day', () => {
  const person = { ...anybody, excluded: sixStretches.map(({ id }) => id) };
  expect(stretchOfDay(sixStretches, person, [], noon.day, midnight)).toBeNull();
});

test('"another one" goes through all of them and comes round again', () => {
  const all = suggest(sixStretches, anybody, [], noon, 'x');
  let current = all[0]!.movementId;
  const seen = [current];
  for (let i = 1; i < all.length; i++) {
    current = anotherOne(all, current)!.movementId;
    seen.push(current);
  }
  expect(new Set(seen).size).toBe(all.length);
  expect(anotherOne(all, current)?.movementId).toBe(seen[0]);
});
