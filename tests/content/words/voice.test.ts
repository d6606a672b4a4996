import { describe, expect, test } from 'vitest';
import { en } from '../../../content/words/en.ts';

/** Every sentence of a word file, with where it stands. */
function sentences(words: unknown, path: string): (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

const all = Object.entries(en).flatMap(([surface, words]) => sentences(words, surface));

describe('the words of the surfaces', () => {
  test('there are many to look at', () => {
    expect(all.length).toBeGreaterThan(200);
  });

  test.each([
    ['promise to heal', /\b(heals?|healing|cures?|curing|fixes|guarantee[ds]?)\b/i],
    ['blame', /\b(failed|lazy|bad day|you missed|should have|streak)\b/i],
    ['shout', /!/],
    ['decorate', /\p{Emoji_Presentation}/u],
    ['speak of themselves as an application', /\b(the app|this app|application)\b/i],
  ])('never %s', (_name, pattern) => {
    const wrong = all.filter(
      ([path, sentence]) => pattern.test(sentence) && !path.startsWith('terms.articles'),
    );
    expect(wrong).toEqual([]);
  });

  test('are short: no sentence has more than 32 words', () => {
    const long = all.filter(([, text]) =>
      text.split(/(?<=[.?:])\s/).some((sentence) => sentence.split(/\s+/).length > 32),
    );
    expect(long).toEqual([]);
  });

  test('are set with real quotes and apostrophes', () => {
    expect(all.filter(([, sentence]) => /['"]|\.\.\./.test(sentence))).toEqual([]);
  });

  test('are not blank and have no space too many', () => {
    expect(
      all.filter(([, sentence]) => sentence.trim() === '' || /\s{2}|^\s|\s$/.test(sentence)),
    ).toEqual([]);
  });
});
