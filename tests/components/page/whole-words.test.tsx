import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { WholeWords } from '../../../components/page/whole-words.tsx';

const drawn = (text: string) => renderToString(<WholeWords text={text} />);

describe('a title of whole words', () => {
  test('keeps a word with a hyphen together', () => {
    expect(drawn('One-sided mid-back stretch')).toBe(
      '<span class="whole-word">One-sided</span> <span class="whole-word">mid-back</span> stretch',
    );
  });

  test('leaves other words as they are', () => {
    expect(drawn('Seated twist, one leg long')).toBe('Seated twist, one leg long');
  });

  test('changes nothing of the text', () => {
    const text = 'Downward-facing dog  (again)';
    expect(drawn(text).replace(/<[^>]*>/g, '')).toBe(text);
  });
});
