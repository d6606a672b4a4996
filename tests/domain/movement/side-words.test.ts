import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillSides, hasSideWords } from '../../../domain/movement/side-words.ts';
import { otherSide } from '../../../domain/movement/sides.ts';

const english = { left: 'left', right: 'right' };
const german = { left: 'links', right: 'rechts' };

describe('fillSides', () => {
  test.each([
    ['Turn to the {side}.', 'left', 'Turn to the left.'],
    ['Turn to the {side}.', 'right', 'Turn to the right.'],
    ['{OtherSide} hand on {side} knee.', 'right', 'Left hand on right knee.'],
    ['{Side} arm up, {otherSide} leg long.', 'left', 'Left arm up, right leg long.'],
    ['Sit tall.', 'left', 'Sit tall.'],
    ['{place} and {side}', 'left', '{place} and left'],
  ] as const)('fills "%s" for the %s side', (text, side, filled) => {
    expect(fillSides(text, side, english)).toBe(filled);
  });

  test('takes the words of any language', () => {
    expect(fillSides('{Side} und {otherSide}', 'left', german)).toBe('Links und rechts');
  });

  test('swaps every side word when the side is swapped', () => {
    const part = fc.constantFrom('{side}', '{otherSide}', '{Side}', '{OtherSide}', ' hand ', '. ');
    fc.assert(
      fc.property(
        fc.array(part),
        fc.constantFrom('left' as const, 'right' as const),
        (parts, side) => {
          const text = parts.join('');
          const crossed = text
            .replace(/\{side\}/g, '{x}')
            .replace(/\{otherSide\}/g, '{side}')
            .replace(/\{x\}/g, '{otherSide}')
            .replace(/\{Side\}/g, '{x}')
            .replace(/\{OtherSide\}/g, '{Side}')
            .replace(/\{x\}/g, '{OtherSide}');
          expect(fillSides(text, otherSide(side), english)).toBe(fillSides(crossed, side, english));
        },
      ),
    );
  });
});

test('hasSideWords tells whether a text changes with the side', () => {
  expect(hasSideWords('{OtherSide} hand')).toBe(true);
  expect(hasSideWords('Rest the side of your head')).toBe(false);
});

test('the other side of the other side is the side', () => {
  expect(otherSide('left')).toBe('right');
  expect(otherSide(otherSide('left'))).toBe('left');
});
