import { describe, expect, test } from 'vitest';
import { problemsInWords } from '../../../components/routines/routine-problems.ts';
import { enRoutines } from '../../../content/words/en-routines.ts';
import { checkRoutine } from '../../../domain/session/check-routine.ts';
import { itemOf, type Routine } from '../../../domain/session/routine.ts';
import { catCow, invented, twist } from '../../domain/session/invented-movements.ts';

const find = (id: string) => invented.find((movement) => movement.id === id);

function wordsFor(routine: Routine): readonly string[] {
  const checked = checkRoutine(routine, find);
  return checked.ok
    ? []
    : problemsInWords(checked.problems, routine, (id) => id.toUpperCase(), enRoutines.edit);
}

describe('why a routine cannot be kept', () => {
  test('an empty one asks for a stretch', () => {
    expect(wordsFor({ id: 'mine', items: [] })).toEqual([enRoutines.edit.empty]);
  });

  test('a dose out of bounds names the stretch and the field', () => {
    const broken = { ...itemOf(twist), dose: { holdSeconds: 0, times: 1, sets: 1 } };
    expect(wordsFor({ id: 'mine', items: [itemOf(catCow), broken] })).toEqual([
      `2. ${twist.id.toUpperCase()}: holdSeconds is less than 1.`,
    ]);
  });

  test('a dose of more than an hour names the stretch', () => {
    const long = { ...itemOf(twist), dose: { holdSeconds: 600, times: 30, sets: 1 } };
    expect(wordsFor({ id: 'mine', items: [long] })[0]).toContain('1. ');
  });

  test('a sound one has no problem', () => {
    expect(wordsFor({ id: 'mine', items: [itemOf(twist)] })).toEqual([]);
  });
});
