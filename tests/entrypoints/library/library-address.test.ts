import { describe, expect, test } from 'vitest';
import {
  newRoutineWith,
  readLibraryAddress,
  routineAddress,
} from '../../../entrypoints/library/library-address.ts';

describe('the address of a page of the library', () => {
  test.each([
    ['', { page: 'all' }],
    ['#movement/cobra', { page: 'movement', id: 'cobra' }],
    ['#movement/levitation', { page: 'all' }],
    ['#advice', { page: 'advice', id: null }],
    ['#advice/see-someone', { page: 'advice', id: 'see-someone' }],
    ['#sets', { page: 'sets' }],
    ['#routines', { page: 'sets' }],
    ['#routine', { page: 'all' }],
    ['#routine/new', { page: 'routine', id: null, firstMovementId: null }],
    [newRoutineWith('cobra'), { page: 'routine', id: null, firstMovementId: 'cobra' }],
    ['#routine/new/levitation', { page: 'routine', id: null, firstMovementId: null }],
  ])('%s', (hash, address) => {
    expect(readLibraryAddress(hash)).toEqual(address);
  });

  test('a routine is found again whatever its id is', () => {
    const id = 'r/ü 1%';
    expect(readLibraryAddress(routineAddress(id))).toEqual({
      page: 'routine',
      id,
      firstMovementId: null,
    });
  });

  test('a broken escape in an address breaks no page', () => {
    expect(readLibraryAddress('#routine/%E0%A4')).toEqual({ page: 'sets' });
  });
});
