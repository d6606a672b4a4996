import { describe, expect, test } from 'vitest';
import {
  filterMovements,
  type LibraryFilter,
  noFilter,
} from '../../../components/library/library-filter.ts';
import type { Movement } from '../../../domain/movement/movement.ts';

function movement(changes: Partial<Movement>): Movement {
  return {
    id: 'seated-twist',
    places: ['desk'],
    equipment: [['chair']],
    sided: false,
    directions: ['rotation'],
    course: 'hold',
    doses: [],
    defaultDose: { holdSeconds: 20, times: 1, sets: 1 },
    tempo: { moveInSeconds: 4, returnSeconds: 4 },
    variants: [],
    easier: [],
    harder: [],
    askFirst: [],
    sources: [],
    ...changes,
  };
}

const listed = (minutes: number, changes: Partial<Movement>) => ({
  movement: movement(changes),
  name: '',
  short: '',
  minutes,
});

const movements = [
  listed(1, { id: 'seated-twist', sided: true }),
  listed(2, { id: 'cobra', places: ['floor'], equipment: [['mat']], directions: ['extension'] }),
  listed(5, {
    id: 'foam-roller-extension',
    places: ['floor'],
    equipment: [['foam-roller', 'rolled-towel']],
    directions: ['extension'],
  }),
  listed(3, { id: 'forward-hinge-hold', places: ['standing'], equipment: [] }),
];

const marks = { favourites: ['cobra'], excluded: ['forward-hinge-hold'] } as const;

function found(filter: Partial<LibraryFilter>): string[] {
  return filterMovements(movements, { ...noFilter, ...filter }, marks).map(
    (one) => one.movement.id,
  );
}

describe('the library', () => {
  test('shows everything without a filter', () => {
    expect(found({})).toHaveLength(4);
  });

  test.each<[string, Partial<LibraryFilter>, string[]]>([
    ['a place', { place: 'floor' }, ['cobra', 'foam-roller-extension']],
    ['a direction', { direction: 'rotation' }, ['seated-twist', 'forward-hinge-hold']],
    ['the time at hand', { mostMinutes: 2 }, ['seated-twist', 'cobra']],
    ['one side at a time', { oneSided: true }, ['seated-twist']],
    [
      'a thing at hand, one of two that do',
      { equipment: 'rolled-towel' },
      ['foam-roller-extension'],
    ],
    ['nothing to buy', { equipment: 'none' }, ['seated-twist', 'cobra', 'forward-hinge-hold']],
    ['favourites', { show: 'favourites' }, ['cobra']],
    ['what is not wanted', { show: 'excluded' }, ['forward-hinge-hold']],
    ['several wishes together', { place: 'floor', mostMinutes: 2 }, ['cobra']],
  ])('narrows down by %s', (_name, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  test('edge case: wishes that nothing meets leave nothing', () => {
    expect(found({ place: 'standing', oneSided: true })).toEqual([]);
  });
});
