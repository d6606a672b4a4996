import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { allSpecimens } from '../../../components/gallery/all-specimens.ts';
import { WordsProvider } from '../../../components/words/words-context.tsx';
import { en } from '../../../content/words/en.ts';

const drawn = allSpecimens.map(({ id, render }) => ({
  id,
  html: renderToString(<WordsProvider words={en}>{render()}</WordsProvider>),
}));

const pages = drawn.filter(({ id }) => !id.startsWith('notices/'));

/** Name and inner markup of every element of a kind; none of those looked at holds one of its own. */
function elements(html: string, tag: string): readonly (readonly [string, string])[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    (match) => [match[1] ?? '', match[2] ?? ''],
  );
}

const textOf = (markup: string) => markup.replace(/<[^>]*>/g, '').trim();

describe.each(drawn)('$id', ({ html }) => {
  test('has a name on every button and link', () => {
    const nameless = ['button', 'a'].flatMap((tag) =>
      elements(html, tag).filter(
        ([attributes, inner]) => textOf(inner) === '' && !/aria-label="[^"]+"/.test(attributes),
      ),
    );
    expect(nameless).toEqual([]);
  });

  test('gives every button a type, so that none sends a form', () => {
    expect(elements(html, 'button').filter(([a]) => !/type="button"/.test(a))).toEqual([]);
  });

  test('uses each id once, and refers to none that is not there', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const referred = [...html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].flatMap(
      (match) => (match[1] ?? '').split(' '),
    );
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('names every picture that says something', () => {
    const pictures = [...html.matchAll(/<svg\b([^>]*)>/g)].map((match) => match[1] ?? '');
    const silent = pictures.filter(
      (attributes) =>
        !/aria-hidden="true"|aria-label="[^"]+"/.test(attributes) && !/focusable/.test(attributes),
    );
    expect(silent).toEqual([]);
  });

  test('shows no placeholder, no emoji and nothing undefined', () => {
    expect(textOf(html)).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\{(s|otherS)ide\}/);
    expect(textOf(html)).not.toMatch(/\p{Emoji_Presentation}/u);
  });
});

test.each(pages)('$id has one main part and one first heading', ({ html }) => {
  expect(html.match(/<main\b/g)).toHaveLength(1);
  expect(html.match(/<h1\b/g)).toHaveLength(1);
});
