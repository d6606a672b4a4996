import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeNumberWithin } from '../../../components/fields/number-field.tsx';
import { minutesOfTime, timeOfMinutes } from '../../../components/fields/time-field.tsx';
import { isShortcut } from '../../../components/keyboard/use-shortcuts.ts';

describe('a number field from 5 to 120', () => {
  test.each([
    ['5', 5],
    ['120', 120],
    [' 30 ', 30],
    ['007', 7],
  ])('takes “%s” as %i', (typed, value) => {
    expect(wholeNumberWithin(typed, 5, 120)).toBe(value);
  });

  test.each(['', ' ', '4', '121', '30.5', '3e1', '-10', '1_0', 'half an hour', '99999999999'])(
    'refuses “%s”',
    (typed) => {
      expect(wholeNumberWithin(typed, 5, 120)).toBeNull();
    },
  );
});

describe('a time field', () => {
  test('reads what it writes, at every minute of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(minutesOfTime(timeOfMinutes(minute))).toBe(minute);
      }),
    );
  });

  test.each(['', '24:00', '9:00', '12:60', 'noon'])('refuses “%s”', (typed) => {
    expect(minutesOfTime(typed)).toBeNull();
  });
});

describe('a single-key shortcut', () => {
  const press = (changes: object) =>
    isShortcut({ key: 's', target: { tagName: 'BODY' }, ...changes } as unknown as KeyboardEvent);

  test('is a key alone', () => {
    expect(press({})).toBe(true);
  });

  test.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['with Meta', { metaKey: true }],
    ['held down', { repeat: true }],
    ['while a word is being composed', { isComposing: true }],
    ['typed into a field', { target: { tagName: 'INPUT' } }],
    ['typed into a choice', { target: { tagName: 'SELECT' } }],
  ])('is none %s', (_name, changes) => {
    expect(press(changes)).toBe(false);
  });
});
